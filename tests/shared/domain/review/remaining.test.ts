import { expect, test } from 'vitest';
import { remaining } from '../../../../shared/domain/review/remaining.ts';
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
  expect(remaining([busy], year)).toEqual({
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
  expect(remaining([done], year)).toEqual({ ...year, ...none, projects: [] });
});

test('without a span, all undecided values are counted', () => {
  const values = [aValue({ ...quarters[4], status: 'draft' })];
  const records = projectRecords({
    indicators: [anIndicator({ periods: [...quarters] })],
    values,
  });
  expect(remaining([records], {})).toMatchObject({ notRecorded: 4, draft: 1 });
});
