import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../shared/contract/client.ts';
import { problemOf } from '../local/system.ts';
import { freePort, type Started, start } from './started-system.ts';

let folder: string;
let system: Started;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  system = await start(join(folder, 'data'), await freePort(), { LOG_LEVEL: 'DEBUG' });
  await system.until('The sample programme is there');
});
afterAll(async () => {
  await system.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

test('logs contain requests and their outcomes, and no text of callers', async () => {
  const { API: baseUrl = '', ADMINISTRATOR: token = '' } = system.exports;
  const before = system.readOutput().length;
  const administrator = connect({ baseUrl, token });
  const title = { en: 'Secret \u202eTitle' };
  const problem = await problemOf(
    administrator.call('createProgramme', { body: { title, countries: ['LA'] } }),
  );
  await administrator.call('createProgramme', {
    body: { title: { en: 'Another Title' }, countries: ['LA'] },
  });
  await fetch(`${baseUrl}/programmes?search=Secret%E2%80%AE`, {
    headers: { authorization: `Bearer ${token}` },
  });
  await problemOf(connect({ baseUrl, token: `${token}x` }).call('listProgrammes'));
  await system.until('GET /programmes"');
  const log = system.readOutput().slice(before);
  expect(problem.errors?.[0]?.pointer).toBe('/title/en');
  expect(log).toContain(problem.instance.replace('urn:request:', ''));
  expect(log).toContain('"route":"POST /programmes","status":422');
  for (const text of ['Secret', '\u202e', 'Another Title', 'example.org', token.slice(0, 20)]) {
    expect(log).not.toContain(text);
  }
});
