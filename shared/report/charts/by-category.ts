import type { Indicator } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import type { Value } from '../../domain/values/value.ts';
import type { CompositionContext } from '../composition-context.ts';
import { listCategories, listCategoryKeys } from '../dimensions.ts';
import { formatActual } from '../figures.ts';
import { chooseShort, withoutShare } from '../findings.ts';
import { colon, joinTexts } from '../inline.ts';
import { recordText } from '../record-texts.ts';
import { inFirst } from '../render/strings.ts';
import type { Bar, Block, Text } from '../tree.ts';
import {
  areAllZero,
  axisOf,
  listOthers,
  makeFigure,
  percentageScale,
  splitIntoParts,
} from './make-figure.ts';
import { labelMissingValue } from './missing-value-label.ts';

/** So many categories fit in a caption. */
const maxTold = 3;
/** About two thirds of a page. */
const maxGroups = 12;

type CategoryValue = NonNullable<Value['disaggregated']>[number];
/** The key is made of the categories as entered, because two categories may have the same label. */
type CategoryName = { readonly key: string; readonly label: Text };
type CategoryBar = {
  readonly group: CategoryName;
  readonly series: CategoryName;
  readonly bar: Bar;
  /** The full text for the alternative text. */
  readonly said: Text;
};

/** The categories of a value as bars; with several dimensions, the last one decides the fill. */
export function chartByCategory(
  indicator: Indicator,
  parts: readonly CategoryValue[],
  caption: Text,
  context: CompositionContext,
): readonly Block[] {
  const numbers = parts.filter(({ actual }) => actual.kind === 'reported');
  const saysNothing = numbers.length < 2 || areAllZero(numbers.map(({ actual }) => actual));
  if (!isQuantitative(indicator.measure) || saysNothing) return [];
  const named = parts.map((part) => makeCategoryBar(indicator, part, context));
  const series = dropRepeated(named.map((part) => part.series));
  const groups = [...Map.groupBy(named, ({ group }) => group.key).values()];
  const drawings = splitIntoParts(groups, maxGroups);
  const found = findParts(indicator, parts, context);
  return drawings.map((part) => {
    const others = listOthers(drawings, part).flat();
    return makeFigure({
      ...(found ? { caption: found, subtitle: caption } : { caption }),
      drawing: {
        kind: 'grouped_bars',
        ...axisOf(indicator, context),
        series: series.map(({ label }) => inFirst(label)),
        groups: part.map((own) => ({
          label: inFirst(own[0]?.group.label ?? ''),
          bars: series.map(({ key }) => findBar(own, key)),
        })),
        ...(others.length > 0 && { scaledWith: others.map(({ bar }) => bar) }),
        ...percentageScale(indicator),
      },
      says: part
        .flat()
        .map(({ group, series: { label }, said }) => [nameBar(group.label, label), said]),
    });
  });
}

/** A few categories by one dimension are told in the caption: "Passed: female 70%, male 60%". */
function findParts(
  indicator: Indicator,
  parts: readonly CategoryValue[],
  context: CompositionContext,
): Text | undefined {
  const isTold = parts.every(
    ({ dimensions, actual }) => Object.keys(dimensions).length === 1 && actual.kind === 'reported',
  );
  if (!isTold || parts.length > maxTold) return undefined;
  const told = parts.map(({ dimensions, actual }) => [
    ...listCategories(indicator, dimensions, context).flat(),
    { text: ' ' },
    ...formatActual(withoutShare(actual), indicator.measure, context.words),
  ]);
  const said = [...recordText(indicator.title), colon, ...joinTexts(told, 'comma')];
  return chooseShort([said], context);
}

const nameBar = (group: Text, series: Text): Text =>
  series.length === 0 ? group : [...group, { text: ' ' }, ...series];

function makeCategoryBar(
  indicator: Indicator,
  part: CategoryValue,
  context: CompositionContext,
): CategoryBar {
  const labels = listCategories(indicator, part.dimensions, context);
  const keys = listCategoryKeys(part.dimensions);
  const ends = keys.length > 1 ? -1 : keys.length;
  return {
    group: {
      key: JSON.stringify(keys.slice(0, ends)),
      label: joinTexts(labels.slice(0, ends), 'apposition'),
    },
    series: {
      key: JSON.stringify(keys.slice(ends)),
      label: labels.slice(ends).flat(),
    },
    bar: makeBar(indicator, part, context),
    said: formatActual(part.actual, indicator.measure, context.words),
  };
}

/** The first of each key. */
function dropRepeated(names: readonly CategoryName[]): readonly CategoryName[] {
  return [...Map.groupBy(names, ({ key }) => key).values()].flatMap(([first]) => first ?? []);
}

/** A combination without a value is drawn as a gap. */
function findBar(group: readonly CategoryBar[], series: string): Bar {
  return group.find((part) => part.series.key === series)?.bar ?? { text: inFirst('') };
}

function makeBar(
  indicator: Indicator,
  { actual }: CategoryValue,
  context: CompositionContext,
): Bar {
  const text = inFirst(formatActual(actual, indicator.measure, context.words));
  if (actual.kind === 'reported') return { value: actual.value, text };
  return {
    text: actual.kind === 'described' ? text : inFirst(labelMissingValue(actual, context)),
  };
}
