import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpProgramme, source, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

const params = () => ({ programmeId: programme.programmeId, recommendationId: 'evaluation-1' });
const recommendation = {
  text: { en: 'Train two operators in each village.' },
  restsOn: [{ kind: 'finding' as const, text: { en: 'Two pumps stood still.' } }],
  addressedTo: 'centre',
  priority: 'high' as const,
  origin: { kind: 'evaluation' as const, document: source },
  issuedOn: '2020-11-04',
};
const promise = (actionId: string, organisationId: string) => ({
  actionId,
  what: { en: 'Train them.' },
  organisationId,
  due: '2021-03-31',
});
const answer = {
  decision: 'partially_accepted' as const,
  reason: { en: 'There is money for one operator in each village.' },
  actions: [promise('train', 'centre'), promise('equip', 'other-centre')],
};
const respond = (by: 'officer' | 'neighbour' | 'reader' | 'coordinator', body: object) =>
  programme[by].call('respondToRecommendation', {
    params: params(),
    body: { ...answer, ...body },
    ifMatch: '"1"',
  });
const report = (by: 'officer' | 'neighbour' | 'reader', actionId: string, ifMatch: string) =>
  programme[by].call('reportProgress', {
    params: { ...params(), actionId },
    body: { status: 'done', evidence: [source] },
    ifMatch,
  });
const standing = async (asOf: string) => {
  const { programmeId } = params();
  const { body } = await programme.reader.call('listRecommendations', {
    params: { programmeId },
    query: { asOf },
  });
  return body.items.map(({ state, overdueActions }) => [state, overdueActions]);
};

describe('from a recommendation to its actions', () => {
  test('a coordinator records it, for an organisation of the programme', async () => {
    const write = (addressedTo: string, record: string) =>
      programme.coordinator.call('putRecommendation', {
        params: params(),
        body: {
          ...recommendation,
          addressedTo,
          restsOn: [{ ...recommendation.restsOn[0], record } as never],
        },
        ifNoneMatch: '*',
      });
    const project = `/projects/${programme.projectId}`;
    const places = async (call: Promise<unknown>) =>
      (await problemOf(call)).errors?.map(({ pointer }) => pointer);
    expect(await places(write('nobody', project))).toEqual(['/addressedTo']);
    expect(await places(write('centre', '/projects/none'))).toEqual(['/restsOn/0/record']);
    expect((await write('centre', project)).status).toBe(201);
    expect(await standing('2021-04-01')).toEqual([['unanswered', 0]]);
  });

  test('only its addressee responds, with reasons', async () => {
    expect((await problemOf(respond('neighbour', {}))).status).toBe(403);
    expect((await problemOf(respond('reader', {}))).status).toBe(403);
    const bare = await problemOf(respond('officer', { reason: undefined }));
    expect(bare.errors?.[0]?.pointer).toBe('/reason');
    const answered = await respond('officer', {});
    expect(answered.body.response?.actions.map(({ status }) => status)).toEqual(['open', 'open']);
    expect((await respond('officer', {})).body).toEqual(answered.body);
  });

  test('a recommendation with a response cannot be rewritten', async () => {
    const rewrite = programme.coordinator.call('putRecommendation', {
      params: params(),
      body: recommendation,
      ifMatch: '"2"',
    });
    expect((await problemOf(rewrite)).type).toBe('/problems/review_conflict');
  });

  test('an action becomes overdue the day after it was due, without a write', async () => {
    expect(await standing('2021-03-31')).toEqual([['under_way', 0]]);
    expect(await standing('2021-04-01')).toEqual([['overdue', 2]]);
  });

  test('the responsible organisation reports progress on an action', async () => {
    expect((await problemOf(report('neighbour', 'train', '"2"'))).status).toBe(403);
    expect((await problemOf(report('reader', 'train', '"2"'))).status).toBe(403);
    expect((await problemOf(report('officer', 'none', '"2"'))).status).toBe(404);
    await report('neighbour', 'equip', '"2"');
    expect(await standing('2021-04-01')).toEqual([['overdue', 1]]);
    await report('officer', 'train', '"3"');
    expect(await standing('2021-04-01')).toEqual([['completed', 0]]);
  });

  test('all pages of a list use the same day', async () => {
    const { programmeId } = params();
    await programme.coordinator.call('putRecommendation', {
      params: { programmeId, recommendationId: 'evaluation-2' },
      body: recommendation,
      ifNoneMatch: '*',
    });
    const query = { asOf: '2021-03-31', limit: 1 };
    const list = (extra: object) =>
      programme.reader.call('listRecommendations', {
        params: { programmeId },
        query: { ...query, ...extra },
      });
    const { body, headers } = await list({});
    expect(headers.get('link')).toContain('asOf=2021-03-31');
    const cursor = body.next ?? '';
    expect((await list({ cursor })).body.items).toHaveLength(1);
    const another = await problemOf(list({ cursor, asOf: '2021-04-01' }));
    expect(another.errors?.[0]?.pointer).toBe('/cursor');
  });
});

describe('an external condition', () => {
  const put = (
    by: 'officer' | 'neighbour',
    conditionId: string,
    fields: object,
    ifMatch?: string,
  ) =>
    programme[by].call('putCondition', {
      params: { programmeId: programme.programmeId, conditionId },
      body: {
        kind: 'pandemic',
        title: { en: 'COVID-19' },
        startDate: '2020-01-30',
        happened: { en: 'Borders were closed.' },
        effect: { en: 'Nobody could travel.' },
        sources: [source],
        ...fields,
      },
      ...(ifMatch === undefined ? { ifNoneMatch: '*' } : { ifMatch }),
    });

  test('is recorded by the organisation whose project it affected', async () => {
    const { projectId } = programme;
    expect((await put('officer', 'pandemic', { projectId })).status).toBe(201);
    expect((await problemOf(put('neighbour', 'theirs', { projectId }))).status).toBe(403);
    expect((await problemOf(put('officer', 'whole', {}))).status).toBe(403);
  });

  test('cannot be moved from another project', async () => {
    const { coordinator, programmeId } = programme;
    const { body } = await coordinator.call('createProject', {
      params: { programmeId },
      body: {
        organisationId: 'other-centre',
        title: { en: 'Another village' },
        country: 'LA',
        status: 'pipeline',
      },
    });
    const take = put('neighbour', 'pandemic', { projectId: body.projectId }, '"1"');
    expect((await problemOf(take)).errors?.[0]?.pointer).toBe('/projectId');
  });
});

test('an asset records its handover, which cannot precede its completion', async () => {
  const { officer, projectId } = programme;
  const put = (on: string) =>
    officer.call('putAsset', {
      params: { projectId, assetId: 'supply' },
      body: {
        title: { en: 'Water supply' },
        deliveredOn: '2020-06-30',
        handover: { to: { en: 'Water committee' }, on, evidence: [source] },
        sources: [source],
      },
      ifNoneMatch: '*',
    });
  expect((await problemOf(put('2020-06-29'))).errors?.[0]?.pointer).toBe('/handover/on');
  expect((await put('2020-08-25')).body.handover?.to).toEqual({ en: 'Water committee' });
});
