import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../shared/contract/client.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { allRows } from '../local/raw-rows.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let officerId: string;
const params = () => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId: '2020-01-01',
});
const inProgramme = () => ({ params: { programmeId: programme.programmeId } });
const ofOfficer = () => ({ programmeId: programme.programmeId, memberId: officerId });
const role = { role: 'implementer', organisationId: 'centre', status: 'active' } as const;
const get = (by: Client) => by.call('getValue', { params: params() });

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const recorded = await programme.officer.call('recordValue', {
    params: params(),
    body: value,
    ifNoneMatch: '*',
  });
  officerId = recorded.body.changedBy;
  for (const [by, step, version] of [
    ['officer', 'submit', 1],
    ['coordinator', 'approve', 2],
  ] as const)
    await programme[by].call('reviewValue', {
      params: params(),
      body: { step },
      ifMatch: `"${version}"`,
    });
});
afterAll(() => system.stop());

const named = (name: string, version: number) =>
  programme.coordinator.call('changeMember', {
    params: ofOfficer(),
    body: { ...role, name },
    ifMatch: `"${version}"`,
  });

describe('an answer that names people by id', () => {
  test('gives the role of each', async () => {
    const { body, etag } = await get(programme.reader);
    const reviewer = body.review?.by ?? '';
    expect(body.people).toEqual({
      [officerId]: { role: 'implementer' },
      [reviewer]: { role: 'coordinator' },
    });
    expect(etag).toBe('"3"');
  });

  test('gives the role of an administrator who is no member', async () => {
    const { body } = await programme.reader.call('getProgramme', inProgramme());
    expect(body.people).toEqual({ [body.createdBy]: { role: 'administrator' } });
  });

  test('gives names to coordinators, in records, lists and histories', async () => {
    await named('Aye Chan', 1);
    const person = { [officerId]: { role: 'implementer', name: 'Aye Chan' } };
    const { coordinator, projectId } = programme;
    expect((await get(coordinator)).body.people).toMatchObject(person);
    const { indicatorId } = params();
    const list = await coordinator.call('listValues', { params: { projectId, indicatorId } });
    expect(list.body.people).toMatchObject(person);
    const history = await coordinator.call('listProjectHistory', { params: { projectId } });
    expect(history.body.people).toMatchObject(person);
  });

  test('does not give names to others, unless the programme names people', async () => {
    const { reader, neighbour, coordinator, programmeId } = programme;
    const namesFor = async (by: Client) =>
      Object.values((await get(by)).body.people ?? {}).flatMap(({ name }) => name ?? []);
    expect([await namesFor(reader), await namesFor(neighbour)]).toEqual([[], []]);
    const { body } = await coordinator.call('getProgramme', inProgramme());
    await coordinator.call('replaceProgramme', {
      params: { programmeId },
      body: { title: body.title, countries: body.countries, namesPeople: true },
      ifMatch: '"1"',
    });
    expect([await namesFor(reader), await namesFor(neighbour)]).toEqual([
      ['Aye Chan'],
      ['Aye Chan'],
    ]);
  });

  test('has another tag after a name was changed, and both tags allow a change', async () => {
    const { coordinator } = programme;
    const { etag } = await get(coordinator);
    const again = (ifNoneMatch: string) =>
      coordinator.bytes('getValue', { params: params(), ifNoneMatch } as never);
    expect((await again(etag ?? '')).status).toBe(304);
    expect((await again('"3"')).status).toBe(200);
    await named('Aye Chan Moe', 2);
    expect((await again(etag ?? '')).status).toBe(200);
    const reopen = (ifMatch: string | undefined, step: 'reopen' | 'submit') =>
      coordinator.call('reviewValue', {
        params: params(),
        body: { step, ...(step === 'reopen' && { comment: 'Two were counted twice.' }) },
        ifMatch,
      } as never);
    expect((await problemOf(reopen('"2.12345678"', 'reopen'))).status).toBe(412);
    const { status } = (await reopen(etag, 'reopen')) as { status: number };
    expect(status).toBe(200);
  });
});

describe('a name', () => {
  test('is in no hash, and no fingerprint can be tried with it', async () => {
    const row = (await allRows()).find(({ sk }) => String(sk).endsWith(officerId));
    expect(JSON.stringify([row?.record, row?.history])).not.toContain('Aye');
    expect(JSON.stringify(row?.personal)).toContain('Aye Chan Moe');
  });

  test('that differs makes another request', async () => {
    expect((await problemOf(named('Somebody else', 2))).status).toBe(412);
    expect((await named('Aye Chan Moe', 2)).headers.get('idempotency-replayed')).toBe('true');
  });

  test('is not shown of a member who left', async () => {
    const { coordinator } = programme;
    const change = (status: 'active' | 'revoked', version: number) =>
      coordinator.call('changeMember', {
        params: ofOfficer(),
        body: { ...role, status, name: 'Aye Chan Moe' },
        ifMatch: `"${version}"`,
      });
    await change('revoked', 3);
    expect((await get(coordinator)).body.people?.[officerId]).toEqual({ role: 'implementer' });
    await change('active', 4);
    expect((await get(coordinator)).body.people?.[officerId]).toMatchObject({
      name: 'Aye Chan Moe',
    });
  });
});

describe('another address', () => {
  const email = 'officer@ministry.example.org';
  const move = (to: string, version: number, memberId = officerId) =>
    programme.coordinator.call('changeAddress', {
      params: { programmeId: programme.programmeId, memberId },
      body: { email: to },
      ifMatch: `"${version}"`,
    });

  test('leads to the same member; the old one no longer does', async () => {
    const { officer } = programme;
    const later = await system.as(email);
    expect((await problemOf(get(later))).status).toBe(404);
    const { body } = await move(email, 5);
    expect([body.memberId, body.email, body.name]).toEqual([officerId, email, 'Aye Chan Moe']);
    expect((await problemOf(get(officer))).status).toBe(404);
    expect((await officer.call('listProgrammes')).body.items).toEqual([]);
    const { body: listed } = await later.call('listProgrammes');
    expect(listed.items).toHaveLength(1);
    const { version } = (await get(later)).body;
    const recorded = await later.call('recordValue', {
      params: params(),
      body: { ...value, actual: { kind: 'reported', value: '1280' } },
      ifMatch: `"${version}"`,
    });
    expect(recorded.body.changedBy).toBe(officerId);
    expect(recorded.body.authors.map(({ memberId }) => memberId)).toEqual([officerId, officerId]);
  });

  test('is told in the history without an address, and the old one is kept nowhere', async () => {
    const rows = JSON.stringify(await allRows());
    expect(rows).not.toContain('officer@example.org');
    const { coordinator } = programme;
    const { body } = await coordinator.call('getMember', { params: ofOfficer() });
    expect(body.addressChanges).toMatchObject([{ by: body.changedBy }]);
    const verified = await coordinator.call('verifyProgrammeHistory', inProgramme());
    expect(verified.body.outcome).toBe('intact');
  });

  test('is repeated safely, and is not one that somebody else has or had', async () => {
    expect((await move(email, 5)).headers.get('idempotency-replayed')).toBe('true');
    for (const taken of ['neighbour@example.org', 'lead@example.org'])
      expect((await problemOf(move(taken, 6))).status).toBe(409);
    const { coordinator } = programme;
    const invite = (address: string) =>
      coordinator.call('inviteMember', {
        ...inProgramme(),
        body: { email: address, role: 'reader' },
      });
    expect((await problemOf(invite(email))).status).toBe(409);
    expect((await problemOf(invite('officer@example.org'))).status).toBe(409);
  });

  test('of a coordinator is given by administrators only', async () => {
    const { coordinator } = programme;
    const { body } = await coordinator.call('listMembers', inProgramme());
    const lead = body.items.find((each) => each.role === 'coordinator');
    expect((await problemOf(move('other@example.org', 1, lead?.memberId))).status).toBe(403);
  });

  test('may be the first one again, and its member may leave', async () => {
    const { officer, coordinator } = programme;
    const { body } = await move('officer@example.org', 6);
    expect(body.addressId).toBeUndefined();
    expect((await get(officer)).status).toBe(200);
    const later = await system.as(email);
    expect((await problemOf(get(later))).status).toBe(404);
    await move(email, 7);
    expect((await get(later)).status).toBe(200);
    await coordinator.call('changeMember', {
      params: ofOfficer(),
      body: { ...role, status: 'revoked' },
      ifMatch: '"8"',
    });
    expect((await problemOf(get(later))).status).toBe(404);
  });
});
