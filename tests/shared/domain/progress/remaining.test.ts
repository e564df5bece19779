import { expect, test } from 'vitest';
import {
  countRemaining,
  DayRange,
  Remaining,
} from '../../../../shared/domain/progress/remaining.ts';
import { projectRecords } from '../../../builders/owned.ts';
import { anIndicator, aProject, aValue } from '../../../builders/records.ts';

const year = { startDate: '2026-01-01', endDate: '2026-12-31' };
const quarters = [
  { periodStart: '2026-01-01', periodEnd: '2026-03-31' },
  { periodStart: '2026-04-01', periodEnd: '2026-06-30' },
  { periodStart: '2026-07-01', periodEnd: '2026-09-30' },
  { periodStart: '2026-10-01', periodEnd: '2026-12-31' },
  { periodStart: '2027-01-01', periodEnd: '2027-03-31' },
] as const;
const none = { notRecorded: 0, draft: 0, returned: 0, submitted: 0 };

test('undecided values in a span are counted by what they wait for, for each project', () => {
  const busy = projectRecords({
    indicators: [anIndicator({ periods: [...quarters] })],
    values: [
      aValue({ ...quarters[0], status: 'approved' }),
      aValue({ ...quarters[1], status: 'submitted' }),
      aValue({ ...quarters[2], status: 'draft' }),
      aValue({ ...quarters[4], status: 'returned' }),
    ],
  });
  const counts = { ...none, notRecorded: 1, draft: 1, submitted: 1 };
  expect(countRemaining([busy], year)).toEqual({
    ...year,
    ...counts,
    projects: [{ projectId: 'project-1', ...counts }],
  });
});

test('a project with everything approved is not listed', () => {
  const done = projectRecords({
    project: aProject({ projectId: 'done' }),
    indicators: [anIndicator({ periods: [quarters[0]] })],
    values: [aValue({ ...quarters[0], status: 'approved' })],
  });
  expect(countRemaining([done], year)).toEqual({ ...year, ...none, projects: [] });
});

test('without a span, all undecided values are counted', () => {
  const values = [aValue({ ...quarters[4], status: 'draft' })];
  const records = projectRecords({
    indicators: [anIndicator({ periods: [...quarters] })],
    values,
  });
  expect(countRemaining([records], {})).toMatchObject({ notRecorded: 4, draft: 1 });
});

test('only what lies whole within the days is counted', () => {
  const records = projectRecords({
    indicators: [anIndicator({ periods: [...quarters] })],
    values: [aValue({ ...quarters[0], status: 'returned' })],
  });
  const within = (startDate?: string, endDate?: string) => {
    const { notRecorded, returned } = countRemaining([records], {
      ...(startDate && { startDate }),
      ...(endDate && { endDate }),
    });
    return [notRecorded, returned];
  };
  expect(within('2026-01-01', '2026-03-31')).toEqual([0, 1]);
  expect(within('2026-01-02', '2026-06-30')).toEqual([1, 0]);
  expect(within('2026-01-01', '2026-06-29')).toEqual([0, 1]);
  expect(within('2026-10-01')).toEqual([2, 0]);
  expect(within(undefined, '2026-06-30')).toEqual([1, 1]);
});

test('projects are summed, those where something is left', () => {
  const project = (projectId: string, status: 'draft' | 'submitted' | 'returned' | 'approved') =>
    projectRecords({
      project: aProject({ projectId }),
      indicators: [anIndicator({ periods: [quarters[0]] })],
      values: [aValue({ ...quarters[0], status })],
    });
  const all = [project('a', 'draft'), project('b', 'submitted'), project('c', 'approved')];
  expect(
    countRemaining([...all, project('d', 'returned'), project('e', 'returned')], year),
  ).toEqual({
    ...year,
    ...none,
    draft: 1,
    submitted: 1,
    returned: 2,
    projects: [
      { projectId: 'a', ...none, draft: 1 },
      { projectId: 'b', ...none, submitted: 1 },
      { projectId: 'd', ...none, returned: 1 },
      { projectId: 'e', ...none, returned: 1 },
    ],
  });
});

test.each([
  [{}, true],
  [{ startDate: '2026-01-01', endDate: '2026-01-01' }, true],
  [{ startDate: '2026-01-02', endDate: '2026-01-01' }, false],
  [{ from: '2026-01-01' }, false],
])('the days %j are taken: %s', (days, taken) => {
  expect(DayRange.safeParse(days).success).toBe(taken);
});

test('counts are whole and not below zero', () => {
  const answer = { ...none, projects: [{ projectId: 'a', ...none }] };
  expect(Remaining.safeParse(answer).success).toBe(true);
  expect(Remaining.safeParse({ ...answer, draft: -1 }).success).toBe(false);
  expect(Remaining.safeParse({ ...answer, submitted: 0.5 }).success).toBe(false);
  expect(Remaining.safeParse({ ...answer, projects: [{ projectId: 'a' }] }).success).toBe(false);
  expect(Remaining.safeParse({ ...answer, more: 1 }).success).toBe(false);
});
