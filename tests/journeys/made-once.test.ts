import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

const periodOf = (periodId: string) => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId,
});

describe('a record whose id follows from what is sent', () => {
  const email = 'twice@example.org';
  const invitation = (fields: { readonly idempotencyKey?: string } = {}) =>
    programme.coordinator.call('inviteMember', {
      params: { programmeId: programme.programmeId },
      body: { email, role: 'reader' },
      ...fields,
    });

  test('is created once, and told again to the same request', async () => {
    const first = await invitation({ idempotencyKey: 'first' });
    const retry = await invitation({ idempotencyKey: 'first' });
    expect([first, retry].map(({ status }) => status)).toEqual([201, 201]);
    expect([first, retry].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([
      null,
      'true',
    ]);
    expect(retry.body).toEqual(first.body);
  });

  test.each([[{}], [{ idempotencyKey: 'second' }]])(
    'is refused to another one: %j',
    async (fields) => {
      const problem = await problemOf(invitation(fields));
      expect([problem.status, problem.type]).toEqual([409, '/problems/already_exists']);
      expect(JSON.stringify(problem)).not.toContain('with this key');
    },
  );
});

describe('a record under an id that its author chose', () => {
  test('is not created where it is refused, and can be created later', async () => {
    const params = periodOf('2021-01-01');
    const early = { params, body: value, ifNoneMatch: '*' };
    const problem = await problemOf(programme.officer.call('recordValue', early));
    expect([problem.status, problem.type]).toEqual([422, '/problems/invalid_request']);
    const read = programme.officer.call('getValue', { params });
    expect((await problemOf(read)).status).toBe(404);
    const body = { ...value, asOf: '2021-06-30' };
    const created = await programme.officer.call('recordValue', { ...early, body });
    expect(created.status).toBe(201);
  });

  test('is told again to a retry, though it would be refused by now; another is refused', async () => {
    const { officer, coordinator, programmeId } = programme;
    const creation = { params: periodOf('2020-01-01'), body: value, ifNoneMatch: '*' };
    const created = await officer.call('recordValue', creation);
    const other = { ...creation, body: { ...value, asOf: '2020-12-31' } };
    const before = await problemOf(officer.call('recordValue', other));
    expect([before.status, before.type]).toEqual([412, '/problems/version_mismatch']);
    await coordinator.call('putClosing', {
      params: { programmeId, closingId: '2020' },
      body: { startDate: '2020-01-01', endDate: '2020-12-31', status: 'closed' },
      ifNoneMatch: '*',
    });
    const retry = await officer.call('recordValue', creation);
    expect([retry.status, retry.body]).toEqual([201, created.body]);
    expect(retry.headers.get('idempotency-replayed')).toBe('true');
    const after = await problemOf(officer.call('recordValue', other));
    expect(after.type).toBe('/problems/period_closed');
  });
});

test('of ten changes of one version at once one is made, and the others are told so', async () => {
  const { coordinator, programmeId } = programme;
  const params = { programmeId, organisationId: 'centre' };
  const outcomeOf = async (at: number) => {
    const body = { name: { en: `Rival ${at}` }, roles: ['implementing' as const] };
    const changed = coordinator.call('putOrganisation', { params, body, ifMatch: '"1"' });
    return changed.then(
      ({ status }) => String(status),
      async () => (await problemOf(changed)).type,
    );
  };
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, at) => outcomeOf(at)));
  const refused = Array.from({ length: 9 }, () => '/problems/version_mismatch');
  expect(outcomes.toSorted()).toEqual([...refused, '200']);
});
