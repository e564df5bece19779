import type { Indicator, Period } from '../../../domain/framework/indicator.ts';
import type { Result } from '../../../domain/framework/result.ts';
import type { ProjectRecords } from '../../../domain/kinds.ts';
import { inOrder } from '../../../domain/rollup/values-at.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import {
  achievementCell,
  baselineCell,
  indicatorName,
  targetCells,
  valueCell,
} from '../../cells.ts';
import { overPeriods } from '../../charts/over-periods.ts';
import { progress } from '../../charts/progress.ts';
import { shortSpan } from '../../dates.ts';
import { isPrintedInFull, whatIsElsewhere } from '../../extent.ts';
import { latestOf, periodOf } from '../../figures.ts';
import { withoutValue } from '../../figures-due.ts';
import { asLabel, joined } from '../../joints.ts';
import {
  citations,
  heading,
  line,
  named,
  paragraphs,
  plain,
  plainLine,
  run,
  type Setting,
  shown,
  trimmed,
} from '../../setting.ts';
import { referenceTo } from '../../value-register.ts';
import { sourcesOf } from '../../value-sources.ts';
import { totalsToDate } from '../../words/totals.ts';
import { disaggregation } from './disaggregation.ts';
import { valuesOf } from './latest-values.ts';
import { otherSources } from './other-sources.ts';

/** Per project and result: what was to be reached and what was, with what lies beneath each figure. */
export function results(setting: Setting): readonly Block[] {
  const { projects } = setting.snapshot.records;
  const blocks = projects.flatMap((records) => ofProject(records, setting));
  return blocks.length === 0 ? [] : [...whatIsElsewhere(setting), ...blocks];
}

function ofProject(records: ProjectRecords, setting: Setting): readonly Block[] {
  const blocks = records.results.flatMap((result) => ofResult(result, records, setting));
  if (blocks.length === 0) return [];
  const { projectId, title } = records.project;
  return [
    heading(2, `results-${projectId}`, named(title, setting)),
    ...progressOf(records, setting),
    ...blocks,
  ];
}

function progressOf(
  { project, indicators, values }: ProjectRecords,
  setting: Setting,
): readonly Block[] {
  if (!isPrintedInFull(setting.snapshot)) return [];
  const observed = indicators.map((indicator) => ({
    indicator,
    values: valuesOf(indicator, values),
  }));
  const caption = setting.words.figures.progress(shown(project.title, setting));
  return progress(observed, caption, setting);
}

function ofResult(result: Result, records: ProjectRecords, setting: Setting): readonly Block[] {
  const indicators = records.indicators.filter(({ resultId }) => resultId === result.resultId);
  const { words } = setting;
  const title = [
    { text: `${words.resultTypes[result.type]}${words.joints.colon}` },
    ...line(result.title, setting),
  ];
  return [
    heading(3, `results-${result.projectId}-${result.resultId}`, title),
    ...(result.description ? paragraphs(result.description, setting) : []),
    ...(indicators.length > 0 ? [table(indicators, records.values, setting)] : []),
    ...indicators.flatMap((indicator) =>
      beneath(indicator, valuesOf(indicator, records.values), setting),
    ),
  ];
}

function table(
  indicators: readonly Indicator[],
  values: readonly Value[],
  setting: Setting,
): Block {
  const { columns, captions } = setting.words;
  const notes = [
    ...totalsNote(indicators, values, setting),
    ...indicators.flatMap((each) => comments(each, valuesOf(each, values), setting)),
  ];
  return {
    block: 'table',
    caption: plain(captions.indicators),
    columns: [
      { head: plain(columns.indicator), share: 2.6, rowHeader: true },
      { head: plain(columns.period), share: 1.6 },
      { head: plain(columns.baseline), share: 1, align: 'decimal' },
      { head: plain(columns.target), share: 1, align: 'decimal' },
      { head: plain(columns.revisedTarget), share: 1, align: 'decimal' },
      { head: plain(columns.actual), share: 1.4, align: 'decimal' },
      { head: plain(columns.ratio), share: 1, align: 'decimal' },
      { head: plain(columns.source), share: 0.9 },
      { head: plain(columns.reference), share: 0.7 },
    ],
    rows: indicators.flatMap((indicator) =>
      rowsOf(indicator, valuesOf(indicator, values), setting),
    ),
    ...(notes.length > 0 && { notes }),
  };
}

/** Rows of one indicator under each other look like amounts of each period; where they are totals so far, that is said. */
function totalsNote(
  indicators: readonly Indicator[],
  values: readonly Value[],
  setting: Setting,
): readonly Text[] {
  const { scope } = setting.snapshot;
  const hasRows = ({ periods }: Indicator) =>
    periods.filter(({ periodStart }) => periodStart <= scope.asOf).length > 1;
  const totals = indicators.filter(
    (indicator) =>
      indicator.accumulation === 'cumulative' &&
      hasRows(indicator) &&
      valuesOf(indicator, values).length > 0,
  );
  if (totals.length === 0 || !isPrintedInFull(setting.snapshot)) return [];
  const titles = totals.map(({ title }) => shown(title, setting));
  return [plain(totalsToDate[scope.language](joined(titles, 'semicolon', setting.words)))];
}

/** A row a period: a period without a value says why. */
function rowsOf(
  indicator: Indicator,
  values: readonly Value[],
  setting: Setting,
): readonly (readonly Text[])[] {
  return periodsPrinted(indicator, values, setting)
    .toSorted((left, right) => (left.periodStart < right.periodStart ? -1 : 1))
    .map((period) => {
      const value = values.find(({ periodStart }) => periodStart === period.periodStart);
      return row(indicator, period, value, setting);
    });
}

/** Those that began by the report's date; in a large report the one of the latest value, or the last where there is none. */
function periodsPrinted(
  { periods }: Indicator,
  values: readonly Value[],
  { snapshot }: Setting,
): readonly Period[] {
  const begun = periods.filter(({ periodStart }) => periodStart <= snapshot.scope.asOf);
  if (isPrintedInFull(snapshot)) return begun;
  const latest = latestOf(values);
  const printed = begun.find(({ periodStart }) => periodStart === latest?.periodStart);
  return printed ? [printed] : inOrder(begun).slice(-1);
}

function row(
  indicator: Indicator,
  { periodStart, periodEnd }: Period,
  value: Value | undefined,
  setting: Setting,
): readonly Text[] {
  const { words } = setting;
  const period = periodOf(indicator, { periodStart });
  const figure = { indicatorId: indicator.indicatorId, periodStart, periodEnd };
  return [
    indicatorName(indicator, setting),
    plain(shortSpan(periodStart, periodEnd, words)),
    baselineCell(indicator, words),
    ...targetCells(period, indicator.measure, words),
    value
      ? valueCell(indicator, value, setting)
      : plain(withoutValue(indicator.projectId, [figure], setting)),
    value ? achievementCell(indicator, value, words) : plain(''),
    trimmed(citations(sourcesOf(indicator, value ?? figure), setting)),
    value ? referenceTo(value, setting.values) : plain(''),
  ];
}

/** What a table row has no room for: categories, other sources. */
function beneath(
  indicator: Indicator,
  values: readonly Value[],
  setting: Setting,
): readonly Block[] {
  if (!isPrintedInFull(setting.snapshot)) return [];
  const each = values.flatMap((value) => [
    ...disaggregation(indicator, value, setting),
    ...otherSources(indicator, value, setting),
  ]);
  return [...overPeriods(indicator, values, setting), ...each];
}

/** What the authors of the values remark on them. */
function comments(
  indicator: Indicator,
  values: readonly Value[],
  setting: Setting,
): readonly Text[] {
  if (!isPrintedInFull(setting.snapshot)) return [];
  const title = asLabel([run(indicator.title, setting)], setting.words);
  return values.flatMap(({ comment }) =>
    comment ? [[...title, ...plainLine(comment, setting)]] : [],
  );
}
