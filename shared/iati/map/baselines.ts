import type { Baseline } from '../../domain/framework/indicator.ts';
import type { Reading } from '../reading.ts';
import { attributeOf, type Element } from '../xml/element.ts';
import { dayOf } from './day.ts';
import type { Figure } from './figure.ts';
import { linksIn } from './links.ts';
import { type Placing, placeFigures } from './place-figures.ts';

const maxOthers = 20;

/** The first baseline, and those of other days beside it. */
export function baselinesOf(
  indicator: Element,
  figures: readonly Figure[],
  placing: Omit<Placing, 'repeated'>,
): { readonly baseline?: Baseline; readonly otherBaselines?: Baseline[] } {
  const { reading } = placing;
  const [baseline, ...others] = [...groupByDay(figures, reading)].map(([asOf, same]): Baseline => {
    const { figure } = placeFigures(same, { ...placing, repeated: 'baseline-repeated' });
    const { actual, ...beside } = figure;
    const [source] = same.flatMap(({ element }) => linksIn(element, 1, reading));
    return {
      value: actual,
      ...beside,
      ...(asOf !== undefined && { asOf }),
      ...(source && { source }),
    };
  });
  if (!baseline) return {};
  if (others.length > 0) reading.report('baselines-several', indicator);
  if (others.length > maxOthers) reading.report('too-many', indicator);
  return { baseline, ...(others.length > 0 && { otherBaselines: others.slice(0, maxOthers) }) };
}

/** The figures of one baseline after another. */
export function groupByDay(figures: readonly Figure[], reading: Reading) {
  return Map.groupBy(figures, ({ element }) => dayOfBaseline(element, reading));
}

/** The day of a baseline, or its year; year 1 means unknown. */
function dayOfBaseline(element: Element, reading: Reading): string | undefined {
  const { report } = reading;
  const day = dayOf(element, 'iso-date', reading);
  const year = attributeOf(element, 'year')?.slice(0, 4);
  if (year === undefined) return day;
  if (/^0*1$/.test(year)) {
    report('baseline-year-unknown', element, year);
    return day;
  }
  if (!/^(19|20|21)\d\d$/.test(year)) {
    report('date-wrong', element, year);
    return day;
  }
  if (day !== undefined && !day.startsWith(year))
    report('baseline-year-differs', element, `${day} ${year}`);
  return day ?? year;
}
