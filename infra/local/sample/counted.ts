import type { IndicatorInput, Period } from '../../../shared/domain/indicator.ts';

type Counted = {
  readonly resultId: string;
  readonly title: string;
  readonly unit: string;
  readonly periods: Period[];
  readonly headline?: boolean;
  /** People and households may be counted in more than one project, so they are not summed over projects. */
  readonly people?: boolean;
  /** Something that did not exist before the project built it. */
  readonly built?: boolean;
};

/** An indicator that counts something up over the life of its project. */
export function counted({
  resultId,
  title,
  unit,
  periods,
  headline,
  people,
  built,
}: Counted): IndicatorInput {
  return {
    resultId,
    title: { en: title },
    measure: 'unit',
    unit: { en: unit },
    ascending: true,
    accumulation: 'cumulative',
    aggregation: {
      overPeriods: 'latest',
      overProjects: people ? 'none' : 'sum',
      overDisaggregation: 'total_given',
    },
    ...(headline && { headline }),
    ...(built && { baseline: { value: { kind: 'reported', value: '0' }, byDefinition: true } }),
    periods,
  };
}
