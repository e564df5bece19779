import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Handler } from '../../../infra/local/invoke.ts';
import { send } from '../../local/evidence.ts';
import { importOf } from '../../local/iati.ts';
import { indicator, setUpFramework } from '../../local/programme.ts';
import { csv } from '../../local/tables.ts';
import { findBrokenChains, findDoubled, findGaps } from '../checks/histories.ts';
import { readStored } from '../checks/stored-records.ts';
import { type CrashSystem, startCrashSystem } from './crash-system.ts';
import { type ImportKey, runJob } from './run-job.ts';

/** Of a table, so that its application has as many calls to be killed after. */
const values = 12;
/** Between the moments at which it is killed; `npm run check:kills` kills it after every call. */
const callsBetween = process.env.KILL_AFTER_EVERY_CALL ? 1 : 10;

let system: CrashSystem;
let job: Handler;

beforeAll(async () => {
  system = await startCrashSystem();
  job = await system.instances.startAnother('run-import');
  await setUpFramework(system.programme);
});
afterAll(() => system.stop());

const years = Array.from({ length: values }, (_, at) => 2000 + at);

/** An officer's table for a new indicator, which waits for its application. */
async function askToApply(indicatorId: string): Promise<ImportKey> {
  const { officer, programmeId, projectId } = system.programme;
  const periods = years.map((year) => ({
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
  }));
  const body = { ...indicator, title: { en: indicatorId }, periods };
  const params = { projectId, indicatorId };
  await officer.call('putIndicator', { params, body, ifNoneMatch: '*' });
  const address = `/projects/${projectId}/indicators/${indicatorId}/values`;
  const rows = years.map((year) => `${address}/${year}-01-01,,${year},${year}-06-30,List`);
  const file = csv('address,version,value,as-of,source', ...rows);
  const named = { fileName: 'values.csv', mediaType: 'text/csv' } as const;
  const announced = await officer.call('announceImport', {
    params: { programmeId },
    body: importOf(file, named),
  });
  await send(announced.body.upload, file);
  const key = { programmeId, importId: announced.body.importId };
  await officer.call('readImport', { params: key, ifMatch: '"1"' });
  await runJob(job, key);
  await officer.call('applyImport', { params: key, ifMatch: '"4"' });
  return key;
}

/** The status of the import, and of each value with its version. */
async function leftBy(params: ImportKey, indicatorId: string) {
  const { officer, projectId } = system.programme;
  const { body } = await officer.call('getImport', { params });
  const listed = await officer.call('listValues', { params: { projectId, indicatorId } });
  const told = listed.body.items.map(({ status, version, origin }) =>
    [status, version, origin?.importId === params.importId].join(' '),
  );
  return [body.status, ...told];
}

const whole = ['applied', ...years.map(() => 'submitted 1 true')];

describe('the application of a table', () => {
  test('killed right after a call that changes something goes on to the same end', async () => {
    let moments = 0;
    let crashed = true;
    for (let calls = 1; crashed; calls += callsBetween) {
      const id = `after-${calls}`;
      const key = await askToApply(id);
      const doomed = await system.instances.startDoomed('run-import', calls);
      await runJob(await doomed.handlerOf('run-import'), key);
      crashed = doomed.calls() >= calls;
      if (crashed) moments += 1;
      await runJob(job, key);
      expect(await leftBy(key, id), `after call ${calls}`).toEqual(whole);
    }
    expect(moments).toBeGreaterThanOrEqual(values / callsBetween);
  }, 600_000);

  test('by two jobs at once is made once', async () => {
    const key = await askToApply('both');
    const other = await system.instances.startAnother('run-import');
    await Promise.all([runJob(job, key), runJob(other, key)]);
    expect(await leftBy(key, 'both')).toEqual(whole);
  });

  test('leaves no history with a gap, a change twice or a broken chain', async () => {
    const stored = await readStored(system.tableEndpoint);
    expect([findGaps, findDoubled, findBrokenChains].flatMap((find) => find(stored))).toEqual([]);
  });
});
