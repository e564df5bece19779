import { familyName, partName } from '../../../domain/framework/family.ts';
import type { Baseline, Indicator, Target } from '../../../domain/framework/indicator.ts';
import type { Part } from '../../../domain/framework/part.ts';
import { findPeriod } from '../../../domain/framework/period-id.ts';
import { sortByPeriod } from '../../../domain/rollup/values-at.ts';
import type { Value } from '../../../domain/values/value.ts';
import { capitalise } from '../../blocks.ts';
import { actualCell } from '../../cells.ts';
import { chartByCategory } from '../../charts/by-category.ts';
import { splitIntoParts } from '../../charts/make-figure.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { listCategories, listDimensions } from '../../dimensions.ts';
import { formatOpenSpan, formatShortSpan } from '../../formats.ts';
import { joinTexts, plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Block, Column, Table, Text } from '../../tree.ts';
import { listSums, type PartsOfValue, type SumOfParts, totalKey } from './part-sums.ts';

/**
 * The figures of an indicator by category: one table for each set of dimensions, with a column for each period.
 * @param isCharted whether the latest figures are drawn as well
 */
export function writeDisaggregation(
  indicator: Indicator,
  values: readonly Value[],
  isCharted: boolean,
  context: CompositionContext,
): readonly Block[] {
  const all = sortByPeriod(values).flatMap((value): PartsOfValue[] =>
    [
      ...Map.groupBy(value.disaggregated ?? [], ({ dimensions }) =>
        familyName(Object.keys(dimensions)),
      ).values(),
    ].map((parts) => ({ indicator, value, parts })),
  );
  const families = Map.groupBy(all, ({ parts }) =>
    familyName(Object.keys(parts[0]?.dimensions ?? {})),
  );
  return [...families.values()].flatMap((figures) =>
    splitIntoParts(figures, maxPeriods).flatMap((part) =>
      writeFamily(indicator, part, isCharted, context),
    ),
  );
}

/** So many columns of periods have room beside those of categories, baseline and targets. */
const maxPeriods = 4;

function writeFamily(
  indicator: Indicator,
  figures: readonly PartsOfValue[],
  mayBeCharted: boolean,
  context: CompositionContext,
): readonly Block[] {
  const last = figures.at(-1);
  if (!last) return [];
  const names = listNames(indicator, last.parts, context);
  const caption = writeCaption(indicator, names, figures, context);
  const chart = mayBeCharted ? chartByCategory(indicator, last.parts, caption, context) : [];
  const aims = listAims(last, names.length);
  const sums = figures.map((each) => listSums(each, context));
  const isCharted = chart.length > 0;
  const isSaidByChart =
    figures.length === 1 && aims.length === 0 && sums.flat().every(({ key }) => key === totalKey);
  return [
    ...chart,
    {
      block: 'table',
      ...(isCharted
        ? { caption: plain(context.words.charts.inNumbers), ofFigure: true }
        : { caption }),
      ...(isCharted && isSaidByChart && { inFileOnly: true }),
      columns: makeColumns(names, aims, figures, context),
      rows: [
        ...makePartRows(indicator, aims, figures, context),
        ...makeSumRows(indicator, aims, sums, context),
      ],
    },
  ];
}

function listNames(
  indicator: Indicator,
  [first]: readonly Part[],
  context: CompositionContext,
): readonly Text[] {
  return first ? listDimensions(indicator, Object.keys(first.dimensions), context) : [];
}

/** With the period, unless each has a column. */
function writeCaption(
  indicator: Indicator,
  names: readonly Text[],
  figures: readonly PartsOfValue[],
  { words }: CompositionContext,
): Text {
  const [only, ...others] = figures.map(({ value }) => value);
  const span = others.length === 0 && only;
  const period = span && formatOpenSpan({ startDate: span.periodStart, endDate: span.periodEnd });
  const by = words.captions.by(joinTexts(names, 'comma'));
  return joinTexts(
    [recordText(indicator.title), plain(by), ...(period ? [plain(period)] : [])],
    'apposition',
  );
}

type Aim = {
  readonly head: 'baseline' | 'originalTarget' | 'target';
  readonly given: Baseline | Target;
};

/** The baseline and the targets of the period that have such parts. */
function listAims({ indicator, value }: PartsOfValue, dimensions: number): readonly Aim[] {
  const { target, revisedTarget } = findPeriod(indicator, value) ?? {};
  const all = [
    { head: 'baseline', given: indicator.baseline },
    { head: 'originalTarget', given: revisedTarget && target },
    { head: 'target', given: revisedTarget ?? target },
  ] as const;
  return all.flatMap(({ head, given }) => {
    const isSplit = given?.disaggregated?.some(
      (part) => Object.keys(part.dimensions).length === dimensions,
    );
    return given && isSplit ? [{ head, given }] : [];
  });
}

function makeColumns(
  names: readonly Text[],
  aims: readonly Aim[],
  figures: readonly PartsOfValue[],
  { words: { columns } }: CompositionContext,
): readonly Column[] {
  const periods =
    figures.length === 1
      ? [columns.actual]
      : figures.map(({ value }) => formatShortSpan(value.periodStart, value.periodEnd));
  return [
    ...names.map((name) => ({ head: plain(capitalise(name)), share: 2, rowHeader: true })),
    ...[...aims.map(({ head }) => columns[head]), ...periods].map((head) => ({
      head: plain(head),
      share: 2,
      align: 'decimal' as const,
    })),
  ];
}

/** A row for each part of any period. */
function makePartRows(
  indicator: Indicator,
  aims: readonly Aim[],
  figures: readonly PartsOfValue[],
  context: CompositionContext,
): Table['rows'] {
  const parts = figures.flatMap((figure) => figure.parts);
  const dimensions = new Map(parts.map((part) => [partName(part.dimensions), part.dimensions]));
  const cell = (given: readonly Part[], name: string) => {
    const found = given.find((part) => partName(part.dimensions) === name);
    return found && actualCell(found.actual, indicator.measure, context);
  };
  const none = plain(context.words.reported.none);
  return [...dimensions].map(([name, categories]) => [
    ...listCategories(indicator, categories, context),
    ...aims.map(({ given }) => cell(given.disaggregated ?? [], name) ?? none),
    ...figures.map((figure) => cell(figure.parts, name) ?? plain('')),
  ]);
}

function makeSumRows(
  { measure }: Indicator,
  aims: readonly Aim[],
  sums: readonly (readonly SumOfParts[])[],
  context: CompositionContext,
): Table['rows'] {
  const byKey = new Map(sums.flat().map((sum) => [sum.key, sum]));
  const { [totalKey]: total, ...others } = Object.fromEntries(byKey);
  return [...Object.values(others), ...(total ? [total] : [])].map(({ key, names }) => [
    ...names,
    ...aims.map(({ given }) =>
      key === totalKey ? actualCell(given.value, measure, context) : plain(''),
    ),
    ...sums.map((own) => own.find((sum) => sum.key === key)?.actual ?? plain('')),
  ]);
}
