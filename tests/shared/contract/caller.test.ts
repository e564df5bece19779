import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type CallParts,
  type CallTarget,
  itemsOf,
  receive,
  send,
} from '../../../shared/contract/caller.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { pauseOf } from '../../../shared/contract/retries.ts';

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

const target = {
  method: 'PUT',
  path: '/programmes/{programmeId}/members/{memberId}',
  statuses: [200, 204],
  isRepeatable: false,
};

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

const refusalOf = async (call: Promise<unknown>): Promise<Refusal> => {
  const error = await call.then(
    () => new Error('It was not refused'),
    (refused: unknown) => refused,
  );
  if (error instanceof Refusal) return error;
  throw error;
};

describe('what does not come from the system is a Refusal too:', () => {
  const json = { 'content-type': 'application/json' };

  test.each([
    [401, json, '{"message":"Unauthorized"}', 'Unauthorized', undefined, undefined],
    [
      413,
      json,
      '{"message":"Request Too Long"}',
      'Payload Too Large',
      'Request Too Long',
      undefined,
    ],
    [429, json, '{"message":"Too Many Requests"}', 'Too Many Requests', undefined, 1],
    [500, json, '{"message":"Internal Server Error"}', 'Internal Server Error', undefined, 1],
    [502, { 'content-type': 'text/html' }, '<html>', 'Bad Gateway', undefined, 1],
    [503, { ...json, 'retry-after': '7' }, '{"message":null}', 'Service Unavailable', undefined, 7],
    [
      503,
      { 'content-type': 'application/problem+json' },
      '{"type"',
      'Service Unavailable',
      undefined,
      1,
    ],
    [404, json, '[]', 'Not Found', undefined, undefined],
  ] as const)('%i %j %s', async (status, headers, text, title, detail, retryAfterSeconds) => {
    const connection = await connectionTo((_, response) =>
      response.writeHead(status, headers).end(text),
    );
    const refusal = await refusalOf(receive(target, {}, connection));
    expect(refusal.problem).toEqual({ type: 'about:blank', title, status, detail, instance: '' });
    expect([refusal.status, refusal.retryAfterSeconds]).toEqual([status, retryAfterSeconds]);
    expect(refusal.headers.get('content-type')).toBe(headers['content-type']);
  });

  test('JSON that is cut off, and a page in the place of JSON', async () => {
    for (const text of ['{"programmeId":"a', '<html>Sign in to the network</html>']) {
      const connection = await connectionTo((_, response) => response.writeHead(200).end(text));
      const refusal = await refusalOf(receive(target, {}, connection));
      expect(refusal.problem).toMatchObject({ type: 'about:blank', status: 200 });
      expect(refusal.retryAfterSeconds).toBeUndefined();
      server.removeAllListeners('request');
      server.close();
    }
  });

  test('a redirect that the contract does not have', async () => {
    const connection = await connectionTo((_, response) =>
      response.writeHead(302, { location: 'https://example.org/sign-in' }).end(),
    );
    expect((await refusalOf(receive(target, {}, connection))).status).toBe(302);
  });

  test('a connection that ends without an answer, or within one', async () => {
    for (const begun of [false, true]) {
      const connection = await connectionTo((_, response) => {
        if (begun) response.writeHead(200, { 'content-length': '99' }).write('{');
        setImmediate(() => response.destroy());
      });
      const refusal = await refusalOf(receive(target, {}, connection));
      expect(refusal.problem).toMatchObject({ status: 0, title: 'No answer' });
      expect(refusal.retryAfterSeconds).toBe(1);
      server.removeAllListeners('request');
      server.close();
    }
  });

  test('no server at all', async () => {
    const connection = await connectionTo(() => undefined);
    server.close();
    expect((await refusalOf(receive(target, {}, connection))).status).toBe(0);
  });

  test('an answer that takes too long', async () => {
    const connection = await connectionTo(() => undefined);
    const impatient = { ...connection, timeoutSeconds: 0.05 };
    expect((await refusalOf(receive(target, {}, impatient))).status).toBe(0);
  });
});

describe('a call is sent again where that is safe', () => {
  /** A server that refuses the first requests, and how many it got. */
  async function refusingFirst(times: number, status: number) {
    let received = 0;
    const connection = await connectionTo((_, response) => {
      received += 1;
      const answered = received > times ? 200 : status;
      response.writeHead(answered, { 'retry-after': '0' }).end('{}');
    });
    return { connection, received: () => received };
  }
  const get = { ...target, method: 'GET' };

  test.each<[string, CallTarget, CallParts]>([
    ['a reading', get, {}],
    ['a change of a version', target, { ifMatch: '"1"' }],
    ['a creation by PUT', target, { ifNoneMatch: '*' }],
    ['a creation with a key', { ...target, method: 'POST' }, { idempotencyKey: 'k' }],
    ['a batch', { ...target, method: 'POST', isRepeatable: true }, {}],
  ])('%s', async (_, called, parts) => {
    const { connection, received } = await refusingFirst(2, 503);
    expect((await receive(called, parts, connection)).status).toBe(200);
    expect(received()).toBe(3);
  });

  test('but not a creation without a key', async () => {
    const { connection, received } = await refusingFirst(1, 503);
    await refusalOf(receive({ ...target, method: 'POST' }, {}, connection));
    expect(received()).toBe(1);
  });

  test('nor what would be refused again', async () => {
    const { connection, received } = await refusingFirst(1, 409);
    const refusal = await refusalOf(send(get, {}, connection));
    expect([received(), refusal.retryAfterSeconds]).toEqual([1, 0]);
  });

  test('nor more often than asked', async () => {
    const { connection, received } = await refusingFirst(9, 429);
    expect((await refusalOf(send(get, {}, { ...connection, retries: 1 }))).status).toBe(429);
    expect(received()).toBe(2);
  });
});

describe('the pause before the next attempt', () => {
  const refusal = (retryAfter?: string) =>
    new Refusal(
      { type: 'about:blank', title: 'Not now', status: 503, instance: '' },
      new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
    );

  test('grows, and is spread by chance', () => {
    const pauses = [0, 1, 2].map((tried) => pauseOf(refusal(), tried, 1));
    expect(pauses).toEqual([250, 500, 1_000]);
    expect(pauseOf(refusal(), 2, 0.5)).toBe(500);
  });

  test('is not shorter than Retry-After, in seconds or as a date', () => {
    expect(pauseOf(refusal('3'), 0, 0)).toBe(3_000);
    const past = refusal('Wed, 21 Oct 2015 07:28:00 GMT');
    expect([past.retryAfterSeconds, pauseOf(past, 0, 0)]).toEqual([0, 0]);
    const later = refusal(new Date(Date.now() + 5_000_000).toUTCString());
    expect(later.retryAfterSeconds).toBeGreaterThan(4_000);
  });

  test('is left to the caller where it is long', () => {
    expect(pauseOf(refusal('600'), 0, 0)).toBeUndefined();
  });
});

test('a list is followed page after page, with what was asked for', async () => {
  const asked: unknown[] = [];
  const pages: Record<string, object> = {
    '': { items: [1, 2], next: 'a' },
    a: { items: [], next: 'b' },
    b: { items: [3] },
  };
  const items = itemsOf({ params: { programmeId: 'p' }, query: { limit: 2 } }, async (parts) => {
    asked.push(parts);
    return { body: pages[String(parts.query?.cursor ?? '')] };
  });
  const followed: unknown[] = [];
  for await (const item of items) followed.push(item);
  expect(followed).toEqual([1, 2, 3]);
  expect(asked).toEqual(
    [undefined, 'a', 'b'].map((cursor) => ({
      params: { programmeId: 'p' },
      query: { limit: 2, cursor },
    })),
  );
});
