import type { Period } from '../../../shared/domain/framework/indicator.ts';
import type { IndicatorInput } from '../../../shared/domain/framework/indicator-input.ts';
import type { SampleText } from './sample-text.ts';

type Counted = {
  readonly resultId: string;
  readonly title: SampleText;
  readonly unit: SampleText;
  readonly periods: Period[];
  readonly headline?: boolean;
  /** People and households may be counted in more than one project, so they are not summed over projects. */
  readonly people?: boolean;
  /** What it rolls up to, and what it counts. */
  readonly rollsUp?: Pick<IndicatorInput, 'commonIndicatorId' | 'counts'>;
  /** Something that did not exist before the project built it. */
  readonly built?: boolean;
};

/** An indicator that counts something up over the life of its project. */
export function countedIndicator({
  resultId,
  title,
  unit,
  periods,
  headline,
  people,
  rollsUp,
  built,
}: Counted): IndicatorInput {
  return {
    resultId,
    title,
    measure: 'unit',
    unit,
    ascending: true,
    accumulation: 'cumulative',
    aggregation: {
      overPeriods: 'latest',
      overProjects: people && !rollsUp ? 'none' : 'sum',
      overDisaggregation: 'total_given',
    },
    ...rollsUp,
    ...(headline && { headline }),
    ...(built && { baseline: { value: { kind: 'reported', value: '0' }, byDefinition: true } }),
    periods,
  };
}
