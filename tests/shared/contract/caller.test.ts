import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type CallParts, Refusal, receive, send } from '../../../shared/contract/caller.ts';

const server = createServer();
afterEach(() => {
  server.removeAllListeners('request');
  server.closeAllConnections();
  server.close();
});

async function connectionTo(answer: RequestListener) {
  server.on('request', answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: 'abc' };
}

const target = { method: 'PUT', path: '/programmes/{programmeId}/members/{memberId}' };

async function requestOf(parts: CallParts, sends?: string) {
  const connection = await connectionTo((request, response) => {
    const { method, url, headers } = request;
    request
      .toArray()
      .then((chunks) =>
        response.end(
          JSON.stringify({ method, url, headers, text: Buffer.concat(chunks).toString() }),
        ),
      );
  });
  return (await receive({ ...target, ...(sends && { sends }) }, parts, connection)).body;
}

test('a path and a query are filled with what may stand there', async () => {
  const params = { programmeId: 'a/b', memberId: 'ü?' };
  expect(
    await requestOf({ params, query: { limit: 2, cursor: 'x&y', of: undefined } }),
  ).toMatchObject({
    method: 'PUT',
    url: '/programmes/a%2Fb/members/%C3%BC%3F?limit=2&cursor=x%26y',
  });
});

test('conditions, key and token are headers, and a body is JSON', async () => {
  const parts = {
    body: { a: 1 },
    ifMatch: '"1"',
    ifNoneMatch: '*',
    idempotencyKey: 'k',
    accept: 'text/html',
  };
  expect(await requestOf(parts)).toMatchObject({
    text: '{"a":1}',
    headers: {
      'content-type': 'application/json',
      'if-match': '"1"',
      'if-none-match': '*',
      'idempotency-key': 'k',
      accept: 'text/html',
      authorization: 'Bearer abc',
    },
  });
});

test('a file goes as it is, by its type', async () => {
  const file = new TextEncoder().encode('%PDF');
  expect(await requestOf({ file }, 'application/pdf')).toMatchObject({
    text: '%PDF',
    headers: { 'content-type': 'application/pdf' },
  });
});

test('an answer without a body has none', async () => {
  const connection = await connectionTo((_, response) => response.writeHead(204).end());
  expect(await receive(target, {}, connection)).toMatchObject({
    status: 204,
    etag: '',
    body: undefined,
  });
});

test('a redirect is not followed, for the link takes no token', async () => {
  const connection = await connectionTo((_, response) =>
    response.writeHead(303, { location: 'https://example.org/' }).end(),
  );
  const { status, headers } = await send(target, {}, connection);
  expect([status, headers.get('location')]).toEqual([303, 'https://example.org/']);
});

test('a problem is thrown with its document and headers', async () => {
  const problem = { type: '/problems/unavailable', title: 'Not now', status: 503, instance: 'i' };
  const connection = await connectionTo((_, response) =>
    response
      .writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' })
      .end(JSON.stringify({ ...problem, detail: 'in a moment' })),
  );
  const refusal = await send(target, {}, connection).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ message: '503 Not now: in a moment', problem });
  expect((refusal as Refusal).headers.get('retry-after')).toBe('1');
});

test('what a proxy before the system answers is thrown as a problem without a type', async () => {
  const connection = await connectionTo((_, response) => response.writeHead(502).end('<html>'));
  await expect(send(target, {}, connection)).rejects.toMatchObject({
    problem: { type: 'about:blank', title: 'Bad Gateway', status: 502 },
  });
});
