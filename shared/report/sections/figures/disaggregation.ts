import { familyName } from '../../../domain/framework/family.ts';
import type { Indicator } from '../../../domain/framework/indicator.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatOpenSpan } from '../../../words/dates.ts';
import { joinParts } from '../../../words/punctuation.ts';
import { capitalise, plain } from '../../blocks.ts';
import { actualCell } from '../../cells.ts';
import { chartByCategory } from '../../charts/by-category.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { listCategories, listDimensions } from '../../dimensions.ts';
import { joinTexts } from '../../join-texts.ts';
import { recordText } from '../../record-texts.ts';
import { chartWords } from '../../words/charts.ts';

type CategoryValue = NonNullable<Value['disaggregated']>[number];

/** A value by category, one table for each set of dimensions; categories are never summed. */
export function writeDisaggregation(
  indicator: Indicator,
  value: Value,
  context: CompositionContext,
): readonly Block[] {
  const families = Map.groupBy(value.disaggregated ?? [], ({ dimensions }) =>
    familyName(Object.keys(dimensions)),
  );
  const { periodStart: startDate, periodEnd: endDate } = value;
  const period = formatOpenSpan({ startDate, endDate }, context.words) ?? '';
  return [...families.values()].flatMap((parts) => {
    const names = listNames(indicator, parts, context);
    const by = context.words.captions.by(joinParts(names, 'comma', context.words));
    const caption = joinTexts(
      [recordText(indicator.title, context), plain(by), plain(period)],
      'apposition',
      context.words,
    );
    return writeFamily({ indicator, parts, names, caption }, context);
  });
}

type Family = {
  readonly indicator: Indicator;
  readonly parts: readonly CategoryValue[];
  readonly names: readonly string[];
  readonly caption: Text;
};

function listNames(
  indicator: Indicator,
  [first]: readonly CategoryValue[],
  context: CompositionContext,
): readonly string[] {
  return first ? listDimensions(indicator, Object.keys(first.dimensions), context) : [];
}

function writeFamily(
  { indicator, parts, names, caption }: Family,
  context: CompositionContext,
): readonly Block[] {
  const chart = chartByCategory(indicator, parts, caption, context);
  const { inNumbers } = chartWords[context.snapshot.scope.language];
  return [
    ...chart,
    {
      block: 'table',
      ...(chart.length > 0 ? { caption: plain(inNumbers), ofFigure: true } : { caption }),
      columns: [
        ...names.map((name) => ({ head: plain(capitalise(name)), share: 2, rowHeader: true })),
        { head: plain(context.words.columns.actual), share: 2, align: 'decimal' },
      ],
      rows: parts.map(({ dimensions, actual }) => [
        ...listCategories(indicator, dimensions, context),
        actualCell(actual, indicator.measure, context),
      ]),
    },
  ];
}
