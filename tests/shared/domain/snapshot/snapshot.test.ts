import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../shared/domain/canonical.ts';
import {
  assertReadable,
  snapshotFormat,
  takeSnapshot,
} from '../../../../shared/domain/snapshot/snapshot.ts';
import { programmeRecords, projectRecords } from '../../../builders/owned.ts';
import {
  aCondition,
  aFeature,
  aLesson,
  anAssessment,
  anExperience,
  anIndicator,
  aProject,
  aRecommendation,
  aValue,
  making,
} from '../../../builders/records.ts';

const scope = {
  kind: 'experience_sharing',
  language: 'en',
  asOf: '2020-12-31',
  includeDrafts: false,
} as const;
const year = (name: string) => ({ periodStart: `${name}-01-01`, periodEnd: `${name}-12-31` });
const records = programmeRecords({
  projects: [
    projectRecords({
      project: aProject({ projectId: 'b', startDate: '2018-01-01' }),
      indicators: [
        anIndicator({ projectId: 'b', periods: [year('2017'), year('2018'), year('2019')] }),
      ],
      values: [
        aValue({ projectId: 'b', ...year('2017'), status: 'approved', asOf: '2020-06-30' }),
        aValue({ projectId: 'b', ...year('2018'), status: 'approved', asOf: '2021-06-30' }),
        aValue({ projectId: 'b', ...year('2019'), status: 'submitted', asOf: '2020-06-30' }),
      ],
      experiences: [anExperience({ status: 'draft' })],
      lessons: [aLesson({ status: 'published' })],
    }),
    projectRecords({ project: aProject({ projectId: 'a', startDate: '2019-01-01' }) }),
  ],
});

describe('the snapshot of a report', () => {
  test('contains approved values up to its date, and published texts', () => {
    const [project] = takeSnapshot(records, scope, making).records.projects;
    expect(project?.values.map(({ status, asOf }) => [status, asOf])).toEqual([
      ['approved', '2020-06-30'],
    ]);
    expect([project?.experiences.length, project?.lessons.length]).toEqual([0, 1]);
  });

  test('counts what it leaves out, and names values that wait, without their figures', () => {
    const { b } = takeSnapshot(records, scope, making).counts;
    expect(b).toMatchObject({ approved: 1, missing: 1 });
    expect(b?.unapproved?.map(Object.keys)).toEqual([['indicatorId', 'periodId']]);
  });

  test('contains drafts only on request', () => {
    const [project] = takeSnapshot(records, { ...scope, includeDrafts: true }, making).records
      .projects;
    expect([project?.values.length, project?.experiences.length]).toEqual([2, 1]);
  });

  test('contains nothing after its date, with drafts or without', () => {
    const early = { ...scope, asOf: '2020-06-29', includeDrafts: true };
    const { records: taken, counts } = takeSnapshot(records, early, making);
    expect(taken.projects.flatMap(({ values }) => values)).toEqual([]);
    expect(counts).toMatchObject({ b: { approved: 0, unapproved: [] } });
  });

  test('lists projects by their start', () => {
    const { projects } = takeSnapshot(records, scope, making).records;
    expect(projects.map(({ project }) => project.projectId)).toEqual(['b', 'a']);
  });

  test('does not depend on the order in which projects are read', () => {
    const turned = { ...records, projects: records.projects.toReversed() };
    expect(canonicalJson(takeSnapshot(turned, scope, making))).toBe(
      canonicalJson(takeSnapshot(records, scope, making)),
    );
  });

  test('of one project contains nothing of another', () => {
    const one = { ...scope, kind: 'implementing_organisation', projectId: 'a' } as const;
    const { records: taken, counts } = takeSnapshot(records, one, making);
    expect(taken.projects.map(({ project }) => project.projectId)).toEqual(['a']);
    expect(Object.keys(counts)).toEqual(['a']);
  });
});

describe('what a programme owns', () => {
  const day = { assessedOn: '2020-06-30', issuedOn: '2020-06-30', startDate: '2020-06-30' };
  const owned = programmeRecords({
    projects: records.projects,
    assessments: [undefined, 'a', 'b'].map((projectId) => anAssessment({ ...day, projectId })),
    recommendations: [undefined, ['a', 'b'], ['b']].map((projectIds) =>
      aRecommendation({ issuedOn: day.issuedOn, projectIds }),
    ),
    conditions: [undefined, 'a', 'b'].map((projectId) =>
      aCondition({ startDate: day.startDate, projectId }),
    ),
    features: [aFeature({ affirmedOn: '2020-06-30' }), aFeature()],
  });
  const countsOf = (fields: object) => {
    const { assessments, recommendations, conditions, features } = takeSnapshot(
      owned,
      { ...scope, ...fields },
      making,
    ).records;
    return [assessments, recommendations, conditions, features].map(({ length }) => length);
  };

  test('is in the report on the programme', () => {
    expect(countsOf({})).toEqual([3, 3, 3, 2]);
  });

  test('is in the report on one project, unless it is about another', () => {
    expect(countsOf({ projectId: 'a' })).toEqual([2, 2, 2, 2]);
  });

  test('is not in a report as of an earlier day', () => {
    expect(countsOf({ asOf: '2020-06-29' })).toEqual([0, 0, 0, 1]);
  });
});

test('a past period without a value is not reported, whatever was reported early', () => {
  const periods = [2019, 2020, 2021].map((year) => ({
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
  }));
  const early = aValue({
    periodStart: '2021-01-01',
    periodEnd: '2021-12-31',
    asOf: '2020-12-30',
  });
  const projects = [projectRecords({ indicators: [anIndicator({ periods })], values: [early] })];
  const { counts } = takeSnapshot(programmeRecords({ projects }), scope, making);
  expect(Object.values(counts)).toMatchObject([{ approved: 0, missing: 2, unapproved: [] }]);
});

test('a snapshot of another format is refused with a message', () => {
  expect(() => assertReadable({ format: snapshotFormat })).not.toThrow();
  expect(() => assertReadable({ format: 1 })).toThrow('has format 1; this release reads format 5');
});
