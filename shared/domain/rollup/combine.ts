import { Big } from 'big.js';
import { ratioOf } from '../decimal.ts';
import { sumOf } from '../values/amount.ts';
import { type Figure, figureOfAmount } from './figure.ts';

/** The sum; for percentages the ratio of the sums. Undefined for no figures, or where one cannot be added. */
export function addFigures(figures: readonly Figure[]): Figure | undefined {
  const amounts = figures.flatMap(({ amount }) => amount ?? []);
  return amounts.length === figures.length ? figureOfAmount(sumOf(amounts)) : undefined;
}

export function averageFigures(figures: readonly Figure[]): Figure | undefined {
  const sum = sumOf(figures.map(({ value }) => ({ amount: value })));
  const value = sum && ratioOf(sum.amount, new Big(figures.length));
  return value && { value };
}

export function maxFigure(figures: readonly Figure[]): Figure | undefined {
  return chooseExtreme(figures, (one, other) => one.value.gt(other.value));
}

export function minFigure(figures: readonly Figure[]): Figure | undefined {
  return chooseExtreme(figures, (one, other) => one.value.lt(other.value));
}

function chooseExtreme(
  figures: readonly Figure[],
  goesFirst: (one: Figure, other: Figure) => boolean,
): Figure | undefined {
  const [first, ...rest] = figures;
  return first && rest.reduce((found, each) => (goesFirst(each, found) ? each : found), first);
}

/** The mean with one weight for each figure, in the same order; undefined without weights, and where they add up to zero. */
export function weightedMean(
  figures: readonly Figure[],
  weights: readonly Figure[],
): Figure | undefined {
  const products = figures.flatMap(({ value }, at) => {
    const weight = weights[at];
    return weight ? [{ amount: value.times(weight.value) }] : [];
  });
  const [sum, total] = [sumOf(products), sumOf(weights.map(({ value }) => ({ amount: value })))];
  const value = sum && total && ratioOf(sum.amount, total.amount);
  return value && { value };
}

/** All of them, or undefined where one is missing. */
export function allOf<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const present = items.filter((item) => item !== undefined);
  return present.length === items.length ? present : undefined;
}
