import { expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import { figureOf, linkedProject, rolledUp } from '../../../builders/linked.ts';
import { notReported, reported } from '../../../builders/owned.ts';

test('a missing total is the sum of its parts only if the rule says so and no part is missing', () => {
  const part = (sex: string, actual: typeof notReported | ReturnType<typeof reported>) => ({
    dimensions: { sex },
    actual,
  });
  const aggregation = {
    overPeriods: 'latest',
    overProjects: 'sum',
    overDisaggregation: 'sum_of_parts',
  } as const;
  const indicator = { disaggregation: [{ dimensions: ['sex'], partition: true }] };
  const of = (
    men: Parameters<typeof part>[1],
    common: Partial<CommonIndicator> = { aggregation },
  ) =>
    figureOf(
      rolledUp(
        [
          linkedProject('a', {
            actuals: [notReported],
            indicator,
            value: { disaggregated: [part('female', reported('3')), part('male', men)] },
          }),
        ],
        common,
      ),
    );
  expect(of(reported('4'))).toBe('7');
  expect(of(notReported)).toBe('not_reported');
  expect(of(reported('4'), {})).toBe('not_reported');
});
