import { expect, test } from 'vitest';
import type { ProjectRecords } from '../../../../shared/domain/owned-records.ts';
import type { Records } from '../../../../shared/domain/ports.ts';
import * as meetings from '../../../builders/meetings.ts';
import { programmeRecords, projectRecords } from '../../../builders/owned.ts';
import * as build from '../../../builders/records.ts';
import type { CurrentStore } from '../store.ts';
import { createAll } from './lists.ts';

/** A project with two records of each kind that it owns, in the order of their ids. */
function fullProject(projectId: string): ProjectRecords {
  return {
    project: build.aProject({ projectId }),
    results: ['a', 'b'].map((resultId) => build.aResult({ projectId, resultId })),
    indicators: ['a', 'b'].map((indicatorId) => build.anIndicator({ projectId, indicatorId })),
    values: ['a', 'a-b'].map((indicatorId) => build.aValue({ projectId, indicatorId })),
    evidence: ['a', 'b'].map((evidenceId) => build.anEvidence({ projectId, evidenceId })),
    experiences: ['a', 'b'].map((experienceId) => build.anExperience({ projectId, experienceId })),
    lessons: ['a', 'b'].map((lessonId) => build.aLesson({ projectId, lessonId })),
    assets: ['a', 'b'].map((assetId) => build.anAsset({ projectId, assetId })),
  };
}

async function write(records: Records, owned: ProjectRecords): Promise<void> {
  await createAll(records, 'project', [owned.project]);
  await createAll(records, 'result', owned.results);
  await createAll(records, 'indicator', owned.indicators);
  await createAll(records, 'value', owned.values);
  await createAll(records, 'evidence', owned.evidence);
  await createAll(records, 'experience', owned.experiences);
  await createAll(records, 'lesson', owned.lessons);
  await createAll(records, 'asset', owned.assets);
}

/** Ids of which one is a prefix of another. */
const alike = ['a', 'a-b', 'a.b', 'ab'];

/** Whole projects and whole programmes. */
export function promisesOfWholeReads(store: CurrentStore): void {
  for (const projectId of alike) {
    test(`reading project "${projectId}" gives everything it owns, and nothing of projects with similar ids`, async () => {
      for (const id of alike) await write(store().records, fullProject(id));
      expect(await store().records.readProject({ projectId })).toEqual(fullProject(projectId));
    });
  }

  test('reading a programme gives its members, organisations, meetings and projects, ordered by id', async () => {
    const programme = programmeRecords({
      members: [build.aMember()],
      organisations: [build.anOrganisation()],
      assessments: [build.anAssessment()],
      features: [build.aFeature()],
      summaries: [build.aSummary()],
      recommendations: [build.aRecommendation()],
      conditions: [build.aCondition()],
      meetings: [meetings.aMeeting()],
      statements: [meetings.aStatement()],
      implementerReports: [meetings.anImplementerReport()],
      requirements: [meetings.aRequirement()],
      actionItems: [meetings.anActionItem()],
      projects: alike.map(fullProject),
    });
    await createAll(store().records, 'programme', [programme.programme]);
    await createAll(store().records, 'organisation', programme.organisations);
    await createAll(store().records, 'assessment', programme.assessments);
    await createAll(store().records, 'feature', programme.features);
    await createAll(store().records, 'summary', programme.summaries);
    await createAll(store().records, 'recommendation', programme.recommendations);
    await createAll(store().records, 'condition', programme.conditions);
    await createAll(store().records, 'member', programme.members);
    await createAll(store().records, 'meeting', programme.meetings);
    await createAll(store().records, 'statement', programme.statements);
    await createAll(store().records, 'implementerReport', programme.implementerReports);
    await createAll(store().records, 'requirement', programme.requirements);
    await createAll(store().records, 'actionItem', programme.actionItems);
    for (const project of programme.projects.toReversed()) await write(store().records, project);
    expect(await store().records.readProgramme({ programmeId: 'programme-1' })).toEqual(programme);
  });

  test('reading a programme gives nothing of another one', async () => {
    const ids = ['a', 'a-b'].map((programmeId) => ({ programmeId }));
    await createAll(store().records, 'programme', ids.map(build.aProgramme));
    await createAll(store().records, 'project', [build.aProject({ programmeId: 'a-b' })]);
    expect((await store().records.readProgramme({ programmeId: 'a' }))?.projects).toEqual([]);
  });

  test('a project larger than one response of the store is read completely', async () => {
    const comment = { en: 'x'.repeat(20_000) };
    const months = Array.from({ length: 60 }, (_, month) => `${2020 + month}-01-01`);
    const values = months.map((periodStart) => build.aValue({ periodStart, comment }));
    await write(store().records, projectRecords({ values }));
    const read = await store().records.readProject({ projectId: 'project-1' });
    expect(read?.values.map(({ periodStart }) => periodStart)).toEqual(months);
  });

  test('a project without a row of its own is not found', async () => {
    await createAll(store().records, 'result', [build.aResult()]);
    expect(await store().records.readProject({ projectId: 'project-1' })).toBeUndefined();
  });

  test('a programme without a row of its own is not found', async () => {
    await write(store().records, fullProject('a'));
    expect(await store().records.readProgramme({ programmeId: 'programme-1' })).toBeUndefined();
  });
}
