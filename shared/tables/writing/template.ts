import { periodIdOf } from '../../domain/framework/period-id.ts';
import type { ProjectRecords } from '../../domain/owned-records.ts';
import type { Dimension } from '../../domain/programme/dimension.ts';
import type { ReportLanguage } from '../../domain/reports/report.ts';
import { inLanguage } from '../../domain/text.ts';
import { figureText } from '../rows/figure-cells.ts';
import { findPart, type TableRow, tableRows } from '../rows/table-row.ts';
import { tableWords } from '../words/languages.ts';
import { writeSheets } from '../xlsx/hucre.ts';
import { flatSheet } from './flat-sheet.ts';
import { notesSheet } from './notes-sheet.ts';

type Template = {
  readonly records: ProjectRecords;
  /** The dimensions of the programme. */
  readonly shared: readonly Dimension[];
  /** The last day of the periods to be reported. */
  readonly periodEnd: string;
  readonly language: ReportLanguage;
};

/** A workbook in which an officer fills in the values of a project for one period: a row for each total and each declared part. */
export function writeTemplate({
  records,
  shared,
  periodEnd,
  language,
}: Template): Promise<Uint8Array> {
  const { sheets, lastValue } = tableWords[language];
  const rows = tableRows([records], { shared, parts: 'declared', periodEnd });
  const { text } = inLanguage(records.project.title, language);
  return writeSheets([
    flatSheet(rows, {
      language,
      name: sheets.values,
      isTemplate: true,
      extra: {
        head: lastValue,
        after: 'baseline',
        of: (row) => lastValueOf(row, language),
      },
    }),
    notesSheet(language, [text, periodEnd]),
  ]);
}

/** The figure of the period that ended last before this one began. */
function lastValueOf(row: TableRow, language: ReportLanguage): string {
  const { records, indicator, period, part } = row;
  const earlier = indicator.periods
    .filter(({ periodEnd }) => periodEnd < period.periodStart)
    .toSorted((one, other) => (one.periodEnd < other.periodEnd ? 1 : -1));
  for (const before of earlier) {
    const value = records.values.find(
      ({ indicatorId, periodId }) =>
        indicatorId === indicator.indicatorId && periodId === periodIdOf(before),
    );
    const held = value && (part ? findPart(value, part) : value);
    if (held) return figureText(held.actual, indicator, language);
  }
  return '';
}
