import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Handler } from '../../../infra/local/invoke.ts';
import { send } from '../../local/evidence.ts';
import { activityOf, fileOf, importOf } from '../../local/iati.ts';
import { findBrokenChains, findDoubled, findGaps } from '../checks/histories.ts';
import { readStored, type StoredRecord } from '../checks/stored-records.ts';
import { leftByImports } from '../kills/left-by-imports.ts';
import { type CrashSystem, startCrashSystem } from './crash-system.ts';
import { type ImportKey, runJob } from './run-job.ts';

let system: CrashSystem;
let job: Handler;

beforeAll(async () => {
  system = await startCrashSystem();
  job = await system.instances.startAnother('run-import');
});
afterAll(() => system.stop());

/** Two activities with so many results have more than fifty calls. */
const results = 8;
/** `npm run check:kills` kills after every call; the usual tests after some. */
const callsBetween = process.env.KILL_AFTER_EVERY_CALL ? 1 : 10;

const namesOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `XM-${name}-${at}`);

/** An import that waits for its application. */
async function askToApply(names: readonly string[]): Promise<ImportKey> {
  const { coordinator, programmeId } = system.programme;
  const file = fileOf(...names.map((each) => activityOf(each, { results })));
  const { body } = await coordinator.call('announceImport', {
    params: { programmeId },
    body: importOf(file),
  });
  await send(body.upload, file);
  const key = { programmeId, importId: body.importId };
  await coordinator.call('readImport', { params: key, ifMatch: '"1"' });
  await runJob(job, key);
  await coordinator.call('applyImport', { params: key, ifMatch: '"4"' });
  return key;
}

async function statusOf(key: ImportKey): Promise<string> {
  return (await system.programme.coordinator.call('getImport', { params: key })).body.status;
}

const leftBy = (
  { importId, programmeId }: ImportKey,
  names: readonly string[],
  stored: readonly StoredRecord[],
) => leftByImports({ importIds: [importId], programmeId, names }, stored);

describe('an application', () => {
  test('killed right after a call that changes something goes on to the same end', async () => {
    const applied: { readonly key: ImportKey; readonly names: readonly string[] }[] = [];
    let crashed = true;
    for (let calls = 1; crashed; calls += callsBetween) {
      const names = namesOf(`after-${calls}`, 2);
      const key = await askToApply(names);
      const doomed = await system.instances.startDoomed('run-import', calls);
      await runJob(await doomed.handlerOf('run-import'), key);
      crashed = doomed.calls() >= calls;
      await runJob(job, key);
      applied.push({ key, names });
      expect(await statusOf(key), `after call ${calls}`).toBe('applied');
    }
    const stored = await readStored(system.tableEndpoint);
    const left = applied.map(({ key, names }) => leftBy(key, names, stored));
    // The last one was not killed.
    const expected = left.pop();
    expect(expected).toHaveLength(2 * (1 + 3 * results));
    expect(left.length).toBeGreaterThanOrEqual(50 / callsBetween);
    for (const [at, each] of left.entries())
      expect(each, `after call ${1 + at * callsBetween}`).toEqual(expected);
  }, 600_000);

  test('by two jobs at once is made once', async () => {
    const names = namesOf('both', 12);
    const key = await askToApply(names);
    const other = await system.instances.startAnother('run-import');
    await Promise.all([runJob(job, key), runJob(other, key)]);
    expect(await statusOf(key)).toBe('applied');
    const left = leftBy(key, names, await readStored(system.tableEndpoint));
    expect(left).toHaveLength(12 * (1 + 3 * results));
    const versions = left.map((each) => /"version":(\d+)/.exec(each)?.[1]);
    expect(versions.filter((version) => version !== '1')).toEqual(Array(12).fill('2'));
  });

  test('leaves no history with a gap, a change twice or a broken chain', async () => {
    const stored = await readStored(system.tableEndpoint);
    expect([findGaps, findDoubled, findBrokenChains].flatMap((find) => find(stored))).toEqual([]);
  });
});
