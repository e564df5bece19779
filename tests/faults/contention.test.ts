import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, Refusal } from '../../shared/contract/client.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';
import { findBrokenChains, findDoubled, findGaps } from './checks/histories.ts';
import { rebuild } from './checks/rebuild.ts';
import { readStored } from './checks/stored-records.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
});
afterAll(() => system.stop());

const writers = 50;
const maxPauseMilliseconds = 800;

/** Reads the value and changes it, again if somebody was faster. @returns the acknowledged version */
async function write(client: Client, words: string): Promise<number> {
  const { projectId } = programme;
  const params = { projectId, indicatorId: 'households', periodId: '2020-01-01' };
  for (;;) {
    const { body, etag } = await client.call('getValue', { params });
    const comment = { en: `${body.comment?.en ?? ''} ${words}`.trim() };
    try {
      const next = { params, body: { ...value, comment }, ifMatch: etag };
      return (await client.call('recordValue', next)).body.version;
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.status !== 412) throw error;
      await pause(Math.random() * maxPauseMilliseconds);
    }
  }
}

test('fifty clients that change one value at once each succeed once, each on the version before', async () => {
  const params = { projectId: programme.projectId, indicatorId: 'households' };
  const first = { params: { ...params, periodId: '2020-01-01' }, body: value, ifNoneMatch: '*' };
  await programme.officer.call('recordValue', first);
  const clients = await Promise.all(
    Array.from({ length: writers }, () => system.as('officer@example.org')),
  );
  const acknowledged = await Promise.all(clients.map((client, at) => write(client, `w${at}`)));
  expect(acknowledged.toSorted((left, right) => left - right)).toEqual(
    Array.from({ length: writers }, (_, at) => at + 2),
  );
  const stored = await readStored(process.env.DYNAMODB_ENDPOINT ?? '');
  expect([findGaps, findDoubled, findBrokenChains].flatMap((find) => find(stored))).toEqual([]);
  const changed = stored.find(({ kind }) => kind === 'value');
  const order = acknowledged
    .map((version, at) => ({ version, words: `w${at}` }))
    .toSorted((left, right) => left.version - right.version);
  for (const [at, { version }] of order.entries()) {
    const words = order.slice(0, at + 1).map((one) => one.words);
    expect(changed && rebuild(changed, version)).toMatchObject({
      comment: { en: words.join(' ') },
    });
  }
}, 120_000);
