import type { AggregationRule } from '../framework/indicator.ts';
import { addFigures, averageFigures, maxFigure, minFigure } from './combine.ts';
import type { Figure } from './figure.ts';

export type PeriodsRule = AggregationRule['overPeriods'];

/** Whether a rule combines several periods. The other rules, `none` included, take the last period. */
export function combinesPeriods(rule: PeriodsRule): boolean {
  return rule !== 'latest' && rule !== 'none';
}

/** The figures of some periods, in their order, combined by a rule. */
export function combinePeriods(rule: PeriodsRule, figures: readonly Figure[]): Figure | undefined {
  return combined[rule](figures);
}

const combined: Readonly<Record<PeriodsRule, (figures: readonly Figure[]) => Figure | undefined>> =
  {
    sum: addFigures,
    average: averageFigures,
    min: minFigure,
    max: maxFigure,
    latest: (figures) => figures.at(-1),
    none: (figures) => figures.at(-1),
  };
