import type { Indicator } from '../../domain/indicator.ts';
import type { ProjectRecords } from '../../domain/ports.ts';
import type { Result } from '../../domain/result.ts';
import type { Value } from '../../domain/value.ts';
import type { Block, Text } from '../../pdf/document.ts';
import { spanInWords } from '../dates.ts';
import {
  achievementInWords,
  actualInWords,
  baselineInWords,
  periodOf,
  targetInWords,
} from '../figures.ts';
import {
  citations,
  heading,
  line,
  paragraphs,
  plain,
  run,
  type Setting,
  shown,
} from '../setting.ts';
import { disaggregation } from './disaggregation.ts';
import { otherSources } from './other-sources.ts';
import { indicatorName } from './summary.ts';

/** Per project and result: what was to be reached and what was, with what lies beneath each figure. */
export function results(setting: Setting): readonly Block[] {
  return setting.snapshot.records.projects.flatMap((records) => ofProject(records, setting));
}

function ofProject(records: ProjectRecords, setting: Setting): readonly Block[] {
  const blocks = records.results.flatMap((result) => ofResult(result, records, setting));
  if (blocks.length === 0) return [];
  const { projectId, title } = records.project;
  return [heading(2, `results-${projectId}`, line(title, setting)), ...blocks];
}

function ofResult(result: Result, records: ProjectRecords, setting: Setting): readonly Block[] {
  const indicators = records.indicators.filter(({ resultId }) => resultId === result.resultId);
  const { words } = setting;
  const title = [{ text: `${words.resultTypes[result.type]}: ` }, run(result.title, setting)];
  return [
    heading(3, `results-${result.projectId}-${result.resultId}`, title),
    ...(result.description ? paragraphs(result.description, setting) : []),
    ...(indicators.length > 0 ? [table(result, indicators, records.values, setting)] : []),
    ...indicators.flatMap((indicator) =>
      beneath(indicator, valuesOf(indicator, records.values), setting),
    ),
  ];
}

function table(
  result: Result,
  indicators: readonly Indicator[],
  values: readonly Value[],
  setting: Setting,
): Block {
  const { columns, captions } = setting.words;
  return {
    block: 'table',
    caption: plain(captions.indicators(shown(result.title, setting))),
    columns: [
      { head: plain(columns.indicator), share: 2.4, rowHeader: true },
      { head: plain(columns.period), share: 1.7 },
      { head: plain(columns.baseline), share: 1.1, align: 'decimal' },
      { head: plain(columns.target), share: 1.2, align: 'decimal' },
      { head: plain(columns.actual), share: 1.5, align: 'decimal' },
      { head: plain(columns.ratio), share: 1.1, align: 'decimal' },
      { head: plain(columns.status), share: 1 },
    ],
    rows: indicators.flatMap((indicator) =>
      rowsOf(indicator, valuesOf(indicator, values), setting),
    ),
  };
}

/** A row a period: a period without a value says so, unless it begins after the report's date. */
function rowsOf(
  indicator: Indicator,
  values: readonly Value[],
  setting: Setting,
): readonly (readonly Text[])[] {
  const { asOf } = setting.snapshot.scope;
  return indicator.periods
    .filter(({ periodStart }) => periodStart <= asOf)
    .toSorted((left, right) => (left.periodStart < right.periodStart ? -1 : 1))
    .map((period) => {
      const value = values.find(({ periodStart }) => periodStart === period.periodStart);
      return row(indicator, period, value, setting);
    });
}

function row(
  indicator: Indicator,
  { periodStart, periodEnd }: { readonly periodStart: string; readonly periodEnd: string },
  value: Value | undefined,
  setting: Setting,
): readonly Text[] {
  const { words } = setting;
  const period = periodOf(indicator, { periodStart });
  return [
    indicatorName(indicator, setting),
    plain(spanInWords({ startDate: periodStart, endDate: periodEnd }, words) ?? ''),
    plain(baselineInWords(indicator, words)),
    [{ text: targetInWords(period, indicator.measure, words) }, ...targetSources(period, setting)],
    value ? valueText(indicator, value, setting) : plain(words.reported.notReported),
    plain(value ? achievementInWords(indicator, value, words) : ''),
    plain(value ? words.reviewStatus[value.status] : ''),
  ];
}

function targetSources(period: ReturnType<typeof periodOf>, setting: Setting): Text {
  const sources = [period?.target?.source, period?.revisedTarget?.source];
  return citations(
    sources.filter((source) => source !== undefined),
    setting,
  );
}

function valueText(indicator: Indicator, value: Value, setting: Setting): Text {
  const text = actualInWords(value.actual, indicator.measure, setting, value.precision);
  return [{ text }, ...citations([value.source, ...(value.evidence ?? [])], setting)];
}

/** What a table row has no room for: categories, other sources, the author's comment. */
function beneath(
  indicator: Indicator,
  values: readonly Value[],
  setting: Setting,
): readonly Block[] {
  return values.flatMap((value) => [
    ...disaggregation(indicator, value, setting),
    ...otherSources(indicator, value, setting),
    ...(value.comment ? comment(indicator, value.comment, setting) : []),
  ]);
}

function comment(
  indicator: Indicator,
  text: NonNullable<Value['comment']>,
  setting: Setting,
): readonly Block[] {
  const title = [{ text: `${shown(indicator.title, setting)}: `, strong: true }];
  return [{ block: 'paragraph', text: [...title, run(text, setting)] }];
}

function valuesOf({ indicatorId }: Indicator, values: readonly Value[]): readonly Value[] {
  return values.filter((value) => value.indicatorId === indicatorId);
}
