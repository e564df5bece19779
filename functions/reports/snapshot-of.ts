import { createHash } from 'node:crypto';
import type { Report } from '../../shared/domain/reports/report.ts';
import { assertReadable, type Snapshot } from '../../shared/domain/reports/snapshot.ts';
import { unpack } from '../../shared/storage/packed.ts';
import { snapshotPath } from './freeze.ts';
import { reportFiles } from './report-files.ts';

/** A snapshot is only used if it still has the hash it was stored under. */
export async function snapshotOf({
  snapshotSha256,
}: Pick<Report, 'snapshotSha256'>): Promise<Snapshot> {
  const packed = await reportFiles().get(snapshotPath(snapshotSha256));
  if (!packed) throw new Error('The snapshot of the report is missing');
  const content = unpack(packed);
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (sha256 !== snapshotSha256) throw new Error('The snapshot of the report was changed');
  const snapshot = JSON.parse(new TextDecoder().decode(content));
  assertReadable(snapshot);
  return snapshot;
}
