import { familyName, partName } from '../../../domain/framework/family.ts';
import type { Baseline, Indicator, Target } from '../../../domain/framework/indicator.ts';
import type { Part } from '../../../domain/framework/part.ts';
import { findPeriod } from '../../../domain/framework/period-id.ts';
import type { Value } from '../../../domain/values/value.ts';
import { capitalise } from '../../blocks.ts';
import { actualCell } from '../../cells.ts';
import { chartByCategory } from '../../charts/by-category.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { listCategories, listDimensions } from '../../dimensions.ts';
import { formatOpenSpan } from '../../formats.ts';
import { joinTexts, plain } from '../../inline.ts';
import { recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { type PartsOfValue, writeSums } from './part-sums.ts';
/** A value by category, one table for each set of dimensions, with margins, the rest and the total below the parts. */
export function writeDisaggregation(
  indicator: Indicator,
  value: Value,
  context: CompositionContext,
): readonly Block[] {
  const families = Map.groupBy(value.disaggregated ?? [], ({ dimensions }) =>
    familyName(Object.keys(dimensions)),
  );
  const { periodStart: startDate, periodEnd: endDate } = value;
  const period = formatOpenSpan({ startDate, endDate }) ?? '';
  return [...families.values()].flatMap((parts) => {
    const names = listNames(indicator, parts, context);
    const by = context.words.captions.by(joinTexts(names, 'comma'));
    const caption = joinTexts(
      [recordText(indicator.title), plain(by), plain(period)],
      'apposition',
    );
    return writeFamily({ indicator, value, parts, names, caption }, context);
  });
}

type Family = PartsOfValue & {
  readonly names: readonly Text[];
  readonly caption: Text;
};

function listNames(
  indicator: Indicator,
  [first]: readonly Part[],
  context: CompositionContext,
): readonly Text[] {
  return first ? listDimensions(indicator, Object.keys(first.dimensions), context) : [];
}

function writeFamily(family: Family, context: CompositionContext): readonly Block[] {
  const { indicator, parts, names, caption } = family;
  const chart = chartByCategory(indicator, parts, caption, context);
  const { inNumbers } = context.words.charts;
  const { columns } = context.words;
  const aims = listAims(family);
  const heads = [...aims.map(({ head }) => columns[head]), columns.actual];
  return [
    ...chart,
    {
      block: 'table',
      ...(chart.length > 0 ? { caption: plain(inNumbers), ofFigure: true } : { caption }),
      columns: [
        ...names.map((name) => ({ head: plain(capitalise(name)), share: 2, rowHeader: true })),
        ...heads.map((head) => ({ head: plain(head), share: 2, align: 'decimal' as const })),
      ],
      rows: [
        ...parts.map(({ dimensions, actual }) => [
          ...listCategories(indicator, dimensions, context),
          ...aims.map(({ given }) => aimCell(given, dimensions, indicator, context)),
          actualCell(actual, indicator.measure, context),
        ]),
        ...writeSums(family, aims, context),
      ],
    },
  ];
}

type Aim = {
  readonly head: 'baseline' | 'originalTarget' | 'target';
  readonly given: Baseline | Target;
};

/** The baseline and the targets of the period that have such parts. */
function listAims({ indicator, value, names }: Family): readonly Aim[] {
  const { target, revisedTarget } = findPeriod(indicator, value) ?? {};
  const all = [
    { head: 'baseline', given: indicator.baseline },
    { head: 'originalTarget', given: revisedTarget && target },
    { head: 'target', given: revisedTarget ?? target },
  ] as const;
  return all.flatMap(({ head, given }) => {
    const isSplit = given?.disaggregated?.some(
      ({ dimensions }) => Object.keys(dimensions).length === names.length,
    );
    return given && isSplit ? [{ head, given }] : [];
  });
}

function aimCell(
  { disaggregated = [] }: Baseline | Target,
  dimensions: Part['dimensions'],
  { measure }: Indicator,
  context: CompositionContext,
): Text {
  const name = partName(dimensions);
  const found = disaggregated.find((part) => partName(part.dimensions) === name);
  return found ? actualCell(found.actual, measure, context) : plain(context.words.reported.none);
}
