import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpFramework, setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let token: string;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  token = await system.issueToken({ email: 'lead@example.org' });
});
afterAll(() => system.stop());

type Given = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
};

/** Asks without the decoding that `fetch` does. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Given> {
  const { promise, resolve, reject } = Promise.withResolvers<Given>();
  const sent = { authorization: `Bearer ${token}`, ...headers };
  request(new URL(path, system.url), { method, headers: sent }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () =>
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        bytes: Buffer.concat(chunks),
      }),
    );
  })
    .on('error', reject)
    .end();
  return promise;
}

const lists = () => [
  '/programmes',
  `/projects/${programme.projectId}/indicators`,
  `/programmes/${programme.programmeId}/progress`,
  `/programmes/${programme.programmeId}/history`,
];

describe('an answer above 1 KB', () => {
  test.each(['/openapi.json', '/docs/swagger-ui-bundle.js', '/problems/invalid_request'])(
    '%s is compressed for who accepts it, and is the same',
    async (path) => {
      const plain = await ask(path);
      const packed = await ask(path, { 'accept-encoding': 'gzip, deflate' });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(packed.bytes)).toEqual(plain.bytes);
      expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2);
      for (const { headers } of [plain, packed]) expect(headers.vary).toContain('accept-encoding');
    },
  );

  test('is not compressed for who refuses, nor below that', async () => {
    const refused = await ask('/openapi.json', { 'accept-encoding': 'gzip;q=0, *' });
    const small = await ask('/health', { 'accept-encoding': 'gzip' });
    expect(refused.headers['content-encoding']).toBeUndefined();
    expect(small.headers['content-encoding']).toBeUndefined();
    expect(small.bytes.toString()).toBe('{"status":"ok"}\n');
  });

  test('is compressed too where it refuses', async () => {
    const query = new URLSearchParams(
      Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`field-${at}`, '1'])),
    );
    const path = `/programmes/${programme.programmeId}/projects?${query}`;
    const { status, headers, bytes } = await ask(path, { 'accept-encoding': 'gzip' });
    expect([status, headers['content-type']]).toEqual([422, 'application/problem+json']);
    expect(headers['content-encoding']).toBe('gzip');
    const text = gunzipSync(bytes).toString();
    expect(JSON.parse(text)).toMatchObject({ type: '/problems/invalid_request' });
  });
});

describe('a list or composed answer', () => {
  test('has a weak tag, and 304 while it is the same, whatever its coding and layout', async () => {
    for (const path of lists()) {
      const first = await ask(path);
      const tag = String(first.headers.etag);
      expect([path, first.status, tag]).toEqual([
        path,
        200,
        expect.stringMatching(/^W\/"[\w-]{22}"$/),
      ]);
      expect(first.headers['cache-control']).toBe('private, no-cache');
      expect(first.headers.vary).toBe('authorization, accept, accept-encoding');
      const others = { accept: 'application/json; indent=2', 'accept-encoding': 'gzip' };
      const again = await ask(path, { ...others, 'if-none-match': tag });
      expect([path, again.status, again.headers.etag]).toEqual([path, 304, tag]);
      expect(again.bytes.length).toBe(0);
      const strong = await ask(path, { 'if-none-match': tag.slice(2) });
      expect(strong.status).toBe(304);
      expect((await ask(path, {}, 'HEAD')).headers.etag).toBe(tag);
    }
  });

  test('has another tag after a change', async () => {
    const path = `/projects/${programme.projectId}/results`;
    const before = await ask(path);
    const { officer, projectId } = programme;
    const params = { projectId, resultId: 'further' };
    const body = { type: 'outcome', title: { en: 'A further result' } } as const;
    await officer.call('putResult', { params, body, ifNoneMatch: '*' });
    const after = await ask(path, { 'if-none-match': String(before.headers.etag) });
    expect(after.status).toBe(200);
    expect(after.headers.etag).not.toBe(before.headers.etag);
  });
});

describe('JSON', () => {
  const path = () => `/projects/${programme.projectId}`;

  test('ends with a newline, and is indented for who asks', async () => {
    const plain = (await ask(path())).bytes.toString();
    const indented = (await ask(path(), { accept: 'application/json; indent=2' })).bytes.toString();
    expect(plain).toBe(`${JSON.stringify(JSON.parse(plain))}\n`);
    expect(indented).toBe(`${JSON.stringify(JSON.parse(plain), undefined, 2)}\n`);
  });

  test('of a problem too', async () => {
    const { bytes } = await ask('/nowhere', { accept: 'application/problem+json;indent=4, */*' });
    const text = bytes.toString();
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 4)}\n`);
  });
});
