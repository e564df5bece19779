import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportInput } from '../../shared/domain/reports/report.ts';
import {
  commonIndicator,
  indicator,
  setUpFramework,
  setUpProgramme,
  source,
  type TestProgramme,
  value,
} from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
const asOf = '2021-06-30';
const inProgramme = () => ({ programmeId: programme.programmeId });
const inProject = () => ({ projectId: programme.projectId });
const ofIndicator = () => ({ ...inProject(), indicatorId: 'households' });
const ofValue = () => ({ ...ofIndicator(), periodId: '2020-01-01' });
const linked = {
  ...indicator,
  commonIndicatorId: 'water',
  counts: { of: 'households' as const, reach: 'direct' as const },
};
const lesson = {
  title: { en: 'Pipes below the frost line' },
  finding: { en: 'Two pipes broke.' },
  lesson: { en: 'Lay them deep.' },
  appliesWhen: { en: 'It freezes.' },
  evidence: [source],
};

const step = (name: 'submit' | 'approve' | 'reopen', version: number) => ({
  params: ofValue(),
  body: { step: name, ...(name === 'reopen' && { comment: 'A recount' }) },
  ifMatch: `"${version}"`,
});

async function approve(number: string, from: number) {
  const { officer, coordinator } = programme;
  const body = { ...value, actual: { kind: 'reported', value: number } as const };
  const condition = from === 0 ? { ifNoneMatch: '*' as const } : { ifMatch: `"${from}"` };
  await officer.call('recordValue', { params: ofValue(), body, ...condition });
  await officer.call('reviewValue', step('submit', from + 1));
  await coordinator.call('reviewValue', step('approve', from + 2));
}

/** The report once it is rendered, and its document. */
async function report(asked: Partial<ReportInput>) {
  const { coordinator } = programme;
  const requested = await coordinator.call('requestReport', {
    params: inProgramme(),
    body: { kind: 'experience_sharing', asOf, ...asked },
  });
  const { reportId } = requested.body;
  const at = { params: { reportId } };
  let made = requested.body;
  while (made.status === 'queued') {
    await new Promise((resolve) => setTimeout(resolve, 50));
    made = (await coordinator.call('getReport', at)).body;
  }
  if (made.status === 'failed') return { status: requested.status, made };
  const { body: document } = await coordinator.call('getReportDocument', at);
  return { status: requested.status, made, document };
}

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  const { coordinator, officer } = programme;
  await setUpFramework(programme);
  await coordinator.call('putCommonIndicator', {
    params: { ...inProgramme(), commonIndicatorId: 'water' },
    body: commonIndicator,
    ifNoneMatch: '*',
  });
  await officer.call('putIndicator', { params: ofIndicator(), body: linked, ifMatch: '"1"' });
  await approve('1282', 0);
});
afterAll(() => system.stop());

describe('a report of last year', () => {
  let first: Awaited<ReturnType<typeof report>>;
  let progress: object;
  let knownAt: string;
  let lessonId: string;
  const ofLesson = () => ({ ...inProject(), lessonId });
  const progressAt = async (query: object) =>
    (
      await programme.reader.call('getProgrammeProgress', {
        params: inProgramme(),
        query: { asOf, ...query },
      })
    ).body;
  const projectAt = async (query: object) =>
    (
      await programme.reader.call('getProjectProgress', {
        params: inProject(),
        query: { asOf, ...query },
      })
    ).body;

  test('is made', async () => {
    const { officer, coordinator } = programme;
    const written = await officer.call('writeLesson', { params: inProject(), body: lesson });
    lessonId = written.body.lessonId;
    await coordinator.call('publishLesson', {
      params: ofLesson(),
      body: { step: 'publish', on: '2021-03-01' },
      ifMatch: '"1"',
    });
    first = await report({});
    progress = { programme: await progressAt({}), project: await projectAt({}) };
    knownAt = new Date().toISOString();
    expect(JSON.stringify(first.document)).toContain('Pipes below the frost line');
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  test('says something else after its records have changed', async () => {
    const { coordinator } = programme;
    const changed = {
      ...linked,
      title: { en: 'Households with a tap' },
      periods: [
        {
          ...linked.periods[0],
          periodStart: '2020-01-01',
          periodEnd: '2020-12-31',
          revisedTarget: { value: { kind: 'reported' as const, value: '2000' } },
        },
      ],
      reason: 'Agreed at the meeting.',
    };
    await coordinator.call('putIndicator', {
      params: ofIndicator(),
      body: changed,
      ifMatch: '"2"',
    });
    await coordinator.call('reviewValue', step('reopen', 3));
    await approve('1300', 4);
    await coordinator.call('withdrawLesson', {
      params: ofLesson(),
      body: { reason: 'Not proven.' },
      ifMatch: '"2"',
    });
    const project = (await coordinator.call('getProject', { params: inProject() })).body;
    const { version, organisationId, country, status } = project;
    const { title, countries, ...rest } = (
      await coordinator.call('getProgramme', { params: inProgramme() })
    ).body;
    await coordinator.call('replaceProgramme', {
      params: inProgramme(),
      body: { title, countries, statusBands: 'from_80_and_50_percent' },
      ifMatch: `"${rest.version}"`,
    });
    await coordinator.call('replaceProject', {
      params: inProject(),
      body: {
        organisationId,
        country,
        status,
        title: { en: 'Three villages' },
        reason: 'One more.',
      } as never,
      ifMatch: `"${version}"`,
    });
    await coordinator.call('putResult', {
      params: { ...inProject(), resultId: 'later' },
      body: { type: 'output', title: { en: 'A later result' } },
      ifNoneMatch: '*',
    });
    const now = await report({});
    const text = JSON.stringify(now.document);
    expect(text).toContain('Three villages');
    expect(text).not.toContain('Pipes below the frost line');
    expect(now.document?.blocks).not.toEqual(first.document?.blocks);
  });

  test('is made again by the job as it was known then, with the same tables', async () => {
    const again = await report({ knownAt });
    expect(again.status).toBe(202);
    expect(again.made).toMatchObject({ knownAt, status: 'ready' });
    expect(again.document?.blocks).toEqual(first.document?.blocks);
    expect(again.document?.title).toBe(first.document?.title);
    expect(JSON.stringify(again.document?.cover)).toContain('As known on');
    const { reportId } = again.made;
    expect((await report({ knownAt })).made.reportId).toBe(reportId);
  });

  test('is genuine', async () => {
    const { made } = await report({ knownAt });
    const content = await programme.coordinator.bytes('getReportContent', {
      params: { reportId: made.reportId },
      accept: 'application/pdf',
    });
    const file = new Uint8Array(await content.arrayBuffer());
    const { body } = await programme.coordinator.call('verifyReport', { file });
    expect(body).toMatchObject({ verdict: 'genuine', report: { reportId: made.reportId } });
  });

  test('has the progress of then', async () => {
    expect(await progressAt({})).not.toEqual((progress as { programme: object }).programme);
    const known = {
      programme: await progressAt({ knownAt }),
      project: await projectAt({ knownAt }),
    };
    expect(known).toEqual(progress);
  });

  test.each(['implementing_organisation', 'data_quality'] as const)(
    'can be a report of the kind %s',
    async (kind) => {
      const asked = kind === 'data_quality' ? {} : inProject();
      const { made, document } = await report({ kind, knownAt, ...asked });
      expect(made.status).toBe('ready');
      expect(JSON.stringify(document)).not.toContain('Three villages');
    },
  );

  test('needs a moment that has come, when the programme was there', async () => {
    const faultOf = async (moment: string) =>
      (await problemOf(report({ knownAt: moment }))).errors?.map(({ pointer }) => pointer);
    expect(await faultOf('2019-01-01T00:00:00Z')).toEqual(['/knownAt']);
    expect(await faultOf('2199-01-01T00:00:00.000Z')).toEqual(['/knownAt']);
    const future = programme.reader.call('getProgrammeProgress', {
      params: inProgramme(),
      query: { knownAt: '2199-01-01T00:00:00.000Z' },
    });
    expect((await problemOf(future)).errors).toMatchObject([{ in: 'query', pointer: '/knownAt' }]);
  });

  test('does not show drafts to those who may not see them', async () => {
    const asked = programme.reader.call('requestReport', {
      params: inProgramme(),
      body: { kind: 'experience_sharing', asOf, knownAt, includeDrafts: true },
    });
    expect((await problemOf(asked)).status).toBe(403);
  });
});
