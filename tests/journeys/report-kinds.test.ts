import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportInput } from '../../shared/domain/reports/report.ts';
import { meeting } from '../local/meeting.ts';
import { pagesOf } from '../local/pdf-text.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let meetingId: string;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

const asOf = '2020-12-31';
const period = () => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId: '2020-01-01',
});

type Asked = Pick<ReportInput, 'kind'> & Partial<ReportInput>;
type Asker = 'administrator' | 'coordinator' | 'officer' | 'neighbour' | 'reader';
const ask = (body: Asked, by: Asker = 'coordinator') =>
  programme[by].call('requestReport', {
    params: { programmeId: programme.programmeId },
    body: { asOf, ...body },
  });

async function pages(reportId: string): Promise<readonly string[]> {
  const asked = { params: { reportId }, accept: 'application/pdf' };
  const response = await programme.coordinator.bytes('getReportContent', asked);
  return pagesOf(new Uint8Array(await response.arrayBuffer()));
}

const textOf = async (reportId: string) => (await pages(reportId)).join(' ').replace(/\s+/g, ' ');

/** Records a new version of a figure, and has it approved. */
async function approve(figure: string, version: number): Promise<void> {
  const { officer, coordinator } = programme;
  const params = period();
  const recorded = await officer.call('recordValue', {
    params,
    body: { ...value, actual: { kind: 'reported', value: figure } },
    ...(version === 0 ? { ifNoneMatch: '*' } : { ifMatch: `"${version}"` }),
  });
  const submitted = await officer.call('reviewValue', {
    params,
    body: { step: 'submit' },
    ifMatch: recorded.etag,
  });
  await coordinator.call('reviewValue', {
    params,
    body: { step: 'approve' },
    ifMatch: submitted.etag,
  });
}

describe('the meeting record', () => {
  beforeAll(async () => {
    const { coordinator, programmeId, projectId } = programme;
    await approve('71', 0);
    const { body: report } = await ask({ kind: 'implementing_organisation', projectId });
    const planned = await coordinator.call('planMeeting', {
      params: { programmeId },
      body: meeting,
      idempotencyKey: 'meeting',
    });
    meetingId = planned.body.meetingId;
    const params = { programmeId, meetingId };
    const step = (name: 'hold' | 'conclude', ifMatch: string) =>
      coordinator.call('changeMeetingStatus', { params, body: { step: name }, ifMatch });
    await step('hold', '"1"');
    await coordinator.call('putImplementerReport', {
      params: { ...params, projectId },
      body: { reportId: report.reportId },
      ifNoneMatch: '*',
    });
    await step('conclude', '"2"');
  });

  test('prints the figures that were presented', async () => {
    const { status, body } = await ask({ kind: 'meeting_record', meetingId });
    expect([status, body.status]).toEqual([201, 'ready']);
    const text = await textOf(body.reportId);
    expect(text).toContain('Achievement summary and experience sharing');
    expect(text).toContain('more than 20');
    expect(text).toContain('unchanged');
  });

  test('keeps the presented figure after a correction, and prints the current one beside it', async () => {
    const { coordinator } = programme;
    await coordinator.call('reviewValue', {
      params: period(),
      body: { step: 'reopen', comment: 'Two houses were counted late.' },
      ifMatch: '"3"',
    });
    const opened = await textOf((await ask({ kind: 'meeting_record', meetingId })).body.reportId);
    expect(opened).toContain('presented: 71; reopened since');
    await approve('73', 4);
    const text = await textOf((await ask({ kind: 'meeting_record', meetingId })).body.reportId);
    expect(text).toContain('presented: 71; corrected to 73');
  });

  test('needs a meeting of the programme', async () => {
    const problem = await problemOf(ask({ kind: 'meeting_record', meetingId: 'none' }));
    expect(problem.errors).toEqual([
      {
        in: 'body',
        pointer: '/meetingId',
        code: 'unknown_record',
        detail: 'is not a meeting that is concluded',
      },
    ]);
  });
});

test('the audit annex prints why a value was reopened', async () => {
  const { body } = await ask({ kind: 'experience_sharing' });
  expect(await textOf(body.reportId)).toContain('Two houses were counted late.');
});

test('the good-practice sheet has at most two pages', async () => {
  const { officer, projectId } = programme;
  const { body: experience } = await officer.call('writeExperience', {
    params: { projectId },
    body: {
      title: { en: 'Water from a reservoir' },
      challenge: { en: 'No safe water nearby.' },
      approach: [{ who: { en: 'The centre' }, did: { en: 'laid a pipe' } }],
      results: { en: 'Every household has water.' },
      figures: ['households'],
    },
  });
  const { experienceId } = experience;
  const asked = { kind: 'good_practice_sheet', projectId, experienceId } as const;
  const problem = await problemOf(ask(asked));
  expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/experienceId']);
  const { body } = await ask({ ...asked, includeDrafts: true });
  const printed = await pages(body.reportId);
  expect(printed.length).toBeLessThanOrEqual(2);
  expect(printed.join(' ')).toContain('Promising practice');
});

describe.each(['reader', 'administrator'] as const)('a %s', (somebody) => {
  test('requests a report without drafts of every kind but data quality', async () => {
    const { projectId } = programme;
    const withoutDrafts: readonly Asked[] = [
      { kind: 'experience_sharing', language: 'my' },
      { kind: 'implementing_organisation', projectId, language: 'my' },
      { kind: 'meeting_record', meetingId, language: 'my' },
    ];
    for (const asked of withoutDrafts) {
      const { body } = await ask(asked, somebody);
      expect([body.status, body.includeDrafts]).toEqual(['ready', false]);
      const content = programme[somebody].call('getReport', {
        params: { reportId: body.reportId },
      });
      expect((await content).status).toBe(200);
    }
  });
});

describe('the data quality report', () => {
  test('needs the right to see all drafts, or those of the one project', async () => {
    const { projectId } = programme;
    const own = { kind: 'data_quality', projectId } as const;
    expect((await ask(own, 'officer')).status).toBe(201);
    expect((await problemOf(ask({ kind: 'data_quality' }, 'officer'))).status).toBe(403);
    expect((await problemOf(ask(own, 'neighbour'))).status).toBe(403);
  });

  test('is hidden from everybody else', async () => {
    const { reader, neighbour, projectId } = programme;
    const { body } = await ask({ kind: 'data_quality', projectId });
    const params = { reportId: body.reportId };
    for (const other of [reader, neighbour]) {
      expect((await problemOf(other.call('getReport', { params }))).status).toBe(404);
      expect((await problemOf(other.call('getReportDocument', { params }))).status).toBe(404);
    }
    expect(await textOf(body.reportId)).toContain('Share with evidence');
  });
});

describe('drafts in reports', () => {
  test('are for those who see drafts: not for a reader', async () => {
    const { projectId } = programme;
    const withDrafts: readonly Asked[] = [
      { kind: 'experience_sharing', includeDrafts: true },
      { kind: 'implementing_organisation', projectId, includeDrafts: true },
      { kind: 'data_quality' },
      { kind: 'data_quality', projectId },
    ];
    for (const asked of withDrafts) {
      expect((await problemOf(ask(asked, 'reader'))).status).toBe(403);
      expect((await ask(asked, 'administrator')).body.status).toBe('ready');
    }
  });
});

describe('a report as data', () => {
  test('has the content of its PDF, without the attached files', async () => {
    const { reader } = programme;
    const { body: report } = await ask({ kind: 'experience_sharing' });
    const params = { reportId: report.reportId };
    const { body: document } = await reader.call('getReportDocument', { params });
    expect(document.fingerprint).toBe(report.snapshotSha256);
    const cells = document.blocks.flatMap((block) =>
      block.block === 'table' ? block.rows.flat(2) : [],
    );
    expect(cells).toContainEqual({ text: '73', data: '73', points: [2] });
    expect(document.attachments[0]).toEqual({
      name: 'snapshot.json',
      mediaType: 'application/json',
      description: 'The records from which this report was made',
      relationship: 'Source',
    });
  });

  test('is recorded as a download, and hidden from strangers', async () => {
    const { coordinator, reader, stranger } = programme;
    const { body: report } = await ask({ kind: 'experience_sharing', language: 'zh' });
    const params = { reportId: report.reportId };
    await reader.call('getReportDocument', { params });
    const noted = await coordinator.call('listDownloads', { params });
    expect(noted.body.items).toHaveLength(1);
    expect((await problemOf(stranger.call('getReportDocument', { params }))).status).toBe(404);
  });
});

describe('a report in two languages', () => {
  test('may be in Chinese and Lao, and is the same content as a document', async () => {
    const { status, body } = await ask({
      kind: 'experience_sharing',
      language: 'zh',
      secondLanguage: 'lo',
    });
    expect([status, body.status, body.secondLanguage]).toEqual([201, 'ready', 'lo']);
    const text = await textOf(body.reportId);
    expect(text).toContain('经验交流报告');
    expect(text).toContain('目标值');
    expect(text.replace(/\s/g, '')).toContain('ເປົ້າໝາຍ');
    const { body: document } = await programme.coordinator.call('getReportDocument', {
      params: { reportId: body.reportId },
    });
    expect(document.language).toBe('zh');
    expect(document.words.contents).toBe('目录 / ສາລະບານ');
  });

  test('names two that differ', async () => {
    const problem = await problemOf(
      ask({ kind: 'experience_sharing', language: 'km', secondLanguage: 'km' }),
    );
    expect(problem.errors).toMatchObject([{ pointer: '/secondLanguage', code: 'repeated' }]);
  });
});
