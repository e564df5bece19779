import { createHash } from 'node:crypto';
import type { ReportContent } from '../../shared/domain/reports/report.ts';
import { pdfPath } from './pdf-file.ts';
import { reportFiles } from './report-files.ts';

/** A PDF as it was rendered; undefined where it is lost, or damaged, which is as good as lost. */
export async function storedPdf(content: ReportContent): Promise<Uint8Array | undefined> {
  const bytes = await reportFiles().get(pdfPath(content));
  if (!bytes) return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return sha256 === content.sha256 ? bytes : undefined;
}
