import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin } from '../../functions/changes.ts';
import { connect } from '../../shared/contract/client.ts';
import { schemaSteps } from '../../shared/domain/history/schema-steps.ts';
import type { Entities, Kind } from '../../shared/domain/kinds.ts';
import type { Change } from '../../shared/domain/record.ts';
import { records } from '../../shared/storage/records.ts';
import { experience } from '../local/bodies.ts';
import {
  indicator,
  setUpFramework,
  setUpProgramme,
  type TestProgramme,
  value,
} from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';
import { clientOf } from '../shared/storage/store.ts';

/** Rows that an earlier release with other input rules may have stored. */
const decomposed = 'Cafe\u0301s with water';
const unseen = '\u200B';
const buddhistYear = '2569-11-28';
const unknownField = { fundedUnder: { en: 'A field of an earlier release' } };

let system: TestSystem;
let programme: TestProgramme;
/** Clients that check answers by structure only, as callers outside of these tests do. */
let coordinator: TestProgramme['coordinator'];
let officer: TestProgramme['officer'];

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const as = async (email: string) => {
    const token = await system.issueToken({ email, groups: [] });
    return connect({ baseUrl: system.url, token });
  };
  coordinator = await as('lead@example.org');
  officer = await as('officer@example.org');
  await storeAll();
});
afterAll(() => system.stop());

/** Writes a row with its history as the earlier release did, without today's rules. */
async function store<K extends Kind>(kind: K, entity: Entities[K] & object): Promise<void> {
  const change: Change = {
    by: 'officer-1',
    at: '2026-11-23T08:00:00.000Z',
    action: 'record',
    request: `of-${kind}`,
  };
  const table = records(
    clientOf(process.env.DYNAMODB_ENDPOINT ?? ''),
    String(process.env.TABLE_NAME),
  );
  expect(await table.create(kind, begin(entity, change))).toBe('created');
}

async function storeAll(): Promise<void> {
  const { programmeId, projectId } = programme;
  const owned = { programmeId, projectId };
  await store('result', {
    ...owned,
    resultId: 'decomposed',
    type: 'outcome',
    title: { en: decomposed },
  });
  await store('result', { ...owned, resultId: 'unseen', type: 'output', title: { en: unseen } });
  await store('indicator', {
    ...owned,
    ...indicator,
    indicatorId: 'cafes',
    resultId: 'decomposed',
    title: { en: decomposed },
    ...unknownField,
  });
  await store('value', {
    ...owned,
    ...value,
    indicatorId: 'cafes',
    periodId: '2020-01-01',
    periodStart: '2020-01-01',
    periodEnd: '2020-12-31',
    asOf: buddhistYear,
    status: 'draft',
    authors: [{ memberId: 'officer-1', personId: 'person-1' }],
    ...unknownField,
  });
  await store('experience', {
    ...owned,
    ...experience,
    experienceId: 'long-ago',
    title: { en: decomposed },
    place: { en: unseen },
    startDate: buddhistYear,
    practice: 'promising',
    authors: [{ memberId: 'officer-1', personId: 'person-1' }],
    status: 'published',
    ...unknownField,
  });
}

const ofResult = (resultId: string) => ({ projectId: programme.projectId, resultId });
const ofValue = () => ({
  projectId: programme.projectId,
  indicatorId: 'cafes',
  periodId: '2020-01-01',
});

async function verified() {
  const { projectId } = programme;
  return (await coordinator.call('verifyProjectHistory', { params: { projectId } })).body;
}

describe('rows that break current input rules', () => {
  test('are returned as they are stored', async () => {
    const { body: result } = await officer.call('getResult', { params: ofResult('decomposed') });
    const { body: hidden } = await officer.call('getResult', { params: ofResult('unseen') });
    const { body: late } = await officer.call('getValue', { params: ofValue() });
    expect(result.title.en).toBe(decomposed);
    expect(hidden.title.en).toBe(unseen);
    expect(late).toMatchObject({ asOf: buddhistYear, ...unknownField });
  });

  test('are listed, and shown in the history', async () => {
    const params = { projectId: programme.projectId };
    const { body } = await officer.call('listResults', { params });
    const { body: history } = await officer.call('listProjectHistory', { params });
    expect(body.items.map(({ title }) => title.en)).toEqual(
      expect.arrayContaining([decomposed, unseen]),
    );
    expect(history.items.map(({ address }) => address)).toContain(
      `/projects/${params.projectId}/results/unseen`,
    );
  });

  test('are found by search', async () => {
    const { body } = await officer.call('searchExperiences', { query: { text: 'water' } });
    expect(body.items).toHaveLength(1);
  });

  test('are verified as intact', async () => {
    expect(await verified()).toMatchObject({ outcome: 'intact', faults: [] });
  });

  test.each(['experience_sharing', 'data_quality'] as const)('do not prevent %s', async (kind) => {
    const { programmeId } = programme;
    const { status, body } = await coordinator.call('requestReport', {
      params: { programmeId },
      body: { kind, includeDrafts: kind === 'experience_sharing' },
    });
    expect([status, body.status]).toEqual([201, 'ready']);
  });
});

describe('a change of a row that breaks current input rules', () => {
  test('keeps the fields it does not change, and an intact history', async () => {
    await officer.call('reviewValue', {
      params: ofValue(),
      body: { step: 'submit' },
      ifMatch: '"1"',
    });
    const { body } = await officer.call('getValue', { params: ofValue() });
    expect(body).toMatchObject({ version: 2, asOf: buddhistYear, ...unknownField });
    expect(await verified()).toMatchObject({ outcome: 'intact' });
  });

  test('replaces the fields it changes, keeps the old ones in the history, and stays intact', async () => {
    const params = ofResult('unseen');
    const body = { type: 'output', title: { en: 'Wells' } } as const;
    await officer.call('putResult', { params, body, ifMatch: '"1"' });
    const of = `/projects/${params.projectId}/results/unseen`;
    const { body: history } = await officer.call('listProjectHistory', { params, query: { of } });
    expect(history.items[0]?.before).toEqual({ title: { en: unseen } });
    expect(await verified()).toMatchObject({ outcome: 'intact' });
  });

  test('is answered with its first effect when sent again', async () => {
    const params = ofResult('decomposed');
    const title = { en: 'Cafés with water' };
    const put = () =>
      coordinator.call('putResult', {
        params,
        body: { type: 'outcome', title, reason: 'Its letters are in another form.' },
        ifMatch: '"1"',
      });
    const [first, again] = [await put(), await put()];
    expect(again.body).toEqual(first.body);
    expect(await verified()).toMatchObject({ outcome: 'intact' });
  });
});

describe('a release with a new schema of results', () => {
  const params = () => ofResult('stepped');
  const create = () =>
    officer.call('putResult', {
      params: params(),
      body: { type: 'output', title: { en: 'Pipes' } },
      ifNoneMatch: '*',
    });
  const described = { description: { en: 'Asked for since.' } };

  beforeAll(async () => {
    await create();
    schemaSteps.result = [(fields) => ({ ...fields, ...described })];
  });
  afterAll(() => void delete schemaSteps.result);

  test('answers a retry from the release before, in its own schema', async () => {
    const { headers, body } = await create();
    expect(headers.get('idempotency-replayed')).toBe('true');
    expect(body).toMatchObject({ version: 1, title: { en: 'Pipes' }, ...described });
  });

  test('changes the record, answers retries of both releases, and keeps the history intact', async () => {
    const body = { type: 'output', title: { en: 'Taps' } } as const;
    const replace = () => officer.call('putResult', { params: params(), body, ifMatch: '"1"' });
    const [changed, again] = [await replace(), await replace()];
    expect(again.body).toEqual(changed.body);
    expect((await create()).body).toMatchObject({ title: { en: 'Pipes' }, ...described });
    const of = `/projects/${programme.projectId}/results/stepped`;
    const { body: history } = await officer.call('listProjectHistory', {
      params: params(),
      query: { of },
    });
    expect(history.items[0]).toMatchObject({ schema: 2, before: { title: { en: 'Pipes' } } });
    expect(await verified()).toMatchObject({ outcome: 'intact', faults: [] });
  });
});
