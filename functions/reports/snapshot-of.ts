import { createHash } from 'node:crypto';
import type { Report } from '../../shared/domain/reports/report.ts';
import { assertReadable, type Snapshot } from '../../shared/domain/reports/snapshot.ts';
import { unpack } from '../../shared/storage/packed.ts';
import type { Gather } from './asked.ts';
import { snapshotPath } from './freeze.ts';
import { frozenAgain } from './frozen-again.ts';
import { reportFiles } from './report-files.ts';

type Named = Pick<Report, 'reportId' | 'snapshotSha256'>;

/**
 * The snapshot that a report was made from. It is only used if it still has the hash it was stored under; one that is lost is
 * made again where that is possible.
 * @throws Problem `report_lost` where it is not
 */
export async function snapshotOf(
  { reportId, snapshotSha256 }: Named,
  gather: Gather,
): Promise<Snapshot> {
  const packed = await reportFiles().get(snapshotPath(snapshotSha256));
  const content = packed && contentOf(packed, snapshotSha256);
  if (!content) return (await frozenAgain(reportId, gather)).snapshot;
  const snapshot = JSON.parse(new TextDecoder().decode(content));
  assertReadable(snapshot);
  return snapshot;
}

/** Undefined for a file that is damaged. */
function contentOf(packed: Uint8Array, snapshotSha256: string): Uint8Array | undefined {
  try {
    const content = unpack(packed);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return sha256 === snapshotSha256 ? content : undefined;
  } catch {
    return undefined;
  }
}
