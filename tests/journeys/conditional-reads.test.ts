import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpFramework, setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let token: string;
let reportId: string;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  token = await system.issueToken({ email: 'lead@example.org' });
  const { body } = await programme.coordinator.call('requestReport', {
    params: { programmeId: programme.programmeId },
    body: { kind: 'experience_sharing' },
  });
  reportId = body.reportId;
});
afterAll(() => system.stop());

const pdf = 'application/pdf';
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${system.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
/** Readable paths, and their formats. */
const readings = () =>
  [
    [`/projects/${programme.projectId}`, 'application/json'],
    [`/reports/${reportId}/content`, pdf],
    [`/reports/${reportId}/document`, 'application/json'],
    ['/me', 'application/json'],
    [`/programmes/${programme.programmeId}/waiting`, 'application/json'],
    [`/programmes/${programme.programmeId}/values`, 'application/json'],
    [`/programmes/${programme.programmeId}/texts`, 'application/json'],
  ] as const;

describe('a reader with the current version gets 304', () => {
  test.each([
    ['by its tag', (tag: string) => tag],
    ['by its tag as a weak one', (tag: string) => `W/${tag.replace('W/', '')}`],
    ['in a list', (tag: string) => `"other", ${tag}`],
    ['by any tag', () => '*'],
  ])('%s', async (_, conditionOf) => {
    for (const [path, accept] of readings()) {
      const first = await ask(path, { accept });
      const tag = first.headers.get('etag') ?? '';
      const again = await ask(path, { accept, 'if-none-match': conditionOf(tag) });
      expect([path, again.status, again.headers.get('etag')]).toEqual([path, 304, tag]);
      expect(await again.text()).toBe('');
    }
  });

  test('a reader with another ETag gets the record', async () => {
    for (const [path, accept] of readings()) {
      const answer = await ask(path, { accept, 'if-none-match': '"other"' });
      expect([path, answer.status]).toEqual([path, 200]);
    }
  });
});

describe('HEAD', () => {
  test('returns the headers of GET and no body', async () => {
    const lists = ['/health', '/docs', '/programmes'].map((path) => [path, '*/*'] as const);
    for (const [path, accept] of [...readings(), ...lists]) {
      const [head, get] = [await ask(path, { accept }, 'HEAD'), await ask(path, { accept })];
      expect([path, head.status, await head.text()]).toEqual([path, get.status, '']);
      for (const name of ['etag', 'content-type', 'cache-control', 'vary', 'content-disposition'])
        expect([path, name, head.headers.get(name)]).toEqual([path, name, get.headers.get(name)]);
    }
  });

  test('requires a token if GET does', async () => {
    const path = `/projects/${programme.projectId}`;
    expect((await fetch(`${system.url}${path}`, { method: 'HEAD' })).status).toBe(401);
  });

  test('is not counted as a download', async () => {
    const { body } = await programme.coordinator.call('requestReport', {
      params: { programmeId: programme.programmeId },
      body: { kind: 'experience_sharing', language: 'lo' },
    });
    const noted = async () => {
      const params = { reportId: body.reportId };
      return (await programme.coordinator.call('listDownloads', { params })).body.items.length;
    };
    await ask(`/reports/${body.reportId}/content`, { accept: pdf }, 'HEAD');
    await ask(`/reports/${body.reportId}/document`, {}, 'HEAD');
    expect(await noted()).toBe(0);
    await ask(`/reports/${body.reportId}/content`, { accept: pdf });
    expect(await noted()).toBe(1);
  });
});

describe('Vary', () => {
  test('names Authorization if a token is needed, and what format, layout and coding depend on', async () => {
    const varies = async (path: string) => (await ask(path)).headers.get('vary');
    expect(await varies(`/projects/${programme.projectId}`)).toBe(
      'authorization, accept, accept-encoding',
    );
    expect(await varies(`/reports/${reportId}/content`)).toBe(
      'authorization, accept, accept-encoding',
    );
    expect(await varies('/health')).toBe('accept, accept-encoding');
  });
});

test('the reference page cannot be framed, and sends nothing to other sites', async () => {
  const policy = (await ask('/docs')).headers.get('content-security-policy');
  for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"])
    expect(policy).toContain(rule);
});

test('the reference page loads everything from here', async () => {
  const page = await (await ask('/docs')).text();
  const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(page).not.toMatch(/https?:|@import|url\(/);
  for (const address of [...loaded, '/openapi.json'])
    expect([address, (await ask(address)).status]).toEqual([address, 200]);
});
