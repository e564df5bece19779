import type { Indicator, Period } from '../../../domain/framework/indicator.ts';
import { isSamePeriod, sortByStart } from '../../../domain/framework/period-days.ts';
import { findPeriod, periodIdOf } from '../../../domain/framework/period-id.ts';
import { sortByPeriod } from '../../../domain/rollup/values-at.ts';
import type { Value } from '../../../domain/values/value.ts';
import { noBreakText } from '../../blocks.ts';
import {
  achievementCell,
  baselineCell,
  indicatorName,
  targetCells,
  valueCell,
} from '../../cells.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { findLatestValue } from '../../figures.ts';
import { explainMissingValue } from '../../figures-due.ts';
import { formatOpenSpan, formatShortSpan } from '../../formats.ts';
import { colon, type Inline, joinTexts, plain } from '../../inline.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { addLanguageMarks, quote } from '../../record-texts.ts';
import { writeTargetNotes } from '../../target-notes.ts';
import type { Block, Text } from '../../tree.ts';
import { linkToAuditRow } from '../../value-register.ts';
import { collectSources } from '../../value-sources.ts';
import { writeAlikeNotes, writeFigureNotes } from './figure-notes.ts';
import { selectValues } from './latest-values.ts';
/** The indicators of a result, one row for each period, with targets and actual values. */
export function makeIndicatorsTable(
  indicators: readonly Indicator[],
  values: readonly Value[],
  context: CompositionContext,
): Block {
  const { columns, captions } = context.words;
  const printed = indicators.flatMap((each) => listRows(each, selectValues(each, values), context));
  const notes = [
    ...noteCumulativeValues(indicators, values, context),
    ...writeTargetNotes(printed, context),
    ...writeAlikeNotes(indicators, context),
    ...indicators.flatMap((each) => writeFigureNotes(each, selectValues(each, values), context)),
  ];
  const shared = findSharedPeriod(printed);
  const inFileOnly = shared.length > 0;
  return {
    block: 'table',
    caption: joinTexts([captions.indicators, ...shared].map(plain), 'apposition'),
    columns: [
      { head: plain(columns.indicator), share: 2.6, rowHeader: true },
      { head: plain(columns.period), share: 1.6, ...(inFileOnly && { inFileOnly }) },
      { head: plain(columns.baseline), share: 1, align: 'decimal' },
      { head: plain(columns.originalTarget), share: 1, align: 'decimal' },
      { head: plain(columns.target), share: 1, align: 'decimal' },
      { head: plain(columns.actual), share: 1.4, align: 'decimal' },
      { head: plain(columns.ratio), share: 1, align: 'decimal' },
      { head: plain(columns.source), share: 0.9 },
      { head: plain(columns.reference), share: 0.7 },
    ],
    rows: printed.map((each) => makeCells(each, context)),
    ...(notes.length > 0 && { notes }),
  };
}

/** Rows of successive periods read like separate amounts, so a note names the indicators whose values are cumulative. */
function noteCumulativeValues(
  indicators: readonly Indicator[],
  values: readonly Value[],
  context: CompositionContext,
): readonly Text[] {
  const { scope } = context.snapshot;
  const hasRows = ({ periods }: Indicator) =>
    periods.filter(({ periodStart }) => periodStart <= scope.asOf).length > 1;
  const totals = indicators.filter(
    (indicator) =>
      indicator.accumulation === 'cumulative' &&
      hasRows(indicator) &&
      selectValues(indicator, values).length > 0,
  );
  if (totals.length === 0 || !isPrintedInFull(context.snapshot)) return [];
  const titles = totals.map(({ title }) => [quote(title)]);
  const inRow = addLanguageMarks(joinTexts(titles, 'semicolon'));
  return [[{ leading: [context.words.cumulativeValues, colon] }, ...inRow]];
}

type Row = {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly value: Value | undefined;
};

function listRows(
  indicator: Indicator,
  values: readonly Value[],
  context: CompositionContext,
): readonly Row[] {
  return sortByStart(choosePeriods(indicator, values, context)).map((period) => {
    const value = values.find(({ periodId }) => periodId === periodIdOf(period));
    return { indicator, period, value };
  });
}

/** Periods that began by the date of the report. A large report has only the period of the latest value, or else the last period. */
function choosePeriods(
  indicator: Indicator,
  values: readonly Value[],
  { snapshot }: CompositionContext,
): readonly Period[] {
  const begun = indicator.periods.filter(({ periodStart }) => periodStart <= snapshot.scope.asOf);
  if (isPrintedInFull(snapshot)) return begun;
  const latest = findLatestValue(indicator, values);
  const printed = latest && findPeriod({ periods: begun }, latest);
  return printed ? [printed] : sortByPeriod(begun).slice(-1);
}

/** A period shared by all rows is printed in the caption; its column is then only in the CSV file. */
function findSharedPeriod(rows: readonly Row[]): readonly Inline[] {
  const [first, ...others] = rows.map(({ period }) => period);
  if (!first || !others.every((period) => isSamePeriod(period, first))) return [];
  const { periodStart: startDate, periodEnd: endDate } = first;
  return [formatOpenSpan({ startDate, endDate }) ?? []].flat();
}

/** A period without a value says why. */
function makeCells(
  { indicator, period, value }: Row,
  context: CompositionContext,
): readonly Text[] {
  const { words } = context;
  const { periodStart, periodEnd } = period;
  const periodId = periodIdOf(period);
  const figure = { indicatorId: indicator.indicatorId, periodId, periodEnd };
  return [
    indicatorName(indicator),
    plain(formatShortSpan(periodStart, periodEnd)),
    baselineCell(indicator, context),
    ...targetCells(period, indicator.measure, context),
    value
      ? valueCell(indicator, value, context)
      : noBreakText(explainMissingValue(indicator.projectId, [figure], context)),
    value ? achievementCell(indicator, value, words) : plain(''),
    cite(collectSources(indicator, value ?? figure), context),
    value ? linkToAuditRow(value, context.values) : plain(''),
  ];
}
