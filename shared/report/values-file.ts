import type { Indicator } from '../domain/framework/indicator.ts';
import type { Kept } from '../domain/history/record.ts';
import type { ProjectRecords } from '../domain/kinds.ts';
import { addressOf } from '../domain/record-addresses.ts';
import type { Value } from '../domain/values/value.ts';
import type { Table, Text } from '../pdf/document.ts';
import { joined } from '../words/punctuation.ts';
import { achievementCell, actualCell, givenCell, indicatorName } from './cells.ts';
import { named, plain, type Setting } from './composition-context.ts';
import { dimensionsInWords } from './dimensions.ts';
import { actualInWords, type Given, periodOf } from './figures.ts';
import { shortMember } from './sections/annexes/reopenings.ts';
import { valuesInOrder } from './value-register.ts';
import { extentWords } from './words/large-report.ts';
import type { Words } from './words/words.ts';

/** Every value of a report in one table, for the file within a report too large to print them. */
export function everyValue(setting: Setting): Table {
  const { columns, joints } = setting.words;
  const { records, scope } = setting.snapshot;
  const said = extentWords[scope.language];
  const withPrecision = (head: string) => [head, `${head}${joints.brackets(said.precision)}`];
  const heads = [
    columns.reference,
    columns.project,
    columns.indicator,
    columns.period,
    ...withPrecision(columns.baseline),
    ...withPrecision(columns.originalTarget),
    ...withPrecision(columns.target),
    ...withPrecision(columns.actual),
    columns.ratio,
    columns.asOf,
    columns.status,
    columns.version,
    columns.reviewed,
    columns.source,
    columns.evidence,
    columns.categories,
    columns.record,
  ];
  return {
    block: 'table',
    caption: plain(said.values),
    columns: heads.map((head) => ({ head: plain(head) })),
    rows: records.projects.flatMap((each) => rowsOf(each, setting)),
  };
}

function rowsOf(records: ProjectRecords, setting: Setting) {
  const { project, indicators } = records;
  const title = named(project.title, setting);
  const byId = new Map(indicators.map((indicator) => [indicator.indicatorId, indicator]));
  return valuesInOrder(records).flatMap((value) => {
    const indicator = byId.get(value.indicatorId);
    return indicator ? [row(title, indicator, value, setting)] : [];
  });
}

/** As a program reads it: days as ISO 8601 has them, sources by their titles. */
function row(
  project: Text,
  indicator: Indicator,
  value: Kept<Value>,
  setting: Setting,
): readonly Text[] {
  const { words, values } = setting;
  const { periodStart, periodEnd, status, version, review, evidence = [] } = value;
  return [
    plain(values.referenceOf(value)),
    project,
    indicatorName(indicator, setting),
    plain(`${periodStart}/${periodEnd}`),
    ...comparedCells(indicator, value, words),
    actualCell(value.actual, indicator.measure, setting),
    plain(precisionOf(value)),
    achievementCell(indicator, value, words),
    plain(value.asOf),
    plain(words.reviewStatus[status]),
    plain(String(version)),
    plain(review ? `${review.at.slice(0, 10)} ${review.by.slice(0, shortMember)}` : ''),
    plain(value.source.title),
    plain(
      joined(
        evidence.map(({ title }) => title),
        'semicolon',
        words,
      ),
    ),
    plain(categoriesOf(indicator, value, setting)),
    plain(addressOf('value', value)),
  ];
}

/** Baseline, original target and target in force as numbers, each with its precision beside it. */
function comparedCells(indicator: Indicator, value: Value, words: Words): readonly Text[] {
  const { target, revisedTarget } = periodOf(indicator, value) ?? {};
  const cells = (given: Given | undefined) => [
    givenCell(given && { value: given.value }, indicator.measure, words),
    plain(precisionOf(given ?? {})),
  ];
  return [
    ...cells(indicator.baseline),
    ...(revisedTarget ? cells(target) : [plain(''), plain('')]),
    ...cells(revisedTarget ?? target),
  ];
}

/** In the words of the API; empty where the figure is exact. */
function precisionOf({ precision = 'exact' }: Pick<Value, 'precision'>): string {
  return precision === 'exact' ? '' : precision;
}

function categoriesOf(
  { measure }: Indicator,
  { disaggregated = [] }: Value,
  setting: Setting,
): string {
  const parts = disaggregated.map(
    ({ dimensions, actual }) =>
      `${dimensionsInWords(dimensions, setting)} = ${actualInWords(actual, measure, setting)}`,
  );
  return joined(parts, 'semicolon', setting.words);
}
