import { filePath } from '../../../functions/evidence/file-path.ts';
import { exportPath } from '../../../functions/exchange/export-files.ts';
import { pdfPath, snapshotPath } from '../../../functions/reports/report-files.ts';
import { names } from '../../../infra/local/stores.ts';
import type { Evidence } from '../../../shared/domain/evidence/evidence.ts';
import type { Export } from '../../../shared/domain/exchange/export.ts';
import type { Report } from '../../../shared/domain/reports/report.ts';
import { readSettings } from '../../../shared/settings.ts';
import { sha256Of } from '../../../shared/sha256.ts';
import { files } from '../../../shared/storage/files.ts';
import { unpack } from '../../../shared/storage/pack.ts';
import { s3Client } from '../../../shared/storage/s3-client.ts';
import type { StoredRecord } from './stored-records.ts';
import type { Violation } from './violation.ts';

/** A file that a record names, with its hash. */
type Promised = {
  readonly path: string;
  readonly sha256: string;
  readonly read?: (bytes: Uint8Array) => Uint8Array;
};

/** Each file of stored evidence, of ready reports and of exports exists, with the hash in its record. */
export async function findOtherFiles(
  endpoint: string,
  stored: readonly StoredRecord[],
): Promise<readonly Violation[]> {
  const settings = { STAGE: 'check', TABLE_NAME: names.table, S3_ENDPOINT: endpoint };
  const client = s3Client(readSettings(settings));
  const { get } = files(client, names.bucket);
  try {
    const violations = stored.flatMap(({ place, ...row }) =>
      filesPromisedBy(row).map(async ({ path, sha256, read = (bytes) => bytes }) => {
        const bytes = await get(path);
        const found = bytes && sha256Of(read(bytes));
        if (found === sha256) return [];
        return [{ rule: 'other_file', place, says: `${path} is ${found ?? 'not there'}` } as const];
      }),
    );
    return (await Promise.all(violations)).flat();
  } finally {
    client.destroy();
  }
}

function filesPromisedBy({
  kind,
  record,
  personal,
}: Omit<StoredRecord, 'place'>): readonly Promised[] {
  if (kind === 'evidence') {
    const evidence = record as unknown as Evidence;
    const sha256 = personal?.fields.sha256;
    const isThere = evidence.status === 'stored' && typeof sha256 === 'string';
    return isThere ? [{ path: filePath(evidence), sha256 }] : [];
  }
  if (kind === 'export') {
    const made = record as unknown as Export;
    return (made.files ?? []).map(({ sha256 }) => ({ path: exportPath(made, { sha256 }), sha256 }));
  }
  if (kind !== 'report') return [];
  const report = record as unknown as Report;
  const { snapshotSha256, content } = report;
  if (snapshotSha256 === undefined) return [];
  const snapshot = { path: snapshotPath(snapshotSha256), sha256: snapshotSha256, read: unpack };
  return content ? [snapshot, { path: pdfPath(content), sha256: content.sha256 }] : [snapshot];
}
