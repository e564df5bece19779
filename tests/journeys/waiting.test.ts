import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Waiting } from '../../shared/domain/waiting/waiting.ts';
import * as bodies from '../local/bodies.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

type By = 'coordinator' | 'officer' | 'neighbour' | 'reader' | 'administrator';
type Section = Exclude<keyof Waiting, 'programmeId' | 'today' | 'closed' | 'bounds'>;

async function waiting(by: By): Promise<Waiting> {
  const params = { programmeId: programme.programmeId };
  return (await programme[by].call('getWaiting', { params })).body;
}

/** The count of each section that is there. */
async function counts(by: By) {
  const { programmeId: _, today: __, closed: ___, bounds: ____, ...sections } = await waiting(by);
  return Object.fromEntries(
    Object.entries(sections).map(([name, section]) => [name, section?.count]),
  );
}

const sectionOf = async (by: By, name: Section) => (await waiting(by))[name];
const nothing = { actionItems: 0, recommendations: 0, promisedActions: 0, meetings: 0 };
const ofOfficer = { ...nothing, returned: 0, toRecord: 0, toSubmit: 0, toValidate: 0 };
const ofCoordinator = { ...nothing, toReview: 0, toPublish: 0, toValidate: 0 };

const inProject = () => ({ projectId: programme.projectId });
const ofValue = (periodId = '2020-01-01') => ({
  ...inProject(),
  indicatorId: 'households',
  periodId,
});
const addressOf = (periodId: string) =>
  `/projects/${programme.projectId}/indicators/households/values/${periodId}`;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

test('nothing waits at first, and sections are those whose step the caller may take', async () => {
  expect(await counts('officer')).toEqual(ofOfficer);
  expect(await counts('coordinator')).toEqual(ofCoordinator);
  expect(await counts('administrator')).toEqual({ meetings: 0 });
  expect(await counts('reader')).toEqual({});
});

describe('a value waits for one person after the other', () => {
  test('where it is due, for the officer to record it', async () => {
    await setUpFramework(programme);
    const toRecord = await sectionOf('officer', 'toRecord');
    expect(toRecord).toMatchObject({ count: 2, list: expect.stringContaining('overdue=true') });
    expect(toRecord?.first[0]).toEqual({
      address: addressOf('2020-01-01'),
      title: { en: 'Households with safe tap water' },
      project: { en: 'Two villages' },
      periodEnd: '2020-12-31',
    });
    expect(await counts('neighbour')).toEqual(ofOfficer);
  });

  test('as a draft, for the officer to submit it', async () => {
    const { officer } = programme;
    await officer.call('recordValue', { params: ofValue(), body: value, ifNoneMatch: '*' });
    expect(await counts('officer')).toEqual({ ...ofOfficer, toRecord: 1, toSubmit: 1 });
    expect(await counts('coordinator')).toEqual(ofCoordinator);
  });

  test('submitted, for the coordinator to review it', async () => {
    const { officer } = programme;
    const step = { params: ofValue(), body: { step: 'submit' }, ifMatch: '"1"' } as const;
    await officer.call('reviewValue', step);
    expect(await counts('officer')).toEqual({ ...ofOfficer, toRecord: 1 });
    const toReview = await sectionOf('coordinator', 'toReview');
    expect(toReview).toMatchObject({
      count: 1,
      first: [{ address: addressOf('2020-01-01'), version: 2, periodEnd: '2020-12-31' }],
      list: `/programmes/${programme.programmeId}/values?status=submitted`,
    });
  });

  test('submitted, for nobody where its project is archived', async () => {
    const { coordinator } = programme;
    const step = (name: 'archive' | 'reopen', version: number) =>
      coordinator.call('archiveProject', {
        params: inProject(),
        body: { step: name, reason: 'Handed over.' },
        ifMatch: `"${version}"`,
      });
    await step('archive', 1);
    expect(await counts('officer')).toEqual(ofOfficer);
    expect(await counts('coordinator')).toEqual(ofCoordinator);
    await step('reopen', 2);
    expect(await counts('officer')).toEqual({ ...ofOfficer, toRecord: 1 });
    expect(await counts('coordinator')).toEqual({ ...ofCoordinator, toReview: 1 });
  });

  test('returned, for the officer again', async () => {
    const { coordinator } = programme;
    const body = { step: 'return', comment: 'Which villages?' } as const;
    await coordinator.call('reviewValue', { params: ofValue(), body, ifMatch: '"2"' });
    expect(await counts('coordinator')).toEqual(ofCoordinator);
    expect(await counts('officer')).toEqual({ ...ofOfficer, toRecord: 1, returned: 1 });
    expect(await counts('neighbour')).toEqual(ofOfficer);
  });

  test('for nobody while its period is closed', async () => {
    const { coordinator, programmeId } = programme;
    const params = { programmeId, closingId: '2020' };
    const days = { startDate: '2020-01-01', endDate: '2020-12-31' };
    const closing = { ...days, status: 'closed' } as const;
    await coordinator.call('putClosing', { params, body: closing, ifNoneMatch: '*' });
    expect(await counts('officer')).toEqual({ ...ofOfficer, toRecord: 1 });
    const reopened = { ...days, status: 'reopened', reason: 'Late figures.' } as const;
    await coordinator.call('putClosing', { params, body: reopened, ifMatch: '"1"' });
    expect(await counts('officer')).toEqual({ ...ofOfficer, toRecord: 1, returned: 1 });
  });

  test('for nobody once it is withdrawn: then it is due again', async () => {
    const params = ofValue();
    const body = { reason: 'Another village.' };
    await programme.officer.call('withdrawValue', { params, body, ifMatch: '"3"' });
    expect(await counts('officer')).toEqual({ ...ofOfficer, toRecord: 2 });
    const toRecord = await sectionOf('officer', 'toRecord');
    expect(toRecord?.first[0]).toMatchObject({ address: addressOf('2020-01-01'), version: 4 });
  });
});

describe('texts', () => {
  const texts = async (by: By, query: { readonly step?: 'publish' | 'validate' } = {}) => {
    const params = { programmeId: programme.programmeId };
    return (await programme[by].call('listWaitingTexts', { params, query })).body.items;
  };
  let experienceId: string;

  test('wait to be published, for a coordinator who did not write them alone', async () => {
    const { officer, coordinator } = programme;
    const params = inProject();
    const written = await officer.call('writeExperience', { params, body: bodies.experience });
    experienceId = written.body.experienceId;
    await officer.call('writeLesson', { params, body: bodies.lesson });
    await coordinator.call('writeLesson', { params, body: bodies.lesson });
    expect(await sectionOf('coordinator', 'toPublish')).toMatchObject({ count: 2 });
    const listed = await texts('coordinator', { step: 'publish' });
    expect(listed.map(({ kind, refusal }) => `${kind} ${refusal?.type}`).toSorted()).toEqual([
      'experience undefined',
      'lesson /problems/own_text',
      'lesson undefined',
    ]);
    expect(await texts('officer')).toHaveLength(3);
    expect(await texts('neighbour')).toEqual([]);
    expect(await texts('reader')).toEqual([]);
  });

  test('are validated by others than their organisation', async () => {
    await programme.coordinator.call('publishExperience', {
      params: { ...inProject(), experienceId },
      body: { step: 'publish' },
      ifMatch: '"1"',
    });
    expect(await sectionOf('coordinator', 'toPublish')).toMatchObject({ count: 1 });
    expect(await sectionOf('coordinator', 'toValidate')).toMatchObject({ count: 1 });
    expect(await sectionOf('neighbour', 'toValidate')).toMatchObject({
      count: 1,
      first: [{ address: `/projects/${programme.projectId}/experiences/${experienceId}` }],
    });
    expect(await sectionOf('officer', 'toValidate')).toMatchObject({ count: 0 });
    const [own] = await texts('officer', { step: 'validate' });
    expect(own).toMatchObject({ version: 2, refusal: { type: '/problems/not_independent' } });
    expect(await texts('reader')).toMatchObject([{ step: 'validate', status: 'published' }]);
    await programme.neighbour.call('validateExperience', {
      params: { ...inProject(), experienceId },
      body: { statement: { en: 'Seen on a visit.' } },
      ifMatch: '"2"',
    });
    expect(await sectionOf('neighbour', 'toValidate')).toMatchObject({ count: 0 });
  });
});

describe('duties', () => {
  test('of an organisation are a recommendation until it is answered, then the promised actions', async () => {
    const { coordinator, officer, programmeId } = programme;
    const params = { programmeId, recommendationId: 'first' };
    const body = bodies.recommendation;
    await coordinator.call('putRecommendation', { params, body, ifNoneMatch: '*' });
    expect(await sectionOf('officer', 'recommendations')).toMatchObject({
      count: 1,
      first: [{ title: body.text, day: body.issuedOn }],
    });
    expect(await sectionOf('neighbour', 'recommendations')).toMatchObject({ count: 0 });
    const answer = { params, body: bodies.response, ifMatch: '"1"' };
    await officer.call('respondToRecommendation', answer);
    expect(await sectionOf('officer', 'recommendations')).toMatchObject({ count: 0 });
    expect(await sectionOf('officer', 'promisedActions')).toMatchObject({
      count: 1,
      first: [{ title: { en: 'Train them.' }, day: '2021-03-31' }],
    });
    expect(await sectionOf('neighbour', 'promisedActions')).toMatchObject({ count: 0 });
    await officer.call('reportProgress', {
      params: { ...params, actionId: 'train' },
      body: { status: 'done' },
      ifMatch: '"2"',
    });
    expect(await sectionOf('officer', 'promisedActions')).toMatchObject({ count: 0 });
  });

  test('are open action items, the one that is due first comes first', async () => {
    const { coordinator, officer, programmeId } = programme;
    const params = { programmeId };
    const origin = { kind: 'recommendation', recommendationId: 'first' } as const;
    const agree = (what: string, due?: string) =>
      coordinator.call('agreeActionItem', {
        params,
        body: { origin, what: { en: what }, organisationId: 'centre', ...(due && { due }) },
      });
    await agree('Whenever.');
    await agree('Later.', '2027-06-30');
    const { body: item } = await agree('First.', '2026-12-31');
    const section = await sectionOf('officer', 'actionItems');
    expect(section?.first.map(({ title }) => title.en)).toEqual(['First.', 'Later.', 'Whenever.']);
    await officer.call('reportActionItem', {
      params: { programmeId, actionItemId: item.actionItemId },
      body: { status: 'done', evidence: [{ title: 'Photo' }] },
      ifMatch: '"1"',
    });
    expect(await sectionOf('officer', 'actionItems')).toMatchObject({ count: 2 });
    expect(await sectionOf('neighbour', 'actionItems')).toMatchObject({ count: 0 });
    expect(await sectionOf('coordinator', 'actionItems')).toMatchObject({ count: 2 });
  });

  test('are planned meetings, for all who prepare them', async () => {
    const { coordinator, programmeId } = programme;
    const time = { start: '2090-03-01', timeZone: 'Asia/Shanghai' };
    await coordinator.call('planMeeting', {
      params: { programmeId },
      body: { title: { en: 'Review' }, type: 'working_group', hostId: 'centre', time },
    });
    for (const by of ['coordinator', 'officer', 'administrator'] as const)
      expect(await sectionOf(by, 'meetings')).toMatchObject({
        count: 1,
        first: [{ title: { en: 'Review' }, day: '2090-03-01' }],
      });
    expect(await sectionOf('reader', 'meetings')).toBeUndefined();
  });
});

test('five of each are given, all are counted, and the answer is one request', async () => {
  const { coordinator, programmeId } = programme;
  for (let at = 0; at < 6; at += 1) {
    await coordinator.call('putRecommendation', {
      params: { programmeId, recommendationId: `further-${at}` },
      body: bodies.recommendation,
      ifNoneMatch: '*',
    });
  }
  const section = await sectionOf('coordinator', 'recommendations');
  expect([section?.count, section?.first.length, section?.more]).toEqual([6, 5, undefined]);
});

test('nothing waits in a closed programme', async () => {
  const { coordinator, programmeId } = programme;
  const { etag } = await coordinator.call('getProgramme', { params: { programmeId } });
  await coordinator.call('closeProgramme', {
    params: { programmeId },
    body: { step: 'close', reason: 'Ended.' },
    ifMatch: etag,
  });
  const { closed } = await waiting('officer');
  expect([closed, await counts('officer')]).toEqual([true, {}]);
  const { body } = await coordinator.call('getMe');
  expect(body.memberships.map((each) => each.closed)).toEqual([true]);
});
