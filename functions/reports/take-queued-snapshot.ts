import type { Stored } from '../../shared/domain/record.ts';
import { keepSnapshot } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Snapshot } from '../../shared/domain/snapshot/snapshot.ts';
import { encodeSnapshot } from './encode-snapshot.ts';
import { gatherRecords } from './gather-records.ts';
import { readSnapshot, scopeOf } from './read-snapshot.ts';
import { recordStep } from './record-step.ts';
import { storeSnapshot } from './report-files.ts';

/** A report that is rendered next, with the snapshot that it is made from. */
type ReportWithSnapshot = {
  readonly report: Stored<Report>;
  readonly snapshot: Snapshot;
};

/**
 * The snapshot of a queued report. That of a report on what was known earlier is taken here: reading all histories of a programme can
 * take longer than a request.
 * @returns the report as it is stored now; unchanged if it had a snapshot
 */
export async function takeQueuedSnapshot(stored: Stored<Report>): Promise<ReportWithSnapshot> {
  const { record } = stored;
  if (record.snapshotSha256 !== undefined)
    return { report: stored, snapshot: await readSnapshot(record, gatherRecords) };
  const records = await gatherRecords(record.programmeId, record);
  const frozen = encodeSnapshot(records, scopeOf(record), record);
  await storeSnapshot(frozen);
  const report = await recordStep(stored, 'read', keepSnapshot(frozen.sha256));
  return { report, snapshot: frozen.snapshot };
}
