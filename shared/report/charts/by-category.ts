import type { Indicator } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import { distinctNames, isSameName } from '../../domain/text/names.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { GroupedBars } from '../../pdf/drawing.ts';
import { categoriesOf } from '../dimensions.ts';
import { actualInWords } from '../figures.ts';
import { joined } from '../joints.ts';
import type { Setting } from '../setting.ts';
import { figure, inParts, wholeOf } from './figure.ts';

/** About two thirds of a page. */
const mostGroups = 12;

type Part = NonNullable<Value['disaggregated']>[number];
type Bar = GroupedBars['groups'][number]['bars'][number];

/** The categories of a value as bars; of crossed categories, the last dimension is told apart by the fill. */
export function byCategory(
  indicator: Indicator,
  parts: readonly Part[],
  caption: Text,
  setting: Setting,
): readonly Block[] {
  const numbers = parts.filter(({ actual }) => actual.kind === 'reported');
  if (!isQuantitative(indicator.measure) || numbers.length < 2) return [];
  const named = parts.map((part) => ({
    ...namesOf(part, setting),
    bar: barOf(indicator, part, setting),
  }));
  const series = distinctNames(named.map((part) => part.series));
  const groups = distinctNames(named.map(({ group }) => group)).map((label) => ({
    label,
    bars: series.map((each) => barAt(named, label, each)),
  }));
  return inParts(groups, mostGroups).map((part) =>
    figure(
      {
        caption,
        drawing: { kind: 'grouped_bars', series, groups: part, ...wholeOf(indicator, setting) },
        says: part.flatMap(({ label, bars }) =>
          bars.map(({ text }, at) => [`${label} ${series[at] ?? ''}`.trim(), text] as const),
        ),
      },
      setting,
    ),
  );
}

function namesOf(
  { dimensions }: Part,
  setting: Setting,
): { readonly group: string; readonly series: string } {
  const categories = categoriesOf(dimensions, setting);
  if (categories.length === 1) return { group: categories[0] ?? '', series: '' };
  return {
    group: joined(categories.slice(0, -1), 'apposition', setting.words),
    series: categories.at(-1) ?? '',
  };
}

function barOf(indicator: Indicator, { actual }: Part, setting: Setting): Bar {
  const text = actualInWords(actual, indicator.measure, setting);
  return actual.kind === 'reported' ? { value: actual.value, text } : { text };
}

/** A combination that nobody stated is a gap without a text. */
function barAt(
  named: readonly { readonly group: string; readonly series: string; readonly bar: Bar }[],
  group: string,
  series: string,
): Bar {
  const found = named.find(
    (part) => isSameName(part.group, group) && isSameName(part.series, series),
  );
  return found?.bar ?? { text: '' };
}
