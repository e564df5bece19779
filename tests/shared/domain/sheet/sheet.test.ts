import { describe, expect, test } from 'vitest';
import type { Period } from '../../../../shared/domain/framework/indicator.ts';
import { obstaclesTo } from '../../../../shared/domain/sheet/obstacle.ts';
import { sheetOf } from '../../../../shared/domain/sheet/sheet.ts';
import { anIndicator, aProgramme, aProject } from '../../../builders/records.ts';

const meta = {
  version: 1,
  createdAt: '2020-01-01T00:00:00.000Z',
  createdBy: 'a',
  changedAt: '2020-01-01T00:00:00.000Z',
  changedBy: 'a',
};
const project = { ...aProject(), ...meta };
const programme = { ...aProgramme(), ...meta };
const officer = { role: 'implementer', organisationId: project.organisationId } as const;
const circumstances = {
  project,
  programme,
  closings: [],
  standing: { administrator: false, membership: officer },
  today: '2021-06-30',
};
const quarter: Period = { periodStart: '2021-04-01', periodEnd: '2021-06-30' };

describe('what hinders recording', () => {
  const reasons = (...given: Parameters<typeof obstaclesTo>) =>
    obstaclesTo(...given).map(({ reason }) => reason);

  test('is nothing for an implementer in an open period', () => {
    expect(reasons(quarter, undefined, circumstances)).toEqual([]);
  });

  test('is a period that lies ahead, until its first day', () => {
    const on = (today: string) => reasons(quarter, undefined, { ...circumstances, today });
    expect([on('2021-03-31'), on('2021-04-01')]).toEqual([['not_begun'], []]);
  });

  test('is a project or programme that was withdrawn, with who and when', () => {
    const withdrawn = { by: 'b', at: '2021-01-01T00:00:00.000Z', reason: 'Twice.' };
    const told = { reason: 'withdrawn', detail: 'Twice.', by: 'b', at: withdrawn.at };
    for (const owner of [
      { project: { ...project, withdrawn } },
      { programme: { ...programme, withdrawn } },
    ])
      expect(obstaclesTo(quarter, undefined, { ...circumstances, ...owner })).toEqual([told]);
  });
});

describe('the period before', () => {
  const periods: Period[] = [
    { periodId: 'q4', periodStart: '2020-10-01', periodEnd: '2020-12-31' },
    { periodId: '2020', periodStart: '2020-01-01', periodEnd: '2020-12-31' },
    { periodId: 'q1', periodStart: '2021-01-01', periodEnd: '2021-03-31' },
    { periodId: '2021', periodStart: '2021-01-01', periodEnd: '2021-12-31' },
    { periodId: 'q4-2021', periodStart: '2021-10-01', periodEnd: '2021-12-31' },
  ];
  const indicator = { ...anIndicator({ periods }), ...meta };
  const records = { results: [], indicators: [indicator], values: [], evidence: [] };

  test.each([
    ['2021-03-31', ['q4']],
    ['2021-12-31', ['2020', 'q1']],
    ['2020-12-31', [undefined, undefined]],
  ])('of those that end on %s is the last to end, of two the nearer in length', (day, before) => {
    const [shown] = sheetOf(records, circumstances, day).indicators;
    expect(shown?.periods.map((period) => period.before?.periodId)).toEqual(before);
  });

  test.each([
    ['2021-06-30', '2021-03-31'],
    ['2021-12-31', '2021-12-31'],
    ['2019-01-01', '2020-12-31'],
  ])('on %s, the sheet is by default of the periods that end on %s', (today, day) => {
    expect(sheetOf(records, { ...circumstances, today }).periodEnd).toBe(day);
  });
});
