import type { ReportInput } from '../../shared/domain/reports/report.ts';

type Wanted = Omit<ReportInput, 'withoutSummary'> & { readonly withoutSummary?: true };

/** What is asked for, in one form: what is not left out is not said. */
export function wantedOf({ withoutSummary, ...wanted }: ReportInput): Wanted {
  return { ...wanted, ...(withoutSummary && { withoutSummary }) };
}
