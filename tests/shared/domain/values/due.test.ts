import { describe, expect, test } from 'vitest';
import type { Project } from '../../../../shared/domain/programme/project.ts';
import type { Versioned } from '../../../../shared/domain/record.ts';
import { listDue } from '../../../../shared/domain/values/due.ts';
import type { Value } from '../../../../shared/domain/values/value.ts';
import { year } from '../../../builders/linked-projects.ts';
import { anApproval, anIndicator, aProject, aValue } from '../../../builders/records.ts';

const indicator = anIndicator({ periods: [year(0), year(1)] });
const ofFirst = (fields: Partial<Versioned<Value>> = {}) =>
  aValue({ ...year(0), periodId: '2021-01-01', asOf: '2021-12-31', status: 'draft', ...fields });

/** The periods that are due at a day, by the year they end in, each with its state. */
function due(asOf: string, values: readonly Versioned<Value>[], project: Partial<Project> = {}) {
  const found = listDue({ project: aProject(project), indicators: [indicator], values }, asOf);
  return found.map(({ period, state }) => [period.periodEnd.slice(0, 4), state]);
}

describe('a figure is due', () => {
  test('from the day its period ends', () => {
    expect(due('2021-12-30', [])).toEqual([]);
    expect(due('2021-12-31', [])).toEqual([['2021', 'missing']]);
    expect(due('2022-12-31', [])).toEqual([
      ['2021', 'missing'],
      ['2022', 'missing'],
    ]);
  });

  test.each(['draft', 'returned', 'submitted'] as const)(
    'and %s where it is that far',
    (status) => {
      const values = [ofFirst({ status })];
      expect(due('2021-12-31', values)).toEqual([['2021', status]]);
      expect(
        listDue({ project: aProject(), indicators: [indicator], values }, '2021-12-31'),
      ).toEqual([{ indicator, period: year(0), state: status, value: values[0] }]);
    },
  );

  test('and missing where nothing is dated by the day', () => {
    const later = ofFirst({ asOf: '2022-02-01' });
    expect(due('2022-01-31', [later])).toEqual([['2021', 'missing']]);
    expect(due('2022-02-01', [later])).toEqual([['2021', 'draft']]);
  });

  test('and approved where it has an official figure', () => {
    expect(due('2021-12-31', [ofFirst({ status: 'approved' })])).toEqual([['2021', 'approved']]);
    const later = ofFirst({ status: 'approved', asOf: '2022-02-01' });
    expect(due('2022-01-31', [later])).toEqual([['2021', 'missing']]);
    const corrected = ofFirst({ approvals: [anApproval({ asOf: '2021-12-31' })] });
    expect(due('2021-12-31', [corrected])).toEqual([['2021', 'approved']]);
  });

  test('whatever was reported for another indicator or another period', () => {
    const others = [
      ofFirst({ indicatorId: 'other', status: 'approved' }),
      ofFirst({ ...year(1), periodId: '2022-01-01', status: 'approved' }),
    ];
    expect(due('2021-12-31', others)).toEqual([['2021', 'missing']]);
  });
});

describe('of a project that stopped', () => {
  const suspended = { status: 'suspended', statusSince: '2022-03-01' } as const;
  const cancelled = { ...suspended, status: 'cancelled' } as const;

  test('no later period is due', () => {
    expect(due('2022-12-31', [], cancelled)).toEqual([['2021', 'missing']]);
  });

  test('nothing is asked for while it is suspended, but what was approved stays', () => {
    expect(due('2022-02-28', [], suspended)).toEqual([['2021', 'missing']]);
    expect(due('2022-03-01', [ofFirst({ status: 'submitted' })], suspended)).toEqual([]);
    const approved = [ofFirst({ status: 'approved' })];
    expect(due('2022-03-01', approved, suspended)).toEqual([['2021', 'approved']]);
  });
});
