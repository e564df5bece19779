import { expect, test } from 'vitest';
import { linkedProject, rolledUp } from '../../../builders/linked.ts';

test('categorical answers are counted by category, never added', () => {
  const described = (category: string) => ({ kind: 'described', category }) as const;
  const words = { measure: 'ordinal' } as const;
  const rollUp = rolledUp(
    ['good', 'poor', 'good'].map((category, at) =>
      linkedProject(`p${at}`, { actuals: [described(category)], indicator: words }),
    ),
    {
      ...words,
      aggregation: { overPeriods: 'latest', overProjects: 'none', overDisaggregation: 'none' },
    },
  );
  expect(rollUp.outcome).toMatchObject({
    categories: [
      { category: 'good', projects: 2 },
      { category: 'poor', projects: 1 },
    ],
  });
});
