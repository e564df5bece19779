import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
const draft = () => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId: '2020-01-01',
});

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  await programme.officer.call('recordValue', { params: draft(), body: value, ifNoneMatch: '*' });
});
afterAll(() => system.stop());

describe('an administrator', () => {
  const create = async (...groups: string[]) => {
    const somebody = await system.as('somebody@example.org', groups);
    const body = { title: { en: 'Theirs' }, countries: ['MM'] };
    return somebody.call('createProgramme', { body });
  };

  test('is recognised by membership of the group, whatever other groups there are', async () => {
    expect((await create('Former members', 'administrators')).status).toBe(201);
  });

  test.each([
    'Former administrators',
    'x,administrators',
    '[administrators]',
    'administrators ago',
  ])('is not recognised by the group "%s"', async (group) => {
    expect((await problemOf(create(group))).status).toBe(403);
  });
});

describe('members read and write only what is theirs', () => {
  test('a stranger does not learn that the programme exists', async () => {
    const { stranger, programmeId, projectId } = programme;
    expect(
      (await problemOf(stranger.call('getProgramme', { params: { programmeId } }))).status,
    ).toBe(404);
    expect((await problemOf(stranger.call('getProject', { params: { projectId } }))).status).toBe(
      404,
    );
    expect((await stranger.call('listProgrammes')).body.items).toEqual([]);
  });

  test('a draft is visible to its own organisation and the coordinator only', async () => {
    const { officer, coordinator, neighbour, reader } = programme;
    expect((await officer.call('getValue', { params: draft() })).status).toBe(200);
    expect((await coordinator.call('getValue', { params: draft() })).status).toBe(200);
    expect((await problemOf(neighbour.call('getValue', { params: draft() }))).status).toBe(404);
    expect((await problemOf(reader.call('getValue', { params: draft() }))).status).toBe(404);
    const { projectId, indicatorId } = draft();
    expect(
      (await reader.call('listValues', { params: { projectId, indicatorId } })).body.items,
    ).toEqual([]);
  });

  test('another organisation cannot write to the project', async () => {
    const { neighbour, projectId } = programme;
    const write = neighbour.call('putResult', {
      params: { projectId, resultId: 'theirs' },
      body: { type: 'output', title: { en: 'Not theirs' } },
      ifNoneMatch: '*',
    });
    expect((await problemOf(write)).status).toBe(403);
  });

  test('an implementer cannot approve, and a coordinator cannot appoint coordinators', async () => {
    const { officer, coordinator, programmeId } = programme;
    const { etag } = await officer.call('reviewValue', {
      params: draft(),
      body: { step: 'submit' },
      ifMatch: '"1"',
    });
    const approve = officer.call('reviewValue', {
      params: draft(),
      body: { step: 'approve' },
      ifMatch: etag,
    });
    expect((await problemOf(approve)).status).toBe(403);
    const appoint = coordinator.call('inviteMember', {
      params: { programmeId },
      body: { email: 'friend@example.org', role: 'coordinator' },
    });
    expect((await problemOf(appoint)).status).toBe(403);
  });

  test('a revoked member loses access at once', async () => {
    const { coordinator, programmeId } = programme;
    const email = 'guest@example.org';
    const guest = await system.as(email);
    const invited = await coordinator.call('inviteMember', {
      params: { programmeId },
      body: { email, role: 'reader' },
    });
    expect((await guest.call('getProgramme', { params: { programmeId } })).status).toBe(200);
    await coordinator.call('changeMember', {
      params: { programmeId, memberId: invited.body.memberId },
      body: { role: 'reader', status: 'revoked' },
      ifMatch: invited.etag,
    });
    expect((await problemOf(guest.call('getProgramme', { params: { programmeId } }))).status).toBe(
      404,
    );
    expect((await guest.call('listProgrammes')).body.items).toEqual([]);
  });

  test('a cursor is refused from another caller or for another list', async () => {
    const { coordinator, officer, programmeId } = programme;
    const page = await coordinator.call('listOrganisations', {
      params: { programmeId },
      query: { limit: 1 },
    });
    const cursor = page.body.next ?? '';
    const next = await coordinator.call('listOrganisations', {
      params: { programmeId },
      query: { limit: 1, cursor },
    });
    expect(next.body.items[0]?.organisationId).not.toBe(page.body.items[0]?.organisationId);
    expect(page.headers.get('link')).toContain('rel="next"');
    const foreign = officer.call('listOrganisations', {
      params: { programmeId },
      query: { cursor },
    });
    expect((await problemOf(foreign)).errors?.[0]?.pointer).toBe('/cursor');
    const elsewhere = coordinator.call('listProjects', {
      params: { programmeId },
      query: { cursor },
    });
    expect((await problemOf(elsewhere)).errors?.[0]?.pointer).toBe('/cursor');
  });
});

describe('decisions reserved to coordinators or administrators', () => {
  const project = {
    organisationId: 'other-centre',
    title: { en: 'Two villages' },
    country: 'MM',
    status: 'implementation',
  } as const;

  test('only a coordinator can move a project to another organisation', async () => {
    const { officer, neighbour, coordinator, programmeId } = programme;
    const { body: mine } = await coordinator.call('createProject', {
      params: { programmeId },
      body: { ...project, organisationId: 'centre' },
    });
    const params = { projectId: mine.projectId };
    const move = { params, body: project, ifMatch: '"1"' };
    expect((await problemOf(officer.call('replaceProject', move))).status).toBe(403);
    expect((await officer.call('getProject', { params })).body.organisationId).toBe('centre');
    const renamed = { ...project, organisationId: 'centre', title: { en: 'Three villages' } };
    await officer.call('replaceProject', { ...move, body: renamed });
    await coordinator.call('replaceProject', { ...move, ifMatch: '"2"' });
    const back = { params, body: renamed, ifMatch: '"3"' };
    expect((await problemOf(officer.call('replaceProject', back))).status).toBe(403);
    expect((await problemOf(neighbour.call('replaceProject', back))).status).toBe(403);
  });

  test('a coordinator cannot change, revoke or appoint coordinators', async () => {
    const { administrator, coordinator, programmeId } = programme;
    const second = { email: 'second-lead@example.org', role: 'coordinator' } as const;
    const { body: lead } = await administrator.call('inviteMember', {
      params: { programmeId },
      body: second,
    });
    const { body: guest } = await coordinator.call('inviteMember', {
      params: { programmeId },
      body: { email: 'second-guest@example.org', role: 'reader' },
    });
    const change = (by: typeof coordinator, memberId: string, body: object) =>
      by.call('changeMember', {
        params: { programmeId, memberId },
        body: body as never,
        ifMatch: '"1"',
      });
    const demoted = { role: 'reader', status: 'active' };
    const revoked = { role: 'reader', status: 'revoked' };
    const promoted = { role: 'coordinator', status: 'active' };
    for (const [memberId, body] of [
      [lead.memberId, demoted],
      [lead.memberId, revoked],
      [guest.memberId, promoted],
    ] as const) {
      expect((await problemOf(change(coordinator, memberId, body))).status).toBe(403);
    }
    expect((await change(administrator, lead.memberId, revoked)).body.status).toBe('revoked');
    expect((await change(administrator, guest.memberId, promoted)).body.role).toBe('coordinator');
  });
});
