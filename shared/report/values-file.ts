import type { Indicator } from '../domain/framework/indicator.ts';
import { findPeriod } from '../domain/framework/period-id.ts';
import type { ProjectRecords } from '../domain/owned-records.ts';
import type { Versioned } from '../domain/record.ts';
import { addressOf } from '../domain/record-addresses.ts';
import { officialActual } from '../domain/rollup/value-figure.ts';
import { checkFamilies } from '../domain/values/disaggregation.ts';
import type { Value } from '../domain/values/value.ts';
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
import { type Content, type Inline, inBrackets, joinTexts, plain } from './inline.ts';
import { writePerson } from './person-text.ts';
import type { Phrases } from './phrases.ts';
import { recordName } from './record-texts.ts';
import type { Table, Text } from './tree.ts';
import { sortValues } from './value-register.ts';
/** Every value of a report in one table, for the file within a report too large to print them. */
export function tableOfEveryValue(context: CompositionContext): Table {
  const { columns, largeReport: said } = context.words;
  const { records } = context.snapshot;
  const withPrecision = (head: Inline) => [plain(head), [head, inBrackets(said.precision)]];
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
    columns: heads.map((head: Content) => ({ head: plain(head) })),
    rows: records.projects.flatMap((each) => makeRows(each, context)),
  };
}

function makeRows(records: ProjectRecords, context: CompositionContext) {
  const { project, indicators } = records;
  const title = recordName(project.title);
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
    indicatorName(indicator),
    plain(`${periodStart}/${periodEnd}`),
    ...comparedCells(indicator, value, context),
    actualCell(officialActual(value, indicator), indicator.measure, context),
    plain(writePrecision(value)),
    achievementCell(indicator, value, words),
    plain(value.asOf),
    plain(stateOf(value, words)),
    plain(String(version)),
    review
      ? [{ text: `${review.at.slice(0, 10)} ` }, ...writePerson(review.by, context)]
      : plain(''),
    plain(value.source.title),
    joinTexts(
      evidence.map(({ title }) => title),
      'semicolon',
    ),
    writeCategories(indicator, value, context),
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
function writeCategories(indicator: Indicator, value: Value, context: CompositionContext): Text {
  const { words } = context;
  const parts = (value.disaggregated ?? []).map(({ dimensions, actual }) =>
    equate(
      writeDimensions(indicator, dimensions, context),
      formatActual(actual, indicator.measure, words),
    ),
  );
  const sums = checkFamilies(indicator, value).flatMap(({ dimensions, margins, remainder }) => [
    ...margins.flatMap(({ dimension, category, value: sum, complete }) =>
      complete && sum !== undefined
        ? [equate(writeDimensions(indicator, { [dimension]: category }, context), sum)]
        : [],
    ),
    ...(remainder === undefined
      ? []
      : [equate(nameRemainder(listDimensions(indicator, dimensions, context), words), remainder)]),
  ]);
  return joinTexts([...parts, ...sums], 'semicolon');
}

const nameRemainder = (dimensions: readonly Text[], { parts }: Phrases): Text => [
  ...dimensions.flatMap((name, at) => (at === 0 ? name : [{ text: ', ' }, ...name])),
  { text: ': ' },
  parts.notStated,
];

const equate = (name: Content, number: Content): Text => [
  ...plain(name),
  { text: ' = ' },
  ...plain(number),
];
