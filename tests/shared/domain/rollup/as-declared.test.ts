import { expect, test } from 'vitest';
import { GroupedRollUp } from '../../../../shared/domain/rollup/grouped/group.ts';
import { RollUp } from '../../../../shared/domain/rollup/roll-up-outcome.ts';
import { grouped, splitProject } from '../../../builders/grouped.ts';
import { linkedProject, rolledUp, rule } from '../../../builders/linked.ts';

const words = { measure: 'ordinal' } as const;

test.each([
  ['figure', rolledUp([linkedProject('a', { actuals: ['10', undefined], targets: ['9', '20'] })])],
  ['not_reported', rolledUp([])],
  [
    'not_summed',
    rolledUp([linkedProject('a', { actuals: ['10'] })], {
      aggregation: rule({ overProjects: 'none' }),
    }),
  ],
  [
    'categories',
    rolledUp(
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
    const found = grouped(by, [project]);
    expect(found[0]?.groups[0]?.of.by).toBe(by);
    for (const each of found) expect(GroupedRollUp.parse(each)).toEqual(each);
  },
);
