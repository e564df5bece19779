import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announcementOf, list } from '../local/evidence.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

const origin = 'http://localhost:5173';
let system: TestSystem;
let programme: TestProgramme;
beforeAll(async () => {
  system = await startSystem({ corsOrigins: [origin] });
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

const preflight = (url: string, method: string, asked: string, from = origin) =>
  fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin: from,
      'access-control-request-method': method,
      'access-control-request-headers': asked,
    },
  });
const listed = (response: Response, name: string) =>
  (response.headers.get(`access-control-${name}`) ?? '').split(',').map((each) => each.trim());

describe('a web page of a named origin', () => {
  test.each(['GET', 'HEAD', 'POST', 'PUT', 'PATCH'])('may send %s to the API', async (method) => {
    const asked = 'authorization,content-type,if-match,if-none-match,idempotency-key';
    const response = await preflight(`${system.url}/programmes`, method, asked);
    expect([response.status, listed(response, 'allow-origin')]).toEqual([204, [origin]]);
    expect(listed(response, 'allow-methods')).toContain(method);
    expect(listed(response, 'allow-headers')).toEqual(expect.arrayContaining(asked.split(',')));
  });

  test('reads the headers that it needs, of a refusal too', async () => {
    for (const path of ['/health', '/programmes']) {
      const response = await fetch(`${system.url}${path}`, { headers: { origin } });
      expect(response.headers.get('access-control-allow-origin')).toBe(origin);
      expect(listed(response, 'expose-headers')).toEqual(
        expect.arrayContaining(['etag', 'location', 'link', 'retry-after', 'idempotency-replayed']),
      );
    }
  });

  test('sends a file to the store', async () => {
    const { body } = await programme.officer.call('announceEvidence', {
      params: { projectId: programme.projectId },
      body: announcementOf(list),
    });
    const { url = '', headers = {} } = body.upload ?? {};
    const asked = Object.keys(headers).filter((name) => name !== 'content-length');
    const allowed = await preflight(url, 'PUT', asked.join(','));
    expect([allowed.status, listed(allowed, 'allow-origin')]).toEqual([200, [origin]]);
    expect(listed(allowed, 'allow-methods')).toContain('PUT');
    expect(listed(allowed, 'allow-headers')).toEqual(expect.arrayContaining(asked));
    const sent = await fetch(url, { method: 'PUT', headers: { ...headers, origin }, body: list });
    expect([sent.status, listed(sent, 'allow-origin')]).toEqual([200, [origin]]);
    const { evidenceId } = body;
    const params = { projectId: programme.projectId, evidenceId };
    const done = await programme.officer.call('completeEvidence', { params, ifMatch: '"1"' });
    expect(done.body.status).toBe('stored');
  });
});

test('a page of another origin may do nothing', async () => {
  const elsewhere = 'https://elsewhere.example.org';
  const asked = await preflight(`${system.url}/programmes`, 'GET', 'authorization', elsewhere);
  const read = await fetch(`${system.url}/health`, { headers: { origin: elsewhere } });
  for (const { headers } of [asked, read])
    expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('the address of the API leads to its reference', async () => {
  const response = await fetch(`${system.url}/`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([303, '/docs']);
});
