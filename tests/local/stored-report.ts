import { begin } from '../../functions/changes.ts';
import { reportFiles, snapshotPath } from '../../functions/reports/report-files.ts';
import { services } from '../../functions/services.ts';
import { canonicalJson } from '../../shared/domain/canonical.ts';
import { ownFields } from '../../shared/domain/record.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { snapshotFormat } from '../../shared/domain/snapshot/snapshot.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { pack } from '../../shared/storage/pack.ts';
import { aChange } from '../builders/records.ts';

/** Stores a report as an earlier process may have left it: by default queued and never started. */
export async function storeReport(
  like: Report,
  { at = new Date().toISOString(), ...fields }: Partial<Report> & { readonly at?: string },
) {
  const { content: _, queuedAt: __, ...rest } = ownFields(like) as Report;
  const report: Report = { ...rest, status: 'queued', attempts: 0, ...fields };
  const stored = begin(report, aChange({ at }));
  await services().records.create('report', stored);
  return stored;
}

export async function readReport(reportId: string) {
  const stored = await services().records.readConsistently('report', { reportId });
  if (!stored) throw new Error(`There is no report ${reportId}`);
  return stored;
}

/** Stores a snapshot that cannot be composed, under its correct hash. */
export async function storeBrokenSnapshot(): Promise<string> {
  const content = new TextEncoder().encode(
    canonicalJson({ format: snapshotFormat, scope: { language: 'en' }, records: { projects: [] } }),
  );
  const sha256 = sha256Of(content);
  const as = { type: 'application/gzip', name: 'broken.json.gz' };
  await reportFiles().put(snapshotPath(sha256), pack(content), as);
  return sha256;
}
