import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Result } from '../../../domain/framework/result.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { colon, type Inline, joinTexts, plain } from '../../inline.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { addLanguageMarks, quote } from '../../record-texts.ts';
import { writeTargetNotes } from '../../target-notes.ts';
import type { Text } from '../../tree.ts';
import { writeAimNotes, writeAlikeNotes, writeValueNotes } from './figure-notes.ts';
import { selectValues } from './latest-values.ts';
import type { PeriodFigure } from './printed-periods.ts';

/** Notes under the results of a project. */
export function writeResultsNotes(
  { results, indicators, values }: ProjectRecords,
  figures: readonly PeriodFigure[],
  context: CompositionContext,
): readonly Text[] {
  return [
    ...noteCumulativeValues(indicators, values, context),
    ...noteEmptyResults(results, indicators, context),
    ...writeTargetNotes(figures, context),
    ...writeAlikeNotes(indicators, context),
    ...indicators.flatMap((each) => writeAimNotes(each, context)),
    ...writeValueNotes(
      indicators.map((indicator) => ({ indicator, values: selectValues(indicator, values) })),
      context,
    ),
  ];
}

/** Figures of successive periods read like separate amounts, so a note names the indicators whose values are cumulative. */
function noteCumulativeValues(
  indicators: readonly Indicator[],
  values: readonly Value[],
  context: CompositionContext,
): readonly Text[] {
  const { scope } = context.snapshot;
  const hasSeveral = ({ periods }: Indicator) =>
    periods.filter(({ periodStart }) => periodStart <= scope.asOf).length > 1;
  const totals = indicators.filter(
    (indicator) =>
      indicator.accumulation === 'cumulative' &&
      hasSeveral(indicator) &&
      selectValues(indicator, values).length > 0,
  );
  if (totals.length === 0 || !isPrintedInFull(context.snapshot)) return [];
  const { words } = context;
  const areAll = totals.length > 1 && totals.length === indicators.filter(hasSeveral).length;
  if (areAll) return [plain(words.tables.allCumulative)];
  return [nameAll(words.cumulativeValues, totals)];
}

function noteEmptyResults(
  results: readonly Result[],
  indicators: readonly Indicator[],
  { words }: CompositionContext,
): readonly Text[] {
  const measured = new Set(indicators.map(({ resultId }) => resultId));
  const empty = results.filter(({ resultId }) => !measured.has(resultId));
  if (empty.length === 0) return [];
  return [nameAll(words.tables.withoutIndicators, empty)];
}

function nameAll(label: Inline, named: readonly Pick<Result, 'title'>[]): Text {
  const titles = joinTexts(
    named.map(({ title }) => [quote(title)]),
    'semicolon',
  );
  return [{ leading: [label, colon] }, ...addLanguageMarks(titles)];
}
