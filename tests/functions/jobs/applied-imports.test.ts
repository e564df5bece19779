import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { begin, revise } from '../../../functions/changes.ts';
import { importUploads, uploadPath } from '../../../functions/exchange/import-files.ts';
import { recordImportStep } from '../../../functions/exchange/import-queue.ts';
import { noteProgress, readNoted } from '../../../functions/exchange/progress.ts';
import { handler } from '../../../functions/run-import/index.ts';
import { services } from '../../../functions/services.ts';
import type { Import } from '../../../shared/domain/exchange/import.ts';
import { stop } from '../../../shared/domain/exchange/import-steps.ts';
import { ownFields } from '../../../shared/domain/record.ts';
import { maxAttempts } from '../../../shared/domain/reports/attempts.ts';
import { sha256Of } from '../../../shared/sha256.ts';
import { anImport, importCounts } from '../../builders/exchange.ts';
import { queueEvent } from '../../builders/queue-event.ts';
import { aChange } from '../../builders/records.ts';
import { activityOf, fileOf } from '../../local/iati.ts';
import { setUpProgramme, type TestProgramme } from '../../local/programme.ts';
import { startSystem, type TestSystem } from '../../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

const keyOf = (importId: string) => ({ programmeId: programme.programmeId, importId });
const namesOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}-${String(at + 1).padStart(3, '0')}`);

/** Stores an import that somebody asked to apply, and its file. */
async function store(
  importId: string,
  activities: readonly string[],
  said: Parameters<typeof activityOf>[1] = {},
): Promise<void> {
  const content = fileOf(...activities.map((each) => activityOf(each, said)));
  const file = { bytes: content.length, sha256: sha256Of(content) };
  const applicant = { memberId: 'lead', personId: 'lead' };
  const counts = { ...importCounts, activities: activities.length };
  const given = { ...keyOf(importId), ...file, status: 'applying', counts, applicant } as const;
  const stored = ownFields(anImport(given)) as Import;
  const { mediaType: type, fileName: name } = stored;
  const path = uploadPath(stored);
  const { url, headers } = await importUploads().invite(path, { type, name, ...file }, 60);
  await fetch(url, { method: 'PUT', headers, body: content as Uint8Array<ArrayBuffer> });
  await services().records.create('import', begin(stored, aChange()));
}

async function stored(importId: string) {
  const found = await services().records.readConsistently('import', keyOf(importId));
  if (!found) throw new Error(`There is no import ${importId}`);
  return found;
}

function run(importId: string, { receives = 1, milliseconds = 900_000 } = {}) {
  const event = queueEvent(keyOf(importId), { messageId: importId, receives });
  return handler(event, { getRemainingTimeInMillis: () => milliseconds });
}

const ownOf = <Entity extends object>(record: Entity) => ownFields(record) as Entity;
const settled = { batchItemFailures: [] };

async function projectsOf(name: string) {
  const { programmeId } = programme;
  const { items } = await services().records.list('project', { programmeId }, { limit: 1_000 });
  return items.filter(({ externalId }) => externalId?.startsWith(name));
}

test('writes every activity, and again none of them', async () => {
  const names = namesOf('whole', 3);
  await store('whole', names);
  expect(await run('whole')).toEqual(settled);
  expect((await stored('whole')).record.status).toBe('applied');
  const projects = await projectsOf('whole');
  expect(projects.map(({ externalId }) => externalId).toSorted()).toEqual(names);
  await store('again', names);
  await run('again');
  expect(await projectsOf('whole')).toEqual(projects);
});

test('goes over the activities that are done', async () => {
  await store('resumed', namesOf('resumed', 3));
  const { record } = await stored('resumed');
  const noted = { share: 0.7, shareAtStart: 0, startedAt: 1, notedAt: 2 };
  await noteProgress(record, { step: 'applying', activities: 2, values: 2, ...noted });
  await run('resumed');
  expect((await projectsOf('resumed')).map(({ externalId }) => externalId)).toEqual([
    'resumed-003',
  ]);
  expect(await readNoted(record, 'applying')).toMatchObject({ activities: 3, values: 3, share: 1 });
});

test('hands over to a further job a minute before its end, which goes on', async () => {
  await store('long', namesOf('long', 3));
  expect(await run('long', { milliseconds: 59_000 })).toEqual(settled);
  const isApplied = async () => (await stored('long')).record.status === 'applied';
  await vi.waitUntil(isApplied, { timeout: 20_000, interval: 50 });
  const projects = await projectsOf('long');
  expect(projects.map(({ version }) => version)).toEqual([2, 2, 2]);
});

test('obeys after every hundred activities whoever stops it, and keeps what was written', async () => {
  await store('stopped', namesOf('stopped', 300));
  const running = run('stopped');
  const hasBegun = async () => (await projectsOf('stopped')).length > 0;
  await vi.waitUntil(hasBegun, { timeout: 20_000, interval: 5 });
  await recordImportStep(await stored('stopped'), 'stop', stop);
  expect(await running).toEqual(settled);
  const { record } = await stored('stopped');
  expect(record.status).toBe('stopped');
  const count = (await projectsOf('stopped')).length;
  expect([100, 200]).toContain(count);
  expect(await readNoted(record, 'applying')).toMatchObject({ activities: count });
});

test('merges again what somebody changes between the comparison and the write', async () => {
  await store('race', namesOf('race', 1));
  await run('race');
  const { records } = services();
  const [project] = await projectsOf('race');
  if (!project) throw new Error('There is a project');
  const [indicator] = await records.listAll('indicator', project);
  if (!indicator) throw new Error('There is an indicator');
  const replace = records.replace.bind(records);
  const spy = vi.spyOn(records, 'replace').mockImplementation(async (kind, next) => {
    if (kind === 'indicator') {
      spy.mockRestore();
      const read = await records.readConsistently('indicator', indicator);
      if (!read) throw new Error('It is there');
      const unit = { en: 'wells with a pump' };
      await replace('indicator', revise(read, { ...ownOf(read.record), unit }, aChange()));
    }
    return replace(kind, next);
  });
  const description = 'Counted in June.';
  await store('raced', namesOf('race', 1), { description });
  await run('raced');
  const after = await records.readConsistently('indicator', indicator);
  expect(after?.record).toMatchObject({
    version: 3,
    unit: { en: 'wells with a pump' },
    description: { en: description },
  });
});

test('tries again after a temporary fault, and gives up at the last try', async () => {
  await store('unlucky', namesOf('unlucky', 1));
  const create = vi.spyOn(services().records, 'create').mockRejectedValue(new Error('no answer'));
  expect(await run('unlucky')).toEqual({ batchItemFailures: [{ itemIdentifier: 'unlucky' }] });
  expect((await stored('unlucky')).record.status).toBe('applying');
  await run('unlucky', { receives: maxAttempts });
  create.mockRestore();
  expect((await stored('unlucky')).record.status).toBe('failed');
});

test('fails where the programme was closed meanwhile, and writes nothing', async () => {
  const open = programme;
  programme = await setUpProgramme(system);
  const { programmeId, administrator } = programme;
  await store('closed', namesOf('closed', 1));
  await administrator.call('closeProgramme', {
    params: { programmeId },
    body: { step: 'close', reason: 'It has ended.' },
    ifMatch: '"1"',
  });
  await run('closed');
  const { status, failure } = (await stored('closed')).record;
  expect([status, failure]).toEqual(['failed', 'The programme is closed: It has ended.']);
  expect(await projectsOf('closed')).toEqual([]);
  programme = open;
});

test('told with its progress, has a tag that changes with it and works in If-Match', async () => {
  await store('told', namesOf('told', 2));
  const { record } = await stored('told');
  const get = () => programme.coordinator.call('getImport', { params: keyOf('told') });
  const before = await get();
  expect(before.body).not.toHaveProperty('progress');
  const at = Date.now();
  const noted = { shareAtStart: 0, startedAt: at - 10_000, notedAt: at };
  await noteProgress(record, { step: 'applying', activities: 1, values: 1, share: 0.5, ...noted });
  const { body, etag } = await get();
  expect(body.progress).toMatchObject({ activities: 1, values: 1, percent: 50 });
  expect(body.progress?.secondsLeft).toBeGreaterThan(5);
  expect(etag).not.toBe(before.etag);
  const stopped = await programme.coordinator.call('stopImport', {
    params: keyOf('told'),
    ifMatch: etag,
  });
  expect(stopped.body.status).toBe('stopped');
});
