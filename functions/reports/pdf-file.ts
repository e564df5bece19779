import type { Report, ReportContent } from '../../shared/domain/reports/report.ts';

/** Two releases may give a snapshot other bytes; each has a path of its own, so neither takes the other's place. */
export const pdfPath = ({ sha256 }: Pick<ReportContent, 'sha256'>) => `reports/${sha256}.pdf`;

/** Made of our own words and ids only, so it is safe in a header. */
export function fileName({ kind, asOf, reportId }: Report): string {
  return `${kind.replaceAll('_', '-')}-${asOf}-${reportId.slice(0, 8)}.pdf`;
}
