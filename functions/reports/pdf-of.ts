import { createHash } from 'node:crypto';
import type { Report } from '../../shared/domain/reports/report.ts';
import { render } from '../../shared/pdf/render.ts';
import { compose } from '../../shared/report/compose.ts';
import { pdfPath } from './freeze.ts';
import { reportFiles } from './report-files.ts';
import { snapshotOf } from './snapshot-of.ts';

/** Renders the snapshot of a report, stores the PDF under its hash and says what it is. */
export async function renderContent(report: Report): Promise<NonNullable<Report['content']>> {
  const { bytes, pages } = render(compose(await snapshotOf(report), report.snapshotSha256));
  const name = fileName(report);
  await reportFiles().put(pdfPath(report), bytes, { type: 'application/pdf', name });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, bytes: bytes.length, pages };
}

/** Made of our own words and ids only, so it is safe in a header. */
export function fileName({ kind, asOf, reportId }: Report): string {
  return `${kind.replaceAll('_', '-')}-${asOf}-${reportId.slice(0, 8)}.pdf`;
}
