import { pack } from '../../shared/storage/packed.ts';
import { type Frozen, snapshotPath } from './freeze.ts';
import { reportFiles } from './report-files.ts';

/** Stores a snapshot under its hash. */
export function keepSnapshot({ reportId, sha256, content }: Frozen): Promise<void> {
  const as = { type: 'application/gzip', name: `${reportId}.json.gz` };
  return reportFiles().put(snapshotPath(sha256), pack(content), as);
}
