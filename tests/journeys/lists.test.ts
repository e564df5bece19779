import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../shared/contract/client.ts';
import {
  indicator,
  setUpFramework,
  setUpProgramme,
  type TestProgramme,
  value,
} from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
const inProgramme = () => ({ params: { programmeId: programme.programmeId } });
const inProject = () => ({ params: { projectId: programme.projectId } });

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const { coordinator, officer } = programme;
  for (const [title, order, country, status] of [
    ['Wells', 3, 'LA', 'closed'],
    ['Roads', 1, 'LA', 'implementation'],
    ['Schools', 2, 'KH', 'implementation'],
  ] as const)
    await coordinator.call('createProject', {
      ...inProgramme(),
      body: { organisationId: 'other-centre', title: { en: title }, order, country, status },
    });
  for (const [indicatorId, title, order] of [
    ['z', 'Taps', 1],
    ['a', 'Wells of 10 m', undefined],
    ['b', 'Wells of 9 m', undefined],
  ] as const)
    await officer.call('putIndicator', {
      params: { ...inProject().params, indicatorId },
      body: { ...indicator, title: { en: title }, ...(order !== undefined && { order }) },
      ifNoneMatch: '*',
    });
});
afterAll(() => system.stop());

/** All pages of the projects, each of two. */
async function projects(by: Client, wanted: object = {}): Promise<readonly string[][]> {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 2, ...wanted, ...(cursor !== undefined && { cursor }) };
    const { body } = await by.call('listProjects', { ...inProgramme(), query });
    pages.push(body.items.map(({ title }) => title.en ?? ''));
    cursor = body.next;
  } while (cursor !== undefined);
  return pages;
}

describe('a list of projects', () => {
  test('is by order over all its pages, those without one last', async () => {
    expect((await projects(programme.reader)).flat()).toEqual([
      'Roads',
      'Schools',
      'Wells',
      'Two villages',
    ]);
  });

  test.each([
    [{ status: 'implementation' }, ['Roads', 'Schools', 'Two villages']],
    [{ organisationId: 'centre' }, ['Two villages']],
    [{ country: 'LA' }, ['Roads', 'Wells']],
    [{ text: 'VILLAGES two' }, ['Two villages']],
    [{ country: 'LA', text: 'well' }, ['Wells']],
    [{ since: '2199-01-01T00:00:00.000Z' }, []],
  ])('has only what is wanted: %j', async (wanted, found) => {
    const pages = await projects(programme.reader, wanted);
    expect(pages.flat()).toEqual(found);
    expect(pages.length).toBeLessThanOrEqual(3);
  });

  test('refuses a cursor that was made with another filter', async () => {
    const { reader } = programme;
    const { body } = await reader.call('listProjects', { ...inProgramme(), query: { limit: 2 } });
    const other = reader.call('listProjects', {
      ...inProgramme(),
      query: { limit: 2, country: 'LA', cursor: body.next },
    } as never);
    expect((await problemOf(other)).errors).toMatchObject([{ pointer: '/cursor' }]);
  });
});

test('indicators are by order, then by title with its numbers as numbers', async () => {
  const { body } = await programme.reader.call('listIndicators', inProject());
  expect(body.items.map(({ indicatorId }) => indicatorId)).toEqual(['z', 'households', 'b', 'a']);
});

test('reports are newest first, and filtered by kind and project', async () => {
  const { coordinator, reader, projectId } = programme;
  const request = (kind: 'experience_sharing' | 'implementing_organisation', asOf: string) =>
    coordinator.call('requestReport', {
      ...inProgramme(),
      body: { kind, asOf, ...(kind === 'implementing_organisation' && { projectId }) },
    });
  await request('experience_sharing', '2020-01-01');
  await request('implementing_organisation', '2020-02-01');
  await request('experience_sharing', '2020-03-01');
  const days = async (query: Readonly<Record<string, string>>) =>
    (await reader.call('listReports', { ...inProgramme(), query })).body.items.map(
      ({ asOf }) => asOf,
    );
  expect(await days({})).toEqual(['2020-03-01', '2020-02-01', '2020-01-01']);
  expect(await days({ projectId })).toEqual(['2020-02-01']);
  expect(await days({ kind: 'experience_sharing', status: 'ready' })).toHaveLength(2);
  expect(await days({ language: 'zh' })).toEqual([]);
});

test('members, values and programmes are filtered by what they are', async () => {
  const { coordinator, officer, projectId, programmeId } = programme;
  const members = async (query: Readonly<Record<string, string>>) =>
    (await coordinator.call('listMembers', { ...inProgramme(), query })).body.items.length;
  expect(await members({ role: 'implementer' })).toBe(2);
  expect(await members({ organisationId: 'centre', status: 'active' })).toBe(1);
  expect(await members({ text: 'minister@' })).toBe(1);
  const place = { projectId, indicatorId: 'households' };
  await officer.call('recordValue', {
    params: { ...place, periodId: '2020-01-01' },
    body: value,
    ifNoneMatch: '*',
  });
  const values = async (status: 'draft' | 'approved') =>
    (await officer.call('listValues', { params: place, query: { status } })).body.items.length;
  expect([await values('draft'), await values('approved')]).toEqual([1, 0]);
  const programmes = async (country: string) =>
    (await officer.call('listProgrammes', { query: { country } } as never)).body.items;
  expect((await programmes('MM')).map((each) => each.programmeId)).toEqual([programmeId]);
  expect(await programmes('LA')).toEqual([]);
});

describe('a project with its framework and values', () => {
  const read = (by: Client, include?: string) =>
    by.call('getProject', { ...inProject(), ...(include && { query: { include } }) } as never);

  test('is one answer, in order, with the values that the caller may see', async () => {
    const { officer, reader } = programme;
    const { body } = await read(officer, 'framework,values');
    expect(body.indicators?.map(({ indicatorId }) => indicatorId)).toEqual([
      'z',
      'households',
      'b',
      'a',
    ]);
    expect(body.results).toHaveLength(1);
    expect(body.values).toHaveLength(1);
    expect((await read(reader, 'values')).body).toMatchObject({ values: [] });
    expect((await read(reader, 'values')).body.results).toBeUndefined();
    expect((await read(reader)).body.values).toBeUndefined();
  });

  test('has a tag of all of it, by which the project is changed', async () => {
    const { officer } = programme;
    const first = await read(officer, 'framework');
    const again = () =>
      officer.bytes('getProject', {
        ...inProject(),
        query: { include: 'framework' },
        ifNoneMatch: first.etag,
      } as never);
    expect((await again()).status).toBe(304);
    const { title, organisationId, country, status } = first.body;
    const changed = await officer.call('replaceProject', {
      ...inProject(),
      body: { title, organisationId, country: country ?? 'MM', status, order: 9 },
      ifMatch: first.etag,
    });
    expect(changed.body.version).toBe(2);
    expect((await again()).status).toBe(200);
  });

  test('takes only what it knows', async () => {
    const { errors } = await problemOf(read(programme.reader, 'everything'));
    expect(errors).toMatchObject([{ in: 'query', pointer: '/include' }]);
  });
});
