import type { Stored } from '../../shared/domain/record.ts';
import { keepSnapshot } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { encodeSnapshot } from './encode-snapshot.ts';
import { gatherRecords } from './gather-records.ts';
import { scopeOf } from './read-snapshot.ts';
import { recordStep } from './record-step.ts';
import { storeSnapshot } from './report-files.ts';

/**
 * Takes the snapshot of a report on what was known earlier: reading all histories of a programme can take longer than a request.
 * @returns the report as it is stored now; unchanged if it has a snapshot
 */
export async function takeQueuedSnapshot(stored: Stored<Report>): Promise<Stored<Report>> {
  const { record } = stored;
  if (record.snapshotSha256 !== undefined) return stored;
  const records = await gatherRecords(record.programmeId, record);
  const frozen = encodeSnapshot(records, scopeOf(record), record);
  await storeSnapshot(frozen);
  return recordStep(stored, 'read', keepSnapshot(frozen.sha256));
}
