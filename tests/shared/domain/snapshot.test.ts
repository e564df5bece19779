import { describe, expect, test } from 'vitest';
import { publish } from '../../../shared/domain/publication.ts';
import { isStalled } from '../../../shared/domain/report.ts';
import { takeSnapshot } from '../../../shared/domain/snapshot.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import { aLesson, anExperience, aProject, aReport, aValue } from '../../builders/records.ts';

const scope = {
  kind: 'experience_sharing',
  language: 'en',
  asOf: '2020-12-31',
  includeDrafts: false,
} as const;
const records = programmeRecords({
  projects: [
    projectRecords({
      project: aProject({ projectId: 'b', startDate: '2018-01-01' }),
      values: [
        aValue({ projectId: 'b', status: 'approved', asOf: '2020-06-30' }),
        aValue({ projectId: 'b', status: 'approved', asOf: '2021-06-30' }),
        aValue({ projectId: 'b', status: 'submitted', asOf: '2020-06-30' }),
      ],
      experiences: [anExperience({ status: 'draft' })],
      lessons: [aLesson({ status: 'published' })],
    }),
    projectRecords({ project: aProject({ projectId: 'a', startDate: '2019-01-01' }) }),
  ],
});

describe('the snapshot of a report', () => {
  test('has approved values up to its date, and what is published', () => {
    const [project] = takeSnapshot(records, scope, '1').records.projects;
    expect(project?.values.map(({ status, asOf }) => [status, asOf])).toEqual([
      ['approved', '2020-06-30'],
    ]);
    expect([project?.experiences.length, project?.lessons.length]).toEqual([0, 1]);
  });

  test('counts what it left out', () => {
    expect(takeSnapshot(records, scope, '1').counts).toMatchObject({
      b: { approved: 1, total: 2 },
    });
  });

  test('has drafts only where they are asked for', () => {
    const [project] = takeSnapshot(records, { ...scope, includeDrafts: true }, '1').records
      .projects;
    expect([project?.values.length, project?.experiences.length]).toEqual([2, 1]);
  });

  test('has its projects in the order they started, or the one it is about', () => {
    const order = (taken: ReturnType<typeof takeSnapshot>) =>
      taken.records.projects.map(({ project }) => project.projectId);
    expect(order(takeSnapshot(records, scope, '1'))).toEqual(['b', 'a']);
    const one = { ...scope, kind: 'implementing_organisation', projectId: 'a' } as const;
    expect(order(takeSnapshot(records, one, '1'))).toEqual(['a']);
  });
});

describe('publishing', () => {
  test('needs evidence, once, and is taken back with a reason', () => {
    const lesson = aLesson({ status: 'draft', evidence: [{ title: 'Visit' }] });
    expect(publish(lesson, { step: 'publish' }).status).toBe('published');
    expect(() => publish({ ...lesson, evidence: [] }, { step: 'publish' })).toThrow('Evidence');
    expect(() => publish({ ...lesson, status: 'published' }, { step: 'publish' })).toThrow(
      'already',
    );
    expect(
      publish({ ...lesson, status: 'published' }, { step: 'withdraw', reason: 'an error' }).status,
    ).toBe('draft');
  });
});

describe('a report whose work was dropped', () => {
  const at = (minutes: number) =>
    new Date(Date.parse('2026-11-23T08:00:00.000Z') + minutes * 60_000);
  const report = aReport({ status: 'queued', changedAt: '2026-11-23T08:00:00.000Z' });

  test('is stalled after a while, not before, and never when it is done', () => {
    expect(isStalled(report, at(10))).toBe(false);
    expect(isStalled(report, at(30))).toBe(true);
    expect(isStalled({ ...report, status: 'ready' }, at(30))).toBe(false);
  });
});
