import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meeting, statement } from '../local/meeting.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
const ofMeeting = { programmeId: '', meetingId: '' };

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  const { coordinator, programmeId } = programme;
  const planned = await coordinator.call('planMeeting', {
    params: { programmeId },
    body: meeting,
    idempotencyKey: 'meeting',
  });
  Object.assign(ofMeeting, { programmeId, meetingId: planned.body.meetingId });
});
afterAll(() => system.stop());

const step = (name: 'hold' | 'conclude' | 'reopen', ifMatch: string) =>
  programme.coordinator.call('changeMeetingStatus', {
    params: ofMeeting,
    body: { step: name, ...(name === 'reopen' && { reason: 'A speaker was wrong.' }) },
    ifMatch,
  });
const record = (idempotencyKey: string, fields: object = {}) =>
  programme.coordinator.call('recordStatement', {
    params: ofMeeting,
    body: { ...statement, ...fields },
    idempotencyKey,
  });

describe('a meeting from its plan to its conclusion', () => {
  test('is visible to those who prepare it, and to readers once it was held', async () => {
    const { officer, reader, stranger } = programme;
    expect((await officer.call('getMeeting', { params: ofMeeting })).body.status).toBe('planned');
    const { programmeId } = ofMeeting;
    expect((await problemOf(reader.call('getMeeting', { params: ofMeeting }))).status).toBe(404);
    expect((await problemOf(reader.call('listStatements', { params: ofMeeting }))).status).toBe(
      404,
    );
    expect((await reader.call('listMeetings', { params: { programmeId } })).body.items).toEqual([]);
    expect((await problemOf(stranger.call('getMeeting', { params: ofMeeting }))).status).toBe(404);
  });

  test('accepts no statements before it was held', async () => {
    expect((await problemOf(record('too-early'))).type).toBe('/problems/meeting_conflict');
  });

  test('is held, and its statements are recorded and read by all members', async () => {
    await step('hold', '"1"');
    const said = await record('feature');
    const { statementId } = said.body;
    const read = await programme.reader.call('getStatement', {
      params: { ...ofMeeting, statementId },
    });
    expect(read.body).toMatchObject(statement);
    const listed = await programme.reader.call('listStatements', { params: ofMeeting });
    expect(listed.body.items.map((each) => each.statementId)).toEqual([statementId]);
  });

  test('cannot name records that the programme does not have', async () => {
    const { coordinator } = programme;
    const faults = async (body: object) =>
      (
        await problemOf(
          coordinator.call('replaceMeeting', {
            params: ofMeeting,
            body: { ...meeting, ...body },
            ifMatch: '"2"',
          }),
        )
      ).errors?.map(({ pointer }) => pointer);
    expect(await faults({ hostId: 'nobody' })).toEqual(['/hostId']);
    expect(await faults({ previousMeetingId: 'none' })).toEqual(['/previousMeetingId']);
    expect(await faults({ previousMeetingId: ofMeeting.meetingId })).toEqual([
      '/previousMeetingId',
    ]);
    const time = { start: '2020-11-04', timeZone: 'Asia/Nowhere' };
    expect(await faults({ time })).toEqual(['/time/timeZone']);
    expect((await problemOf(record('item', { agendaItemId: 'none' }))).errors?.[0]?.pointer).toBe(
      '/agendaItemId',
    );
    const figures = [{ projectId: programme.projectId, indicatorId: 'none', version: 1 }];
    expect((await problemOf(record('figure', { figures }))).errors?.[0]?.pointer).toBe(
      '/figures/0',
    );
  });

  test('keeps agenda items that statements refer to', async () => {
    const emptied = programme.coordinator.call('replaceMeeting', {
      params: ofMeeting,
      body: { ...meeting, agenda: [] },
      ifMatch: '"2"',
    });
    expect((await problemOf(emptied)).type).toBe('/problems/in_use');
  });

  test('can be changed by coordinators only', async () => {
    const { officer, reader, programmeId } = programme;
    for (const client of [officer, reader]) {
      const plan = client.call('planMeeting', { params: { programmeId }, body: meeting });
      expect((await problemOf(plan)).status).toBe(403);
      const say = client.call('recordStatement', { params: ofMeeting, body: statement });
      expect((await problemOf(say)).status).toBe(403);
    }
  });

  test('is locked with its statements once concluded, and a retry still finds its effect', async () => {
    const { coordinator } = programme;
    const said = await record('affirmation', { kind: 'affirmation' });
    await step('conclude', '"2"');
    const refused = [
      record('late'),
      coordinator.call('replaceStatement', {
        params: { ...ofMeeting, statementId: said.body.statementId },
        body: statement,
        ifMatch: said.etag,
      }),
      coordinator.call('replaceMeeting', { params: ofMeeting, body: meeting, ifMatch: '"3"' }),
    ];
    for (const call of refused) {
      expect((await problemOf(call)).type).toBe('/problems/meeting_locked');
    }
    const again = await record('affirmation', { kind: 'affirmation' });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(said.body);
  });

  test('is reopened with a reason, and concluded again', async () => {
    await step('reopen', '"3"');
    expect((await record('added')).status).toBe(201);
    expect((await step('conclude', '"4"')).body.status).toBe('concluded');
  });
});
