import type { Indicator } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Block, Text } from '../../pdf/document.ts';
import type { Bar } from '../../pdf/drawing.ts';
import { joined } from '../../words/punctuation.ts';
import type { Setting } from '../composition-context.ts';
import { categoriesOf, categoryKeys } from '../dimensions.ts';
import { actualInWords } from '../figures.ts';
import { figure, inParts, otherThan, wholeOf } from './make-figure.ts';
import { whyNoNumber } from './missing-value-label.ts';

/** About two thirds of a page. */
const mostGroups = 12;

type Part = NonNullable<Value['disaggregated']>[number];
/** Told apart by its categories as they were entered: two may be called the same, or be joined to the same words. */
type Name = { readonly key: string; readonly label: string };
type Named = {
  readonly group: Name;
  readonly series: Name;
  readonly bar: Bar;
  /** With the whole reason where there is no number. */
  readonly said: string;
};

/** The categories of a value as bars; of crossed categories, the last dimension is told apart by the fill. */
export function byCategory(
  indicator: Indicator,
  parts: readonly Part[],
  caption: Text,
  setting: Setting,
): readonly Block[] {
  const numbers = parts.filter(({ actual }) => actual.kind === 'reported');
  if (!isQuantitative(indicator.measure) || numbers.length < 2) return [];
  const named = parts.map((part) => namedPart(indicator, part, setting));
  const series = distinct(named.map((part) => part.series));
  const groups = [...Map.groupBy(named, ({ group }) => group.key).values()];
  const drawings = inParts(groups, mostGroups);
  return drawings.map((part) => {
    const others = otherThan(drawings, part).flat();
    return figure(
      {
        caption,
        drawing: {
          kind: 'grouped_bars',
          series: series.map(({ label }) => label),
          groups: part.map((own) => ({
            label: own[0]?.group.label ?? '',
            bars: series.map(({ key }) => barAt(own, key)),
          })),
          ...(others.length > 0 && { scaledWith: others.map(({ bar }) => bar) }),
          ...wholeOf(indicator, setting),
        },
        says: part
          .flat()
          .map(({ group, series: { label }, said }) => [`${group.label} ${label}`.trim(), said]),
      },
      setting,
    );
  });
}

function namedPart(indicator: Indicator, part: Part, setting: Setting): Named {
  const labels = categoriesOf(part.dimensions, setting);
  const keys = categoryKeys(part.dimensions);
  const ends = keys.length > 1 ? -1 : keys.length;
  return {
    group: {
      key: JSON.stringify(keys.slice(0, ends)),
      label: joined(labels.slice(0, ends), 'apposition', setting.words),
    },
    series: {
      key: JSON.stringify(keys.slice(ends)),
      label: labels.slice(ends).join(''),
    },
    bar: barOf(indicator, part, setting),
    said: actualInWords(part.actual, indicator.measure, setting),
  };
}

/** Each name once, as it stands first. */
function distinct(names: readonly Name[]): readonly Name[] {
  return [...Map.groupBy(names, ({ key }) => key).values()].flatMap(([first]) => first ?? []);
}

/** A combination that nobody stated is a gap without a text. */
function barAt(group: readonly Named[], series: string): Bar {
  return group.find((part) => part.series.key === series)?.bar ?? { text: '' };
}

function barOf(indicator: Indicator, { actual }: Part, setting: Setting): Bar {
  const text = actualInWords(actual, indicator.measure, setting);
  if (actual.kind === 'reported') return { value: actual.value, text };
  return { text: actual.kind === 'described' ? text : whyNoNumber(actual, setting) };
}
