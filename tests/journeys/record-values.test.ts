import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BodyInput } from '../../shared/contract/routes.ts';
import type { ValueOutcome } from '../../shared/domain/values/value-batch.ts';
import { project } from '../local/bodies.ts';
import { frameworkOf } from '../local/framework.ts';
import { setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  const { officer, projectId } = programme;
  await officer.call('recordFramework', { params: { projectId }, body: frameworkOf(50) });
});
afterAll(() => system.stop());

type Items = BodyInput<'recordValues'>['items'];

async function record(items: Items, by: 'officer' | 'neighbour' = 'officer') {
  const { projectId } = programme;
  const asked = { params: { projectId }, body: { items } };
  return (await programme[by].call('recordValues', asked)).body.items;
}

const item = (at: number, periodId = '2020-01-01') => ({
  indicatorId: `indicator-${at}`,
  periodId,
  ...value,
});
const told = (items: readonly ValueOutcome[]) =>
  items.map(({ version, outcome, problem }) =>
    [version, outcome, ...(problem ? [problem.type.slice('/problems/'.length)] : [])].join(' '),
  );

test('a hundred values are recorded at once, in order, and sent again have one effect', async () => {
  const items = Array.from({ length: 50 }, (_, at) => [item(at), item(at, '2021-01-01')])
    .flat()
    .map((each) => (each.periodId === '2021-01-01' ? { ...each, asOf: '2021-08-25' } : each));
  const answered = await record(items);
  expect(answered.map(({ indicatorId, periodId }) => [indicatorId, periodId])).toEqual(
    items.map(({ indicatorId, periodId }) => [indicatorId, periodId]),
  );
  expect(new Set(told(answered))).toEqual(new Set(['1 recorded']));
  expect(new Set(told(await record(items)))).toEqual(new Set(['1 done_before']));
});

test('each refused value has its reason, and the others are recorded', async () => {
  const { officer, projectId } = programme;
  const submitted = { projectId, indicatorId: 'indicator-4', periodId: '2020-01-01' };
  const submit = { params: submitted, body: { step: 'submit' as const }, ifMatch: '"1"' };
  await officer.call('reviewValue', submit);
  const evidence = [{ title: 'List', evidenceId: 'nowhere' }];
  const answered = await record([
    { ...item(1), version: 1, comment: { en: 'Corrected.' } },
    item(2),
    { ...item(3), version: 7 },
    { ...item(4), version: 2 },
    item(99),
    { ...item(5), periodId: '1999' },
    { ...item(6), version: 1, evidence },
    { ...item(7), version: 1, asOf: '2019-12-31' },
  ]);
  expect(told(answered)).toEqual([
    '2 recorded',
    ' refused version_mismatch',
    '7 refused version_mismatch',
    '2 refused value_locked',
    ' refused not_found',
    ' refused invalid_request',
    '1 refused invalid_request',
    '1 refused invalid_request',
  ]);
  expect(answered.slice(6).map(({ problem }) => problem?.errors?.[0]?.pointer)).toEqual([
    '/evidence/0/evidenceId',
    '/asOf',
  ]);
});

test('a withdrawn value comes back as by PUT', async () => {
  const { officer, projectId } = programme;
  const params = { projectId, indicatorId: 'indicator-8', periodId: '2020-01-01' };
  await officer.call('withdrawValue', { params, body: { reason: 'Slip.' }, ifMatch: '"1"' });
  expect(told(await record([{ ...item(8), version: 2 }]))).toEqual(['3 recorded']);
  const { body } = await officer.call('getValue', { params });
  expect([body.withdrawn, body.status]).toEqual([undefined, 'draft']);
});

test('a malformed batch is refused as a whole', async () => {
  const { version: _, ...twice } = { ...item(9), version: 1 };
  const faults: readonly (readonly [Items, string])[] = [
    [[], '/items'],
    [[twice, { ...twice, version: 1 }], '/items'],
    [[twice, { ...item(10), asOf: '2999-01-01' }], '/items/1/asOf'],
    [[{ ...item(11), actual: { kind: 'reported', value: 'many' } }], '/items/0/actual/value'],
  ];
  for (const [items, pointer] of faults) {
    const { errors } = await problemOf(record(items));
    expect(errors?.map((error) => error.pointer)).toEqual([pointer]);
  }
  expect((await problemOf(record([item(1)], 'neighbour'))).type).toBe('/problems/forbidden');
});

test('a framework of 47 indicators with values is recorded in at most 6 requests', async () => {
  let requests = 0;
  const by = (who: 'coordinator' | 'officer'): TestProgramme['officer']['call'] => {
    requests += 1;
    return programme[who].call;
  };
  const created = await by('coordinator')('createProject', {
    params: { programmeId: programme.programmeId },
    body: project,
  });
  const params = { projectId: created.body.projectId };
  await by('officer')('recordFramework', { params, body: frameworkOf(47) });
  const items = Array.from({ length: 47 }, (_, at) => item(at));
  const { body: recorded } = await by('officer')('recordValues', { params, body: { items } });
  const { body: submitted } = await by('officer')('reviewValues', {
    params: { programmeId: programme.programmeId },
    body: {
      step: 'submit',
      items: recorded.items.map(({ indicatorId, periodId, version = 0 }) => {
        return { ...params, indicatorId, periodId, version };
      }),
    },
  });
  expect(submitted.items.map(({ outcome }) => outcome)).toEqual(Array(47).fill('done'));
  expect(requests).toBeLessThanOrEqual(6);
});
