import { expect, test } from 'vitest';
import { GroupedRollUp } from '../../../../shared/domain/rollup/grouped/group.ts';
import { RollUp } from '../../../../shared/domain/rollup/roll-up-outcome.ts';
import { rollUpGroups, splitProject } from '../../../builders/grouped.ts';
import { linkedProject, rollUpWater, rule } from '../../../builders/linked-projects.ts';

const words = { measure: 'ordinal' } as const;

test.each([
  [
    'figure',
    rollUpWater([linkedProject('a', { actuals: ['10', undefined], targets: ['9', '20'] })]),
  ],
  ['not_reported', rollUpWater([])],
  [
    'not_summed',
    rollUpWater([linkedProject('a', { actuals: ['10'] })], {
      aggregation: rule({ overProjects: 'none' }),
    }),
  ],
  [
    'categories',
    rollUpWater(
      [
        linkedProject('a', {
          actuals: [{ kind: 'described', category: 'good' }],
          indicator: words,
        }),
      ],
      { ...words, aggregation: rule({ overProjects: 'none' }) },
    ),
  ],
])('a roll-up with the outcome %s is as its schema says', (state, rollUp) => {
  expect(rollUp.outcome.state).toBe(state);
  expect(RollUp.parse(rollUp)).toEqual(rollUp);
});

test.each(['category', 'site', 'district', 'country', 'organisation'] as const)(
  'groups by %s are as their schema says',
  (by) => {
    const project = splitProject('a', {
      total: '9',
      sex: { female: '5' },
      village: { upper: '9' },
      project: { organisationId: 'north' },
    });
    const found = rollUpGroups(by, [project]);
    expect(found[0]?.groups[0]?.of.by).toBe(by);
    for (const each of found) expect(GroupedRollUp.parse(each)).toEqual(each);
  },
);
