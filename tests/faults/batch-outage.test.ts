import { afterAll, beforeAll, expect, test } from 'vitest';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';
import { noFault } from './proxy/call-fault.ts';
import { type FaultProxy, startFaultProxy } from './proxy/fault-proxy.ts';

let isOut = false;
let proxy: FaultProxy;
let system: TestSystem;
let programme: TestProgramme;

/** A store that refuses writes for a time. */
beforeAll(async () => {
  proxy = await startFaultProxy(({ operation }) =>
    isOut && operation === 'PutItem' ? { kind: 'store_fault' } : noFault,
  );
  system = await startSystem({
    between: async (stores) => {
      proxy.pointTo(stores.dynamoEndpoint);
      return { ...stores, dynamoEndpoint: proxy.endpoint };
    },
  });
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(async () => {
  await system.stop();
  proxy.stop();
});

test('a batch during an outage of the store refuses no value, and succeeds when sent again', async () => {
  const { officer, coordinator, programmeId, projectId } = programme;
  const named = { projectId, indicatorId: 'households', periodId: '2020-01-01' };
  await officer.call('recordValue', { params: named, body: value, ifNoneMatch: '*' });
  await officer.call('reviewValue', { params: named, body: { step: 'submit' }, ifMatch: '"1"' });
  const batch = {
    params: { programmeId },
    body: { step: 'approve' as const, items: [{ ...named, version: 2 }] },
  };
  isOut = true;
  const problem = await problemOf(coordinator.call('reviewValues', batch));
  isOut = false;
  const again = await coordinator.call('reviewValues', batch);
  expect([problem.status, again.body.items]).toEqual([
    503,
    [{ ...named, version: 3, outcome: 'done' }],
  ]);
});

test('values and a framework during an outage are refused as a whole, and recorded when sent again', async () => {
  const { officer, projectId } = programme;
  const params = { projectId };
  const items = [
    { indicatorId: 'households', periodId: '2021-01-01', ...value, asOf: '2021-06-01' },
  ];
  const results = [{ resultId: 'more', type: 'output' as const, title: { en: 'More' } }];
  const asked = [
    () => officer.call('recordValues', { params, body: { items } }),
    () => officer.call('recordFramework', { params, body: { results, indicators: [] } }),
  ];
  for (const send of asked) {
    isOut = true;
    const problem = await problemOf(send());
    isOut = false;
    const [first] = (await send()).body.items;
    expect([problem.status, first?.version, first?.problem]).toEqual([503, 1, undefined]);
  }
});
