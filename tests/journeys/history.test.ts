import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordedChange } from '../../shared/domain/history/history.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';
import { clientOf } from '../shared/storage/store.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

const ofValue = (periodId: string) => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId,
});
const addressOf = (periodId: string) =>
  `/projects/${programme.projectId}/indicators/households/values/${periodId}`;
const figure = (number: string) => ({ kind: 'reported' as const, value: number });

/** Records, returns, corrects, approves and reopens a value. */
async function reviewed(periodId: string): Promise<void> {
  const { officer, coordinator } = programme;
  const params = ofValue(periodId);
  const step = (by: typeof officer, version: number, body: object) =>
    by.call('reviewValue', { params, body: body as never, ifMatch: `"${version}"` });
  await officer.call('recordValue', { params, body: value, ifNoneMatch: '*' });
  await step(officer, 1, { step: 'submit' });
  await step(coordinator, 2, { step: 'return', comment: 'Count the second village too.' });
  const corrected = { ...value, actual: figure('1299') };
  await officer.call('recordValue', { params, body: corrected, ifMatch: '"3"' });
  await step(officer, 4, { step: 'submit' });
  await step(coordinator, 5, { step: 'approve' });
  await step(coordinator, 6, { step: 'reopen', comment: 'The village has sent a new list.' });
}

/** Changes a row directly in the table. */
async function tamper(sk: string, change: (row: Row) => Row): Promise<() => Promise<void>> {
  const client = clientOf(process.env.DYNAMODB_ENDPOINT ?? '');
  const TableName = process.env.TABLE_NAME;
  const Key = { pk: `PROJECT#${programme.projectId}`, sk };
  const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  if (!Item) throw new Error(`There is no row ${sk}`);
  const put = async (row: Row) =>
    void (await client.send(new PutCommand({ TableName, Item: row })));
  await put(change(structuredClone(Item)));
  return () => put(Item);
}
type Row = Record<string, unknown>;

describe('the history of a value', () => {
  let changes: readonly RecordedChange[];

  beforeAll(async () => {
    await reviewed('2020-01-01');
    const { officer, projectId } = programme;
    const { body } = await officer.call('listProjectHistory', {
      params: { projectId },
      query: { of: addressOf('2020-01-01') },
    });
    changes = body.items.toReversed();
  });

  test('says who did what and why, from the first record to the reopening', async () => {
    const { coordinator, programmeId } = programme;
    const { body } = await coordinator.call('listMembers', { params: { programmeId } });
    const emails = new Map(body.items.map(({ memberId, email }) => [memberId, email]));
    const story = changes.map(({ by, action, reason }) => [emails.get(by), action, reason]);
    expect(story).toEqual([
      ['officer@example.org', 'record', undefined],
      ['officer@example.org', 'submit', undefined],
      ['lead@example.org', 'return', 'Count the second village too.'],
      ['officer@example.org', 'record', undefined],
      ['officer@example.org', 'submit', undefined],
      ['lead@example.org', 'approve', undefined],
      ['lead@example.org', 'reopen', 'The village has sent a new list.'],
    ]);
  });

  test('says when, newest first', () => {
    const moments = changes.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    expect(changes.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('says what a correction replaced', () => {
    expect(changes[3]?.before).toMatchObject({ actual: figure('1282') });
  });

  test('is chained by hash', () => {
    const hashes = changes.map(({ hash }) => hash);
    expect(changes.map(({ previous }) => previous)).toEqual([undefined, ...hashes.slice(0, -1)]);
  });

  test('does not expose request fingerprints', () => {
    expect(changes.filter((change) => 'request' in change)).toEqual([]);
  });
});

describe('verification', () => {
  const verify = async (query: { of?: string } = {}) => {
    const { officer, projectId } = programme;
    return (await officer.call('verifyProjectHistory', { params: { projectId }, query })).body;
  };

  test('finds records of every kind intact that were written through the API', async () => {
    const { coordinator, programmeId } = programme;
    expect(await verify()).toMatchObject({ outcome: 'intact', records: 4, faults: [] });
    const params = { programmeId };
    const { body } = await coordinator.call('verifyProgrammeHistory', { params });
    expect(body).toMatchObject({ outcome: 'intact', faults: [] });
  });

  test('names the record whose figure was changed past the system', async () => {
    const repair = await tamper('VALUE#households#2020-01-01', (row) => ({
      ...row,
      record: { ...(row.record as object), actual: figure('9999') },
    }));
    const faults = [{ address: addressOf('2020-01-01'), version: 7, fault: 'record_changed' }];
    expect(await verify()).toMatchObject({ outcome: 'broken', faults });
    await repair();
    expect(await verify()).toMatchObject({ outcome: 'intact', faults: [] });
  });

  test('names the entry whose author was changed past the system', async () => {
    const repair = await tamper('VALUE#households#2020-01-01', (row) => {
      const history = row.history as Row[];
      return { ...row, history: history.with(5, { ...history[5], by: 'somebody-else' }) };
    });
    const faults = [{ address: addressOf('2020-01-01'), version: 6, fault: 'entry_changed' }];
    expect(await verify({ of: addressOf('2020-01-01') })).toMatchObject({ records: 1, faults });
    await repair();
  });
});

describe('a long history', () => {
  const address = () => `/projects/${programme.projectId}/results/changed-often`;

  beforeAll(async () => {
    const { officer, projectId } = programme;
    const params = { projectId, resultId: 'changed-often' };
    for (let version = 0; version < 60; version += 1) {
      await officer.call('putResult', {
        params,
        body: { type: 'outcome', title: { en: `Title ${version + 1}` } },
        ...(version === 0 ? { ifNoneMatch: '*' } : { ifMatch: `"${version}"` }),
      });
    }
  });

  test('is paged without gaps or repetitions', async () => {
    const { officer, projectId } = programme;
    const versions: number[] = [];
    let cursor: string | undefined;
    do {
      const query = { of: address(), limit: 25, ...(cursor !== undefined && { cursor }) };
      const { body } = await officer.call('listProjectHistory', { params: { projectId }, query });
      versions.push(...body.items.map(({ version }) => version));
      cursor = body.next;
    } while (cursor !== undefined);
    expect(versions).toEqual(Array.from({ length: 60 }, (_, at) => 60 - at));
  });

  test('is intact', async () => {
    const { officer, projectId } = programme;
    const params = { projectId };
    const { body } = await officer.call('verifyProjectHistory', {
      params,
      query: { of: address() },
    });
    expect(body).toMatchObject({ outcome: 'intact', records: 1, entries: 60, faults: [] });
  });

  test('continues at the link to the next page', async () => {
    const { officer, projectId } = programme;
    const query = { of: address(), limit: 1 };
    const first = await officer.call('listProjectHistory', { params: { projectId }, query });
    const link = first.headers.get('link')?.match(/<\?(.*)>/)?.[1];
    const next = await officer.call('listProjectHistory', {
      params: { projectId },
      query: Object.fromEntries(new URLSearchParams(link)),
    });
    expect(next.body.items.map(({ version }) => version)).toEqual([59]);
  });
});

describe('the history of a project', () => {
  const list = async (query: Record<string, string | number>) => {
    const { coordinator, projectId } = programme;
    return coordinator.call('listProjectHistory', { params: { projectId }, query });
  };

  test('contains the changes of everything it owns, newest first', async () => {
    const { projectId } = programme;
    const all = [...(await list({ limit: 100 })).body.items];
    const moments = all.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(new Set(all.map(({ address }) => address))).toEqual(
      new Set([
        `/projects/${projectId}`,
        `/projects/${projectId}/results/safe-water`,
        `/projects/${projectId}/results/changed-often`,
        `/projects/${projectId}/indicators/households`,
        addressOf('2020-01-01'),
      ]),
    );
  });

  test('can be limited to a time span', async () => {
    const of = addressOf('2020-01-01');
    const { items } = (await list({ of })).body;
    const [since, until] = [items[4]?.at ?? '', items[2]?.at ?? ''];
    const within = items.filter(({ at }) => at >= since && at < until);
    expect((await list({ of, since, until })).body.items).toEqual(within);
    expect(within.length).toBeGreaterThan(0);
  });

  test('can be limited to one record of the project, and no other', async () => {
    const { programmeId, projectId } = programme;
    for (const of of [`/programmes/${programmeId}`, '/projects/other/results/a', 'results/a']) {
      const problem = await problemOf(list({ of }));
      expect([problem.status, problem.errors?.[0]?.pointer]).toEqual([422, '/of']);
    }
    const missing = await problemOf(list({ of: `/projects/${projectId}/results/none` }));
    expect(missing.status).toBe(404);
  });
});

describe('the history of a report', () => {
  test('says who requested it and that the system rendered it', async () => {
    const { coordinator, programmeId } = programme;
    const { body: report } = await coordinator.call('requestReport', {
      params: { programmeId },
      body: { kind: 'experience_sharing', asOf: '2020-12-31' },
    });
    const params = { reportId: report.reportId };
    const { body } = await coordinator.call('listReportHistory', { params });
    expect(body.items.map(({ by, action }) => [by === 'system', action])).toEqual([
      [true, 'ready'],
      [false, 'request'],
    ]);
    const verified = await coordinator.call('verifyReportHistory', { params });
    expect(verified.body).toMatchObject({ outcome: 'intact', records: 1, entries: 2 });
  });
});

describe('access to histories', () => {
  test('is refused to readers and other organisations, and strangers get 404', async () => {
    const { reader, neighbour, stranger, projectId } = programme;
    const statuses = [];
    for (const by of [reader, neighbour, stranger]) {
      const call = by.call('listProjectHistory', { params: { projectId } });
      statuses.push((await problemOf(call)).status);
    }
    expect(statuses).toEqual([403, 403, 404]);
  });

  test("to the programme's own records is for coordinators and administrators", async () => {
    const { administrator, coordinator, officer, programmeId } = programme;
    const params = { programmeId };
    expect((await administrator.call('listProgrammeHistory', { params })).status).toBe(200);
    expect((await coordinator.call('listProgrammeHistory', { params })).status).toBe(200);
    const problem = await problemOf(officer.call('listProgrammeHistory', { params }));
    expect(problem.status).toBe(403);
  });

  test('with a cursor of another caller is refused', async () => {
    const { officer, coordinator, projectId } = programme;
    const params = { projectId };
    const page = await coordinator.call('listProjectHistory', { params, query: { limit: 1 } });
    const query = { limit: 1, cursor: page.body.next ?? '' };
    const problem = await problemOf(officer.call('listProjectHistory', { params, query }));
    expect(problem.errors?.[0]?.pointer).toBe('/cursor');
  });
});
