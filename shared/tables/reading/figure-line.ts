import type { Indicator } from '../../domain/framework/indicator.ts';
import type { Actual } from '../../domain/reported.ts';
import type { ReportLanguage } from '../../domain/reports/report.ts';
import type { Report } from './context.ts';
import type { TableLine } from './table-line.ts';

/** The row of a figure, with the figure that is recorded. */
export type FigureLine = {
  readonly line: TableLine;
  readonly indicator: Indicator;
  readonly current: Actual | undefined;
  readonly language: ReportLanguage;
  readonly hasDecimalCommas: boolean;
  readonly report: Report;
};
