import { asPercentage, roundPercentage } from '../../domain/decimal.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import type { ReportLanguage } from '../../domain/reports/report.ts';
import { officialActual } from '../../domain/rollup/value-figure.ts';
import { inLanguage } from '../../domain/text.ts';
import { achievement } from '../../domain/values/achievement.ts';
import { vocabularyOf } from '../../words/vocabulary.ts';
import { figureText } from '../rows/figure-cells.ts';
import type { TableRow } from '../rows/table-row.ts';
import { headingOf, tableWords } from '../words/languages.ts';
import { headCell, numberCell, textCell, toSheet } from './sheet-cells.ts';

/** Totals to be read: what was to be reached, what was reached, and how far that is. */
export function readableSheet(rows: readonly TableRow[], language: ReportLanguage, name: string) {
  const words = tableWords[language];
  const heads = [
    headingOf('project', language),
    headingOf('resultTitle', language),
    headingOf('indicatorTitle', language),
    headingOf('unit', language),
    words.period,
    headingOf('baseline', language),
    headingOf('target', language),
    headingOf('value', language),
    words.achievement,
    headingOf('asOf', language),
    headingOf('reviewState', language),
  ];
  const lines = rows.map((row) => cellsToRead(row, language));
  return toSheet([heads.map(headCell), ...lines], {
    name,
    widths: [30, 36, 36, 14, 24, 12, 12, 14, 14, 12, 14],
    freezePane: { rows: 1 },
  });
}

function cellsToRead(row: TableRow, language: ReportLanguage) {
  const { records, result, indicator, period, value } = row;
  const target = (period.revisedTarget ?? period.target)?.value;
  const actual = value && officialActual(value, indicator);
  return [
    textCell(inLanguage(records.project.title, language).text),
    textCell(result ? inLanguage(result.title, language).text : ''),
    textCell(inLanguage(indicator.title, language).text),
    textCell(indicator.unit ? inLanguage(indicator.unit, language).text : ''),
    textCell(`${period.periodStart} – ${period.periodEnd}`),
    numberCell(figureText(indicator.baseline?.value, indicator, language)),
    numberCell(figureText(target, indicator, language)),
    actualCell(actual, row, language),
    textCell(achievementText(row, language)),
    textCell(value?.asOf ?? ''),
    textCell(value ? vocabularyOf[language].reviewStatus[value.status] : ''),
  ];
}

/** Missing is not zero: an empty cell would be read as one by a sum. */
function actualCell(
  actual: Parameters<typeof figureText>[0],
  { indicator }: TableRow,
  language: ReportLanguage,
) {
  const { reported } = vocabularyOf[language];
  if (!actual || actual.kind === 'not_reported') return textCell(reported.notReported);
  if (actual.kind === 'not_applicable') return textCell(reported.notApplicable(actual.reason));
  if (actual.kind === 'withheld') return textCell(reported.withheld(actual.reason));
  const text = figureText(actual, indicator, language);
  return actual.kind === 'stated' ? textCell(reported.stated(text)) : numberCell(text);
}

function achievementText({ indicator, period, value }: TableRow, language: ReportLanguage): string {
  const { baseline, measure, ascending } = indicator;
  if (!value || !isQuantitative(measure)) return '';
  const outcome = achievement({
    baseline: baseline?.value,
    target: (period.revisedTarget ?? period.target)?.value,
    actual: officialActual(value, indicator),
    ascending,
    measure,
  });
  if (outcome.state !== 'ratio') return vocabularyOf[language].achievement[outcome.state];
  const { number, bound = '' } = roundPercentage(asPercentage(outcome.ratio));
  return `${bound}${number}%`;
}
