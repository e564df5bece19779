import type { Counted } from './counted.ts';
import type { Accumulation, AggregationRule, Measure } from './indicator.ts';

type Declared = {
  readonly measure: Measure;
  readonly accumulation: Accumulation;
  readonly counts?: Counted | undefined;
  readonly aggregation?: AggregationRule | undefined;
};

type Axis = 'overPeriods' | 'overProjects';
export type RuleFault = { readonly path: readonly ['aggregation', Axis]; readonly message: string };

/** The parts of an aggregation rule that have no meaning for its indicator; empty where all have. */
export function ruleFaults(declared: Declared): readonly RuleFault[] {
  if (!declared.aggregation) return [];
  const found = [
    ['overPeriods', faultOverPeriods(declared, declared.aggregation)],
    ['overProjects', faultOverProjects(declared, declared.aggregation)],
  ] as const;
  return found.flatMap(([axis, message]) =>
    message === undefined ? [] : [{ path: ['aggregation', axis] as const, message }],
  );
}

function faultOverPeriods(
  { measure, accumulation, counts }: Declared,
  { overPeriods }: AggregationRule,
): string | undefined {
  const adds = overPeriods === 'sum';
  if (measure !== 'unit' && measure !== 'percentage') {
    return ['latest', 'none'].includes(overPeriods)
      ? undefined
      : 'has no meaning for words: use latest or none';
  }
  if (measure === 'percentage' && (adds || overPeriods === 'average')) {
    return 'has no meaning for percentages: use latest, min, max or none';
  }
  if (adds && counts?.of === 'statistic') return 'would add rates or averages: use latest or none';
  if (adds && accumulation === 'cumulative') {
    return 'would count twice: each period holds the total so far, use latest';
  }
  return adds && accumulation === 'level' ? 'would add up a level: use latest' : undefined;
}

function faultOverProjects(
  { measure, counts }: Declared,
  { overProjects, overPeriods }: AggregationRule,
): string | undefined {
  if (measure !== 'unit' && measure !== 'percentage') {
    return overProjects === 'none' ? undefined : 'has no meaning for words: use none';
  }
  if (overProjects === 'ratio_of_sums' && measure !== 'percentage') {
    return 'is for percentages only';
  }
  if (overProjects !== 'sum') return undefined;
  if (measure === 'percentage') return 'has no meaning for percentages: use ratio_of_sums';
  const isMean = counts?.of === 'statistic' || overPeriods === 'average';
  return isMean ? 'would add rates or averages: use weighted_mean' : undefined;
}
