import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../shared/contract/client.ts';
import { freePort, type Started, start } from './started-system.ts';

let folder: string;
let port: number;
let system: Started;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  port = await freePort();
  system = await start(join(folder, 'data'), port);
  await system.until('The sample programme is there');
});
afterAll(async () => {
  await system.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const administrator = () =>
  connect({ baseUrl: system.exports.API ?? '', token: system.exports.ADMINISTRATOR ?? '' });

const body = (name: string) => ({ title: { en: name }, countries: ['LA'] });

async function allProgrammes(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let cursor: string | undefined;
  do {
    const query = { limit: 100, ...(cursor !== undefined && { cursor }) };
    const page = await administrator().call('listProgrammes', { query });
    for (const { programmeId, title } of page.body.items) found.set(programmeId, title.en ?? '');
    cursor = page.body.next;
  } while (cursor !== undefined);
  return found;
}

describe('acknowledged writes survive', () => {
  test('a second start on the same folder is refused, and the first keeps running', async () => {
    await expect(start(join(folder, 'data'), await freePort())).rejects.toThrow(
      'is in use by process',
    );
    expect((await fetch(`${system.exports.API}/health`)).status).toBe(200);
  });

  test('a port in use is reported', async () => {
    await expect(start(join(folder, 'other'), port)).rejects.toThrow(`Port ${port} is in use`);
  });

  test('after kill -9 during writes, every acknowledged write is there once, and tokens stay valid', async () => {
    const acknowledged = new Map<string, string>();
    const writing = Promise.allSettled(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let at = 0; at < 200; at += 1) {
          const name = `${writer}-${at}`;
          const { body: made } = await administrator().call('createProgramme', {
            body: body(name),
            idempotencyKey: `kill-${name}`,
          });
          acknowledged.set(made.programmeId, name);
        }
      }),
    );
    while (acknowledged.size < 150) await new Promise((resolve) => setTimeout(resolve, 5));
    const { exports } = system;
    await system.kill('SIGKILL');
    await writing;
    system = { ...(await start(join(folder, 'data'), port)), exports };
    await system.until('The sample programme is there');
    const found = await allProgrammes();
    expect(acknowledged.size).toBeGreaterThanOrEqual(150);
    expect([...acknowledged].filter(([id, name]) => found.get(id) !== name)).toEqual([]);
    const names = [...found.values()];
    expect(new Set(names).size).toBe(names.length);
  });

  test('a retry after the kill finds its own effect', async () => {
    const ask = { body: body('0-0'), idempotencyKey: 'kill-0-0' };
    const { status, headers } = await administrator().call('createProgramme', ask);
    expect([status, headers.get('idempotency-replayed')]).toEqual([201, 'true']);
  });

  test('after a restart the sample and its report are there, and nothing is loaded twice', async () => {
    const before = await allProgrammes();
    const [programmeId = ''] = [...before].find(([, title]) => title.startsWith('East Asia')) ?? [];
    const ask = {
      params: { programmeId },
      body: { kind: 'experience_sharing', asOf: '2021-12-31' },
    } as const;
    const coordinator = () =>
      connect({ baseUrl: system.exports.API ?? '', token: system.exports.COORDINATOR ?? '' });
    const { body: report } = await coordinator().call('requestReport', ask);
    await system.kill('SIGTERM');
    system = await start(join(folder, 'data'), port);
    await system.until('The sample programme is there');
    expect(await allProgrammes()).toEqual(before);
    const again = await coordinator().call('requestReport', ask);
    expect([again.status, again.body.reportId]).toEqual([200, report.reportId]);
    const pdf = await coordinator().bytes('getReportContent', {
      params: { reportId: report.reportId },
      accept: 'application/pdf',
    });
    expect((await pdf.arrayBuffer()).byteLength).toBe(report.content?.bytes);
  });
});
