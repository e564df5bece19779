import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftMarks } from '../local/pdf-objects/draft-marks.ts';
import { pagesOf, textOf } from '../local/pdf-text.ts';
import {
  setUpFramework,
  setUpProgramme,
  source,
  type TestProgramme,
  value,
} from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

const period = () => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId: '2020-01-01',
});

async function download(reportId: string): Promise<Uint8Array> {
  const response = await programme.reader.bytes('getReportContent', {
    params: { reportId },
    accept: 'application/pdf',
  });
  return new Uint8Array(await response.arrayBuffer());
}

describe('from a programme to its report', () => {
  test('an officer records a value and submits it, a coordinator approves it', async () => {
    const { officer, coordinator, reader } = programme;
    const recorded = await officer.call('recordValue', {
      params: period(),
      body: value,
      ifNoneMatch: '*',
    });
    expect(recorded.status).toBe(201);
    const submitted = await officer.call('reviewValue', {
      params: period(),
      body: { step: 'submit' },
      ifMatch: recorded.etag,
    });
    expect(submitted.body.status).toBe('submitted');
    await coordinator.call('reviewValue', {
      params: period(),
      body: { step: 'approve' },
      ifMatch: submitted.etag,
    });
    const seen = await reader.call('getValue', { params: period() });
    expect(seen.body).toMatchObject({
      status: 'approved',
      actual: { kind: 'reported', value: '1282' },
    });
  });

  test('an experience and a lesson are written and published', async () => {
    const { officer, coordinator, reader, projectId } = programme;
    const experience = await officer.call('writeExperience', {
      params: { projectId },
      body: {
        title: { en: 'Water from a reservoir' },
        challenge: { en: 'No safe water nearby.' },
        approach: [{ who: { en: 'The centre' }, did: { en: 'laid a pipe' } }],
        results: { en: 'Every household has water.' },
        evidence: [source],
      },
    });
    const lesson = await officer.call('writeLesson', {
      params: { projectId },
      body: {
        title: { en: 'Plan upkeep first' },
        finding: { en: 'A pump stood still.' },
        lesson: { en: 'Name who repairs it.' },
        appliesWhen: { en: 'A village takes over.' },
        evidence: [source],
      },
    });
    const { experienceId } = experience.body;
    const { lessonId } = lesson.body;
    const publish = { body: { step: 'publish' as const, on: '2020-10-27' } };
    await coordinator.call('publishExperience', {
      params: { projectId, experienceId },
      ...publish,
      ifMatch: '"1"',
    });
    await coordinator.call('publishLesson', {
      params: { projectId, lessonId },
      ...publish,
      ifMatch: '"1"',
    });
    expect(
      (await reader.call('listExperiences', { params: { projectId } })).body.items,
    ).toHaveLength(1);
    expect((await reader.call('listLessons', { params: { projectId } })).body.items).toHaveLength(
      1,
    );
  });

  test('the experience-sharing report prints the figure, its achievement, its source, the experience and the lesson', async () => {
    const { coordinator, programmeId } = programme;
    const { status, body } = await coordinator.call('requestReport', {
      params: { programmeId },
      body: { kind: 'experience_sharing', asOf: '2020-12-31' },
    });
    expect([status, body.status]).toEqual([201, 'ready']);
    const text = await textOf(await download(body.reportId));
    expect(text).toContain('Water for villages');
    expect(text).toContain('As of 31 December 2020');
    expect(text).toContain('Of 1 figure due: 1 approved (1 with evidence)');
    expect(text).toContain('1,282');
    expect(text).toContain('98.5%');
    expect(text).toContain('Field report');
    expect(text).toContain('Water from a reservoir');
    expect(text).toContain('Plan upkeep first');
    expect(text).not.toContain('DRAFT');
  });

  test('the implementing-organisation report covers its project only', async () => {
    const { coordinator, programmeId, projectId } = programme;
    await coordinator.call('createProject', {
      params: { programmeId },
      body: {
        organisationId: 'other-centre',
        title: { en: 'Another village' },
        country: 'LA',
        status: 'pipeline',
      },
    });
    const { body } = await coordinator.call('requestReport', {
      params: { programmeId },
      body: { kind: 'implementing_organisation', projectId, asOf: '2020-12-31' },
    });
    const text = await textOf(await download(body.reportId));
    expect(text).toContain('Implementing-organisation report');
    expect(text).toContain('1,282');
    expect(text).not.toContain('Another village');
  });

  test('a second request without changes returns the same report', async () => {
    const { coordinator, officer, programmeId } = programme;
    const ask = {
      params: { programmeId },
      body: { kind: 'experience_sharing' as const, asOf: '2020-12-31' },
    };
    const first = await coordinator.call('requestReport', ask);
    const second = await officer.call('requestReport', ask);
    expect(second.status).toBe(200);
    expect(second.body.reportId).toBe(first.body.reportId);
  });

  test('a report with drafts says so on its cover, and is hidden from readers', async () => {
    const { coordinator, officer, reader, programmeId, projectId } = programme;
    const params = { projectId, indicatorId: 'households', periodId: '2021-01-01' };
    await officer.call('recordValue', {
      params,
      body: { ...value, actual: { kind: 'reported', value: '1299' }, asOf: '2021-06-30' },
      ifNoneMatch: '*',
    });
    const { body } = await coordinator.call('requestReport', {
      params: { programmeId },
      body: { kind: 'experience_sharing', asOf: '2021-12-31', includeDrafts: true },
    });
    const response = await coordinator.bytes('getReportContent', {
      params: { reportId: body.reportId },
      accept: 'application/pdf',
    });
    const file = new Uint8Array(await response.arrayBuffer());
    const [pages, marks] = [await pagesOf(file), draftMarks(file)];
    expect(marks).toHaveLength(pages.length);
    expect(marks).not.toContain(undefined);
    expect(pages.join(' ')).not.toContain('DRAFT');
    expect(pages[0]?.replaceAll(/\s+/g, ' ')).toContain('This report includes drafts');
    expect(pages.join(' ')).toContain('1,299 (draft)');
    await expect(reader.call('getReport', { params: { reportId: body.reportId } })).rejects.toThrow(
      '404',
    );
  });

  test('Accept: application/json returns a link to the same PDF bytes', async () => {
    const { reader, coordinator, programmeId } = programme;
    const { body } = await coordinator.call('requestReport', {
      params: { programmeId },
      body: { kind: 'experience_sharing', asOf: '2020-12-31' },
    });
    const link = await reader.call('getReportContent', {
      params: { reportId: body.reportId },
      accept: 'application/json',
    });
    const fetched = new Uint8Array(await (await fetch(link.body.url)).arrayBuffer());
    expect(Buffer.from(fetched).equals(Buffer.from(await download(body.reportId)))).toBe(true);
  });
});
