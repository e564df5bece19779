import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { decodeJwt, importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { createGateway } from '../../../infra/local/gateway.ts';
import type { Handler } from '../../../infra/local/invoke.ts';
import { type Issuer, startIssuer } from '../../../infra/local/issuer.ts';
import { NoParams, NoQuery } from '../../../shared/contract/lists.ts';
import type { Route, RouteTable } from '../../../shared/contract/route.ts';

const route = (method: Route['method'], path: Route['path'], access: Route['access']): Route => ({
  service: 'programmes',
  method,
  path,
  access,
  summary: '',
  description: '',
  params: NoParams,
  query: NoQuery,
  success: {},
  errors: [],
  concurrency: 'none',
});
const routes: RouteTable = {
  open: route('GET', '/open/{name}', 'public'),
  write: route('POST', '/open/{name}', 'public'),
  closed: route('GET', '/closed', 'signed_in'),
};

let folder: string;
let issuer: Issuer;
let server: Server;
let url: string;
let handler: (event: never) => Promise<unknown>;

const echo = async (event: unknown) => ({ statusCode: 200, body: JSON.stringify(event) });
const Event = z.looseObject({
  routeKey: z.string(),
  pathParameters: z.record(z.string(), z.string()).optional(),
  queryStringParameters: z.record(z.string(), z.string()).optional(),
  headers: z.record(z.string(), z.string()),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean(),
  rawQueryString: z.string(),
  requestContext: z.looseObject({ authorizer: z.unknown().optional() }),
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  issuer = await startIssuer(folder);
  const limits = { requestBytes: 10_000, payloadBytes: 20_000, timeoutSeconds: 0.2 };
  const handlerOf = async (): Promise<Handler> => (event) => handler(event);
  server = createGateway({ routes, handlerOf, issuer, limits });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});

async function eventFor(path: string, init: RequestInit = {}) {
  handler = echo;
  const response = await fetch(`${url}${path}`, init);
  return Event.parse(await response.json());
}

/** The event of a request with any path and headers, also those that `fetch` would correct. */
async function received(path: string, headers: Record<string, string> = {}) {
  handler = echo;
  const asked = request(url, { path, headers });
  asked.end();
  const [response] = await once(asked, 'response');
  return Event.parse(await json(response));
}

describe('the event that a function receives', () => {
  test('has decoded path and query, joined repeated parameters, and the raw query', async () => {
    const event = await eventFor('/open/a%20b%2Fc?x=1&x=2&y=%C3%A9');
    expect(event.routeKey).toBe('GET /open/{name}');
    expect(event.pathParameters).toEqual({ name: 'a b/c' });
    expect(event.queryStringParameters).toEqual({ x: '1,2', y: 'é' });
    expect(event.rawQueryString).toBe('x=1&x=2&y=%C3%A9');
  });

  test('has lower-case header names, and cookies in a list of their own', async () => {
    const event = await eventFor('/open/a', { headers: { 'X-Thing': 'one', cookie: 'a=1; b=2' } });
    expect(event.headers['x-thing']).toBe('one');
    expect(event.cookies).toEqual(['a=1', 'b=2']);
    expect(event.headers.cookie).toBeUndefined();
  });

  test('has text as text and any other content as base64', async () => {
    const text = await eventFor('/open/a', {
      method: 'POST',
      body: '{"a":"é"}',
      headers: { 'content-type': 'application/json' },
    });
    expect([text.body, text.isBase64Encoded]).toEqual(['{"a":"é"}', false]);
    const bytes = await eventFor('/open/a', {
      method: 'POST',
      body: new Uint8Array([1, 255]),
      headers: { 'content-type': 'application/pdf' },
    });
    expect([bytes.body, bytes.isBase64Encoded]).toEqual(['Af8=', true]);
  });

  test.each(['//', '//open/a', '/open//a'])('has the route key $default for %s', async (path) => {
    expect((await received(path)).routeKey).toBe('$default');
  });

  test.each(['a b', '[', 'x:y:z', '%', ''])(
    'does not depend on the Host header %j',
    async (host) => {
      expect((await received('/open/a', { host })).pathParameters).toEqual({ name: 'a' });
    },
  );

  test('has a path of any length that Node accepts', async () => {
    const name = 'a'.repeat(1_000);
    expect((await eventFor(`/open/${name}`)).pathParameters).toEqual({ name });
  });

  test('of HEAD goes to the GET route, and only headers are returned', async () => {
    const seen: unknown[] = [];
    handler = async (event) => {
      seen.push(Event.parse(event).routeKey);
      return { statusCode: 200, headers: { etag: '"1"' }, body: 'not sent' };
    };
    const response = await fetch(`${url}/open/a`, { method: 'HEAD' });
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([
      ...[200, '"1"', ''],
    ]);
    expect(seen).toEqual(['HEAD /open/{name}']);
  });

  test('has the route key $default if no route matches', async () => {
    expect((await eventFor('/elsewhere')).routeKey).toBe('$default');
    expect((await eventFor('/open/a', { method: 'PUT' })).routeKey).toBe('$default');
  });

  test('has the claims of a valid token as text, as API Gateway gives them', async () => {
    const token = await issuer.issue({ email: 'one@example.org', groups: ['a', 'b'] });
    const event = await eventFor('/closed', { headers: { authorization: `Bearer ${token}` } });
    expect(event.requestContext.authorizer).toMatchObject({
      jwt: {
        claims: { email: 'one@example.org', email_verified: 'true', 'cognito:groups': '[a b]' },
      },
    });
  });
});

describe('a token', () => {
  const refusal = async (authorization?: string) => {
    const response = await fetch(
      `${url}/closed`,
      authorization === undefined ? {} : { headers: { authorization } },
    );
    return [
      response.status,
      response.headers.get('www-authenticate'),
      response.headers.get('content-type'),
    ];
  };

  test('is required', async () => {
    expect(await refusal()).toEqual([401, 'Bearer', 'application/problem+json']);
    expect((await refusal('Basic abc'))[0]).toBe(401);
  });

  test('that has expired, or is signed with another key or no algorithm, is refused', async () => {
    const expired = await issuer.issue({ email: 'one@example.org', expiresInSeconds: -10 });
    expect((await refusal(`Bearer ${expired}`))[1]).toContain('expired');
    const stranger = await startIssuer(await mkdtemp(join(folder, 'other-')));
    const foreign = await stranger.issue({ email: 'one@example.org' });
    expect((await refusal(`Bearer ${foreign}`))[1]).toContain('signature');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{}').toString('base64url')}.`;
    expect((await refusal(`Bearer ${unsigned}`))[0]).toBe(401);
  });

  test('without an expiry is refused, as on AWS', async () => {
    const jwk = JSON.parse(await readFile(join(folder, 'issuer-key.json'), 'utf8'));
    const key = await importJWK(jwk, 'RS256');
    const { exp: _, ...endless } = decodeJwt(await issuer.issue({ email: 'one@example.org' }));
    const header = { alg: 'RS256', kid: 'local' };
    const token = await new SignJWT(endless).setProtectedHeader(header).sign(key);
    expect((await refusal(`Bearer ${token}`))[1]).toContain('no exp');
  });

  test('is still valid after a restart of the issuer', async () => {
    const token = await issuer.issue({ email: 'one@example.org' });
    await expect((await startIssuer(folder)).verify(token)).resolves.toMatchObject({
      email: 'one@example.org',
    });
  });
});

async function rawAnswer(sent: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(sent);
  return text(socket);
}

describe('the limits of AWS', () => {
  const statusOf = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${url}${path}`, init);
    return [response.status, response.headers.get('content-type')];
  };
  const problem = 'application/problem+json';

  test('a request that is too large is refused', async () => {
    handler = echo;
    expect(await statusOf('/open/a', { method: 'POST', body: 'x'.repeat(10_001) })).toEqual([
      413,
      problem,
    ]);
  });

  test('a function that exceeds its timeout is answered for', async () => {
    handler = () => new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await statusOf('/open/a')).toEqual([503, problem]);
  });

  test('a function that throws, or answers too much or nothing sensible, gives a 500', async () => {
    for (const answer of [
      () => Promise.reject(new Error('secret')),
      async () => ({ statusCode: 'two hundred' }),
      async () => ({ statusCode: 200, body: 'x'.repeat(20_001) }),
    ]) {
      handler = answer;
      const response = await fetch(`${url}/open/a`);
      expect([response.status, response.headers.get('content-type')]).toEqual([500, problem]);
      expect(await response.text()).not.toContain('secret');
    }
  });

  test('too large headers and malformed HTTP are answered with problems', async () => {
    const tooLarge = await rawAnswer(
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    );
    expect(tooLarge).toMatch(/^HTTP\/1\.1 431 .*application\/problem\+json.*headers_too_large/s);
    const nonsense = await rawAnswer('nonsense\r\n\r\n');
    expect(nonsense).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json.*malformed_request/s);
  });

  test('a result of any other shape is sent as JSON', async () => {
    handler = async () => ({ hello: 'there' });
    expect(await (await fetch(`${url}/open/a`)).json()).toEqual({ hello: 'there' });
  });
});
