import type { Indicator } from '../domain/framework/indicator.ts';
import { findPeriod } from '../domain/framework/period-id.ts';
import type { ProjectRecords } from '../domain/owned-records.ts';
import type { Versioned } from '../domain/record.ts';
import { addressOf } from '../domain/record-addresses.ts';
import { officialActual } from '../domain/rollup/value-figure.ts';
import { checkFamilies } from '../domain/values/disaggregation.ts';
import type { Value } from '../domain/values/value.ts';
import type { Table, Text } from '../pdf/document.ts';
import { joinParts } from '../words/punctuation.ts';
import { plain } from './blocks.ts';
import {
  achievementCell,
  actualCell,
  baselineOrTargetCell,
  indicatorName,
  stateOf,
} from './cells.ts';
import type { CompositionContext } from './composition-context.ts';
import { listDimensions, writeDimensions } from './dimensions.ts';
import { type BaselineOrTarget, formatActual } from './figures.ts';
import { writePerson } from './person-text.ts';
import { recordName } from './record-texts.ts';
import { sortValues } from './value-register.ts';
import { largeReportWords } from './words/large-report.ts';
import { partWords } from './words/parts.ts';

/** Every value of a report in one table, for the file within a report too large to print them. */
export function tableOfEveryValue(context: CompositionContext): Table {
  const { columns, punctuation } = context.words;
  const { records, scope } = context.snapshot;
  const said = largeReportWords[scope.language];
  const withPrecision = (head: string) => [head, `${head}${punctuation.brackets(said.precision)}`];
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
    rows: records.projects.flatMap((each) => makeRows(each, context)),
  };
}

function makeRows(records: ProjectRecords, context: CompositionContext) {
  const { project, indicators } = records;
  const title = recordName(project.title, context);
  const byId = new Map(indicators.map((indicator) => [indicator.indicatorId, indicator]));
  return sortValues(records).flatMap((value) => {
    const indicator = byId.get(value.indicatorId);
    return indicator ? [makeRow(title, indicator, value, context)] : [];
  });
}

/** Written for programs: ISO 8601 dates, sources by title. */
function makeRow(
  project: Text,
  indicator: Indicator,
  value: Versioned<Value>,
  context: CompositionContext,
): readonly Text[] {
  const { words, values } = context;
  const { periodStart, periodEnd, version, review, evidence = [] } = value;
  return [
    plain(values.referenceOf(value)),
    project,
    indicatorName(indicator, context),
    plain(`${periodStart}/${periodEnd}`),
    ...comparedCells(indicator, value, context),
    actualCell(officialActual(value, indicator), indicator.measure, context),
    plain(writePrecision(value)),
    achievementCell(indicator, value, words),
    plain(value.asOf),
    plain(stateOf(value, words)),
    plain(String(version)),
    plain(review ? `${review.at.slice(0, 10)} ${writePerson(review.by, context)}` : ''),
    plain(value.source.title),
    plain(
      joinParts(
        evidence.map(({ title }) => title),
        'semicolon',
        words,
      ),
    ),
    plain(writeCategories(indicator, value, context)),
    plain(addressOf('value', value)),
  ];
}

/** Baseline, original target and target in force as numbers, each followed by its precision. */
function comparedCells(
  indicator: Indicator,
  value: Value,
  context: CompositionContext,
): readonly Text[] {
  const { target, revisedTarget } = findPeriod(indicator, value) ?? {};
  const cells = (given: BaselineOrTarget | undefined) => [
    baselineOrTargetCell(given && { value: given.value }, indicator.measure, context),
    plain(writePrecision(given ?? {})),
  ];
  return [
    ...cells(indicator.baseline),
    ...(revisedTarget ? cells(target) : [plain(''), plain('')]),
    ...cells(revisedTarget ?? target),
  ];
}

/** The precision by its name in the API; empty for an exact figure. */
function writePrecision({ precision = 'exact' }: Pick<Value, 'precision'>): string {
  return precision === 'exact' ? '' : precision;
}

/** The parts, the complete margins of crossed ones, and what no part states. */
function writeCategories(indicator: Indicator, value: Value, context: CompositionContext): string {
  const { notStated } = partWords[context.snapshot.scope.language];
  const parts = (value.disaggregated ?? []).map(
    ({ dimensions, actual }) =>
      `${writeDimensions(indicator, dimensions, context)} = ${formatActual(actual, indicator.measure, context)}`,
  );
  const sums = checkFamilies(indicator, value).flatMap(({ dimensions, margins, remainder }) => [
    ...margins.flatMap(({ dimension, category, value: sum, complete }) =>
      complete && sum !== undefined
        ? [`${writeDimensions(indicator, { [dimension]: category }, context)} = ${sum}`]
        : [],
    ),
    ...(remainder === undefined
      ? []
      : [
          `${listDimensions(indicator, dimensions, context).join(', ')}: ${notStated} = ${remainder}`,
        ]),
  ]);
  return joinParts([...parts, ...sums], 'semicolon', context.words);
}
