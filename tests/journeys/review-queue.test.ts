import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BodyInput, Query } from '../../shared/contract/routes.ts';
import type { PlaceToRecord } from '../../shared/domain/waiting/place-to-record.ts';
import type { QueuedValue } from '../../shared/domain/waiting/queued-value.ts';
import { project } from '../local/bodies.ts';
import { indicator, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
/** Ten projects, each with an indicator of four quarters that are recorded and submitted. */
let projectIds: readonly string[];

const quarters = ['2020-01-01', '2020-04-01', '2020-07-01', '2020-10-01'];
const ends = ['2020-03-31', '2020-06-30', '2020-09-30', '2020-12-31'];
const periods = quarters.map((periodStart, at) => ({ periodStart, periodEnd: ends[at] ?? '' }));

/** Dated after every period. */
const recorded = { ...value, asOf: '2021-01-15' };

type By = 'coordinator' | 'officer' | 'neighbour' | 'reader' | 'administrator';
type Asked = Partial<Query<'listProgrammeValues'>>;
type Item = QueuedValue | PlaceToRecord;

async function page(by: By, query: Asked) {
  const params = { programmeId: programme.programmeId };
  return (await programme[by].call('listProgrammeValues', { params, query })).body;
}

/** Every item, page after page. */
async function all(by: By, query: Asked): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const found = await page(by, { ...query, ...(cursor !== undefined && { cursor }) });
    items.push(...found.items);
    cursor = found.next;
  } while (cursor !== undefined);
  return items;
}

const values = async (by: By, query: Asked) =>
  (await all(by, query)).flatMap((item) => (item.kind === 'value' ? item : []));
const places = async (by: By, query: Asked) =>
  (await all(by, query)).flatMap((item) => (item.kind === 'place' ? item : []));

async function setUpProject(organisationId: string): Promise<string> {
  const { coordinator, officer, neighbour, programmeId } = programme;
  const by = organisationId === 'centre' ? officer : neighbour;
  const { body } = await coordinator.call('createProject', {
    params: { programmeId },
    body: { ...project, organisationId },
  });
  const { projectId } = body;
  await by.call('putResult', {
    params: { projectId, resultId: 'safe-water' },
    body: { type: 'outcome', title: { en: 'Safe water' } },
    ifNoneMatch: '*',
  });
  await by.call('putIndicator', {
    params: { projectId, indicatorId: 'households' },
    body: { ...indicator, periods },
    ifNoneMatch: '*',
  });
  for (const [at, periodId] of quarters.entries()) {
    await by.call('recordValue', {
      params: { projectId, indicatorId: 'households', periodId },
      body: { ...recorded, actual: { kind: 'reported', value: String(200 + at * 100) } },
      ifNoneMatch: '*',
    });
  }
  return projectId;
}

const itemsOf = (ids: readonly string[], version: number) =>
  ids.flatMap((projectId) =>
    quarters.map((periodId) => ({ projectId, indicatorId: 'households', periodId, version })),
  );

const review = (by: 'officer' | 'coordinator' | 'neighbour', body: BodyInput<'reviewValues'>) =>
  programme[by].call('reviewValues', { params: { programmeId: programme.programmeId }, body });

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  const made: string[] = [];
  for (let at = 0; at < 10; at += 1)
    made.push(await setUpProject(at < 9 ? 'centre' : 'other-centre'));
  projectIds = made;
  await review('officer', { step: 'submit', items: itemsOf(projectIds.slice(0, 9), 1) });
  await review('neighbour', { step: 'submit', items: itemsOf(projectIds.slice(9), 1) });
});
afterAll(() => system.stop());

describe('the review queue', () => {
  test('is read and decided in three requests: 40 values of 10 projects', async () => {
    let requests = 0;
    const { fetch: counted } = globalThis;
    globalThis.fetch = (...asked) => {
      requests += 1;
      return counted(...asked);
    };
    const queue = (await page('coordinator', { status: 'submitted', limit: 100 })).items;
    const decided = queue.flatMap((item) => (item.kind === 'value' ? item : []));
    const named = decided.map(
      ({ value: { projectId, indicatorId, periodId, version }, indicator }) => ({
        projectId,
        indicatorId,
        periodId,
        version,
        indicatorVersion: indicator.version,
      }),
    );
    const isFirst = ({ periodId }: { periodId: string }) => periodId === quarters[0];
    const approved = await review('coordinator', { step: 'approve', items: named.filter(isFirst) });
    const rest = named.filter((each) => !isFirst(each));
    const returned = await review('coordinator', {
      step: 'return',
      comment: 'Which villages?',
      items: rest.map(({ indicatorVersion: _, ...item }) => item),
    });
    globalThis.fetch = counted;
    expect(decided).toHaveLength(40);
    const outcomes = [...approved.body.items, ...returned.body.items];
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['done']));
    expect(requests).toBe(3);
    await review('officer', { step: 'submit', items: itemsOf(projectIds.slice(0, 1), 3).slice(1) });
  });

  test('shows each value beside its indicator, the figure before it and what is found in it', async () => {
    const [projectId = ''] = projectIds;
    const queue = await values('coordinator', { status: 'submitted' });
    expect(queue.map(({ value }) => value.periodId)).toEqual(quarters.slice(1));
    const [second, third] = queue;
    expect(second).toMatchObject({
      address: `/projects/${projectId}/indicators/households/values/2020-04-01`,
      value: { version: 4, status: 'submitted' },
      indicator: { title: indicator.title, unit: indicator.unit, measure: 'unit', version: 1 },
      project: { projectId, organisationId: 'centre' },
      previous: { periodId: '2020-01-01', actual: { value: '200' } },
      change: '100',
      findings: [],
    });
    expect(second?.refusal).toBeUndefined();
    expect(third).toMatchObject({ previous: { periodId: '2020-01-01' }, change: '200' });
  });

  test('says of a total that fell what it fell from', async () => {
    const [, projectId = ''] = projectIds;
    const params = { projectId, indicatorId: 'households', periodId: '2020-04-01' };
    const lower = { ...recorded, actual: { kind: 'reported', value: '20' } } as const;
    await programme.officer.call('recordValue', { params, body: lower, ifMatch: '"3"' });
    await programme.officer.call('reviewValue', {
      params,
      body: { step: 'submit' },
      ifMatch: '"4"',
    });
    const [fallen] = await values('coordinator', { status: 'submitted', projectId });
    expect(fallen?.change).toBe('-180');
    expect(fallen?.findings.map(({ kind }) => kind)).toEqual(['total_fell']);
  });

  test('says what an approval would be refused for', async () => {
    const { coordinator, programmeId } = programme;
    const params = { programmeId, closingId: 'q2' };
    const days = { startDate: '2020-04-01', endDate: '2020-06-30' };
    await coordinator.call('putClosing', {
      params,
      body: { ...days, status: 'closed' },
      ifNoneMatch: '*',
    });
    const query = { status: 'submitted', periodEnd: '2020-06-30' } as const;
    const [closed] = await values('coordinator', query);
    expect(closed?.refusal).toMatchObject({ type: '/problems/period_closed' });
    await coordinator.call('putClosing', {
      params,
      body: { ...days, status: 'reopened', reason: 'Late figures.' },
      ifMatch: '"1"',
    });
    const [open] = await values('coordinator', query);
    expect(open?.refusal).toBeUndefined();
  });

  test('is the same page by page', async () => {
    for (const query of [{ status: 'returned' }, {}, { overdue: 'true' }] as const) {
      const addresses = (items: readonly Item[]) => items.map(({ address }) => address);
      const whole = addresses(await all('coordinator', { ...query, limit: 100 }));
      expect(addresses(await all('coordinator', { ...query, limit: 3 }))).toEqual(whole);
      expect(new Set(whole).size).toBe(whole.length);
    }
  });

  test('is answered 304 until something in it changes', async () => {
    const params = { programmeId: programme.programmeId };
    const query = { status: 'submitted' } as const;
    const { etag } = await programme.coordinator.call('listProgrammeValues', { params, query });
    const token = await system.issueToken({ email: 'lead@example.org' });
    const ask = (tag: string) =>
      fetch(`${system.url}/programmes/${params.programmeId}/values?status=submitted`, {
        headers: { authorization: `Bearer ${token}`, 'if-none-match': tag },
      });
    expect((await ask(etag)).status).toBe(304);
    expect((await ask('"other"')).status).toBe(200);
  });
});

describe('who sees which values', () => {
  const projects = async (by: By, query: Asked) => [
    ...new Set((await values(by, query)).map(({ value }) => value.projectId)),
  ];

  test('an officer sees those of the own organisation, whatever they wait for', async () => {
    expect(await projects('neighbour', { status: 'returned' })).toEqual(projectIds.slice(9));
    expect((await projects('officer', { status: 'returned' })).toSorted()).toEqual(
      projectIds.slice(1, 9).toSorted(),
    );
    const others = { status: 'returned', organisationId: 'centre' } as const;
    expect(await projects('neighbour', others)).toEqual([]);
    const [projectId = ''] = projectIds;
    expect(await projects('neighbour', { status: 'submitted', projectId })).toEqual([]);
  });

  test.each(['reader', 'neighbour'] as const)(
    'a %s sees of others what was approved',
    async (by) => {
      const query = { organisationId: 'centre' };
      const seen = await values(by, query);
      expect(seen).toHaveLength(9);
      expect(new Set(seen.map(({ value }) => value.status))).toEqual(new Set(['approved']));
      expect(await values(by, { ...query, status: 'approved' })).toEqual(seen);
    },
  );

  test('a reader sees nothing that waits, and no place to record at', async () => {
    expect(await all('reader', { status: 'submitted' })).toEqual([]);
    expect(await all('reader', { overdue: 'true' })).toEqual([]);
  });

  test('a coordinator chooses by organisation, day and change', async () => {
    const other = { organisationId: 'other-centre' };
    expect(await projects('coordinator', { status: 'returned', ...other })).toEqual(
      projectIds.slice(9),
    );
    expect(await values('coordinator', { ...other, periodEnd: '2020-06-30' })).toHaveLength(1);
    expect(await values('coordinator', { ...other, since: '2999-01-01T00:00:00.000Z' })).toEqual(
      [],
    );
    const [first] = await values('coordinator', { ...other, status: 'approved' });
    const since = first?.value.changedAt ?? '';
    expect(await values('administrator', { ...other, since })).toHaveLength(4);
  });
});

describe('places to record at', () => {
  test('are those where a figure is due and nothing is recorded, a withdrawn value with its version', async () => {
    const { officer } = programme;
    const projectId = projectIds[2] ?? '';
    await officer.call('putIndicator', {
      params: { projectId, indicatorId: 'wells' },
      body: {
        ...indicator,
        periods: [...periods, { periodStart: '2090-01-01', periodEnd: '2090-12-31' }],
      },
      ifNoneMatch: '*',
    });
    const key = { projectId, indicatorId: 'wells', periodId: '2020-07-01' };
    await officer.call('recordValue', { params: key, body: recorded, ifNoneMatch: '*' });
    const withdrawnKey = { ...key, periodId: '2020-10-01' };
    await officer.call('recordValue', { params: withdrawnKey, body: recorded, ifNoneMatch: '*' });
    await officer.call('withdrawValue', {
      params: withdrawnKey,
      body: { reason: 'Another village.' },
      ifMatch: '"1"',
    });
    const found = await places('officer', { overdue: 'true' });
    expect(found.map(({ periodId, version }) => [periodId, version])).toEqual([
      ['2020-01-01', undefined],
      ['2020-04-01', undefined],
      ['2020-10-01', 2],
    ]);
    expect(found[0]).toMatchObject({
      address: `/projects/${projectId}/indicators/wells/values/2020-01-01`,
      project: { projectId },
      indicator: { title: indicator.title },
    });
    expect(await places('coordinator', { overdue: 'true' })).toEqual(found);
    expect(await places('neighbour', { overdue: 'true' })).toEqual([]);
    const day = { overdue: 'true', projectId, periodEnd: '2020-03-31' } as const;
    expect(await places('coordinator', day)).toHaveLength(1);
  });

  test('have no status', async () => {
    const { errors } = await problemOf(page('coordinator', { overdue: 'true', status: 'draft' }));
    expect(errors).toMatchObject([{ pointer: '/overdue', code: 'not_allowed' }]);
  });
});

test('an archived project and a withdrawn indicator leave the queue', async () => {
  const { coordinator } = programme;
  const [, , , archived = '', withdrawn = ''] = projectIds;
  const ofBoth = async () =>
    (await values('coordinator', { status: 'returned' })).filter(({ value }) =>
      [archived, withdrawn].includes(value.projectId),
    );
  expect(await ofBoth()).toHaveLength(6);
  await coordinator.call('archiveProject', {
    params: { projectId: archived },
    body: { step: 'archive', reason: 'Handed over.' },
    ifMatch: '"1"',
  });
  const first = { projectId: withdrawn, indicatorId: 'households', periodId: '2020-01-01' };
  await coordinator.call('withdrawValue', {
    params: first,
    body: { reason: 'Another village.' },
    ifMatch: '"3"',
  });
  await coordinator.call('withdrawIndicator', {
    params: { projectId: withdrawn, indicatorId: 'households' },
    body: { reason: 'Counted twice.' },
    ifMatch: '"1"',
  });
  expect(await ofBoth()).toEqual([]);
});
