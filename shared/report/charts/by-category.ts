import type { Indicator } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { Bar } from '../../pdf/drawing.ts';
import { joinParts } from '../../words/punctuation.ts';
import type { CompositionContext } from '../composition-context.ts';
import { listCategories, listCategoryKeys, textOf } from '../dimensions.ts';
import { formatActual } from '../figures.ts';
import { listOthers, makeFigure, percentageScale, splitIntoParts } from './make-figure.ts';
import { labelMissingValue } from './missing-value-label.ts';

/** About two thirds of a page. */
const maxGroups = 12;

type CategoryValue = NonNullable<Value['disaggregated']>[number];
/** The key is made of the categories as entered, because two categories may have the same label. */
type CategoryName = { readonly key: string; readonly label: string };
type CategoryBar = {
  readonly group: CategoryName;
  readonly series: CategoryName;
  readonly bar: Bar;
  /** The full text for the alternative text. */
  readonly said: string;
};

/** The categories of a value as bars; with several dimensions, the last one decides the fill. */
export function chartByCategory(
  indicator: Indicator,
  parts: readonly CategoryValue[],
  caption: Text,
  context: CompositionContext,
): readonly Block[] {
  const numbers = parts.filter(({ actual }) => actual.kind === 'reported');
  if (!isQuantitative(indicator.measure) || numbers.length < 2) return [];
  const named = parts.map((part) => makeCategoryBar(indicator, part, context));
  const series = dropRepeated(named.map((part) => part.series));
  const groups = [...Map.groupBy(named, ({ group }) => group.key).values()];
  const drawings = splitIntoParts(groups, maxGroups);
  return drawings.map((part) => {
    const others = listOthers(drawings, part).flat();
    return makeFigure(
      {
        caption,
        drawing: {
          kind: 'grouped_bars',
          series: series.map(({ label }) => label),
          groups: part.map((own) => ({
            label: own[0]?.group.label ?? '',
            bars: series.map(({ key }) => findBar(own, key)),
          })),
          ...(others.length > 0 && { scaledWith: others.map(({ bar }) => bar) }),
          ...percentageScale(indicator, context),
        },
        says: part
          .flat()
          .map(({ group, series: { label }, said }) => [`${group.label} ${label}`.trim(), said]),
      },
      context,
    );
  });
}

function makeCategoryBar(
  indicator: Indicator,
  part: CategoryValue,
  context: CompositionContext,
): CategoryBar {
  const labels = listCategories(indicator, part.dimensions, context).map(textOf);
  const keys = listCategoryKeys(part.dimensions);
  const ends = keys.length > 1 ? -1 : keys.length;
  return {
    group: {
      key: JSON.stringify(keys.slice(0, ends)),
      label: joinParts(labels.slice(0, ends), 'apposition', context.words),
    },
    series: {
      key: JSON.stringify(keys.slice(ends)),
      label: labels.slice(ends).join(''),
    },
    bar: makeBar(indicator, part, context),
    said: formatActual(part.actual, indicator.measure, context),
  };
}

/** The first of each key. */
function dropRepeated(names: readonly CategoryName[]): readonly CategoryName[] {
  return [...Map.groupBy(names, ({ key }) => key).values()].flatMap(([first]) => first ?? []);
}

/** A combination without a value is drawn as a gap. */
function findBar(group: readonly CategoryBar[], series: string): Bar {
  return group.find((part) => part.series.key === series)?.bar ?? { text: '' };
}

function makeBar(
  indicator: Indicator,
  { actual }: CategoryValue,
  context: CompositionContext,
): Bar {
  const text = formatActual(actual, indicator.measure, context);
  if (actual.kind === 'reported') return { value: actual.value, text };
  return { text: actual.kind === 'described' ? text : labelMissingValue(actual, context) };
}
