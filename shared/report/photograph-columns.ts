import type { ReportKind } from '../domain/reports/report-kind.ts';

/** How many of the twelve columns of the page a photograph takes at most: beside the text of an experience, or alone. */
export const photographColumns = { besideText: 5, alone: 7 } as const;

/** The columns that a photograph of a report takes. */
export function countPhotographColumns(
  kind: ReportKind,
  { experienceId }: { readonly experienceId?: string },
): number {
  const isBesideText = experienceId !== undefined && kind !== 'good_practice_sheet';
  return isBesideText ? photographColumns.besideText : photographColumns.alone;
}
