import type { Export } from '../../shared/domain/exchange/export.ts';
import type { ExportFinding } from '../../shared/domain/exchange/export-finding.ts';

export function countFindings(findings: readonly ExportFinding[]): NonNullable<Export['findings']> {
  const counts = { critical: 0, error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
