import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { negotiate, offered } from '../../../functions/http/accept.ts';
import { readJson } from '../../../functions/http/body.ts';
import {
  assertMatches,
  conditionsOf,
  etag,
  names,
  usesKeyOf,
} from '../../../functions/http/conditions.ts';
import { identify, memberIdOf } from '../../../functions/http/identity.ts';
import { parse } from '../../../functions/http/input.ts';
import { remembered } from '../../../functions/http/remembered.ts';
import { unknownRoute } from '../../../functions/reference/unknown-route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { Problem } from '../../../shared/domain/problem.ts';

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('No problem was thrown');
}

describe('the format of an answer', () => {
  const types = ['application/pdf', 'application/json'];
  test.each([
    [undefined, 'application/pdf'],
    ['*/*', 'application/pdf'],
    ['application/json', 'application/json'],
    ['application/*;q=0.5, application/json', 'application/json'],
    ['text/html, application/json;q=0.1', 'application/json'],
    ['APPLICATION/PDF', 'application/pdf'],
    ['application/pdf;q=0, */*', 'application/json'],
  ])('%s gets %s', (accept, type) => {
    expect(negotiate(accept, types)).toBe(type);
  });

  test('what is not served is refused with what is', () => {
    expect(problemOf(() => negotiate('text/csv', types)).message).toContain(
      'application/pdf or application/json',
    );
    expect(problemOf(() => negotiate('application/pdf;q=0', ['application/pdf'])).code).toBe(
      'not_acceptable',
    );
  });

  test('the contents of a report are bytes unless JSON is asked for', () => {
    expect(offered(routes.getReportContent.success)).toEqual([
      'application/pdf',
      'application/json',
    ]);
  });
});

describe('the body of a request', () => {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const read = (body: string, isBase64Encoded = false) =>
    readJson({ body, isBase64Encoded, headers });

  test('is read from text and from base64', () => {
    expect(read('{"a":"ນ້ຳ"}')).toEqual({ a: 'ນ້ຳ' });
    expect(read(Buffer.from('{"a":1}').toString('base64'), true)).toEqual({ a: 1 });
  });

  test('is counted in bytes, not in characters', () => {
    expect(problemOf(() => read(JSON.stringify('ນ'.repeat(50_000)))).code).toBe('body_too_large');
  });

  test('that is broken is told by line and column, and not repeated', () => {
    const problem = problemOf(() => read('{\n  "secret": oops }'));
    expect(problem.message).toBe('The body is not JSON: line 2, column 13.');
  });

  test('that is cut off or blank is told too', () => {
    expect(problemOf(() => read('{"a":')).message).not.toContain('"a"');
    expect(problemOf(() => read('  ')).code).toBe('malformed_json');
    expect(
      problemOf(() => read(Buffer.from([0x22, 0xc3, 0x28, 0x22]).toString('base64'), true)).message,
    ).toContain('UTF-8');
  });

  test('of another type is refused', () => {
    for (const type of ['text/plain', 'application/json-seq', undefined]) {
      const sent = { body: '{}', isBase64Encoded: false, headers: { 'content-type': type } };
      expect(problemOf(() => readJson(sent)).code).toBe('unsupported_media_type');
    }
  });
});

describe('who calls', () => {
  const claims = {
    email: 'Officer@Example.org',
    email_verified: 'true',
    'cognito:groups': '[readers administrators]',
  };

  test('is told by the verified address, whatever its case', () => {
    const caller = identify(claims, 'administrators');
    expect(caller).toEqual({
      memberId: memberIdOf('officer@example.org'),
      email: 'officer@example.org',
      administrator: true,
    });
  });

  test('is no administrator by a group whose name only contains the right one', () => {
    const groups = '[administrators-of-nothing x]';
    expect(identify({ ...claims, 'cognito:groups': groups }, 'administrators').administrator).toBe(
      false,
    );
  });

  test.each([
    ['an address nobody verified', { ...claims, email_verified: 'false' }],
    ['no word on it', { email: 'officer@example.org' }],
    ['no address', { email_verified: 'true' }],
    ['no claims', undefined],
  ])('%s is not enough', (_, given) => {
    expect(problemOf(() => identify(given as never, 'administrators')).code).toBe(
      'unauthenticated',
    );
  });
});

describe('conditions', () => {
  const asked = {
    memberId: 'a',
    routeKey: 'PUT /x',
    params: {},
    body: { b: 1, a: 2 },
    headers: {},
  };

  test('the same request has the same fingerprint, another caller, body or version another', () => {
    const { request } = conditionsOf(asked);
    expect(conditionsOf({ ...asked, body: { a: 2, b: 1 } }).request).toBe(request);
    const others = [
      { ...asked, memberId: 'b' },
      { ...asked, routeKey: 'PUT /y' },
      { ...asked, params: { id: '1' } },
      { ...asked, body: { a: 2 } },
      { ...asked, headers: { 'if-match': '"1"' } },
    ];
    for (const other of others) expect(conditionsOf(other).request).not.toBe(request);
  });

  test('a key used for another body is seen, also by nobody else', () => {
    const headers = { 'idempotency-key': 'k' };
    const first = conditionsOf({ ...asked, headers });
    expect(usesKeyOf(first.request, conditionsOf({ ...asked, headers, body: {} }))).toBe(true);
    expect(usesKeyOf(first.request, conditionsOf({ ...asked, headers, memberId: 'b' }))).toBe(
      false,
    );
    expect(usesKeyOf(first.request, conditionsOf(asked))).toBe(false);
  });

  test('a key that is no visible text is refused', () => {
    for (const key of ['', 'a b', 'ключ', 'x'.repeat(256)]) {
      expect(
        problemOf(() => conditionsOf({ ...asked, headers: { 'idempotency-key': key } })).errors[0]
          ?.in,
      ).toBe('header');
    }
  });

  test('versions are matched strongly to change, weakly to save a transfer', () => {
    expect(names('W/"3"', 3, 'weak')).toBe(true);
    expect(names('W/"3"', 3, 'strong')).toBe(false);
    expect(names('"1", "3"', 3, 'strong')).toBe(true);
    expect(problemOf(() => assertMatches({ request: '' }, 3)).code).toBe('version_required');
    expect(problemOf(() => assertMatches({ request: '', ifMatch: '*' }, 3)).code).toBe(
      'version_required',
    );
    expect(problemOf(() => assertMatches({ request: '', ifMatch: '"2"' }, 3)).headers).toEqual({
      etag: etag(3),
    });
  });
});

describe('faults of the input', () => {
  const schema = z.strictObject({
    'a/b': z.strictObject({ '~': z.string() }),
    list: z.array(z.int()),
  });

  test('are named by JSON pointers', () => {
    const { errors } = problemOf(() =>
      parse(schema, { 'a/b': { '~': 1, x: 2 }, list: [1, 'two'] }, 'body'),
    );
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/a~1b/x',
      '/a~1b/~0',
      '/list/1',
    ]);
  });

  test('are listed up to a number, and the rest counted', () => {
    const list = Array.from({ length: 80 }, () => 'x');
    const problem = problemOf(() => parse(schema, { 'a/b': { '~': '' }, list }, 'body'));
    expect([problem.errors.length, problem.message]).toEqual([
      50,
      '30 more faults are not listed.',
    ]);
  });
});

describe('what is remembered', () => {
  test('is asked again after its time, and never kept when it was not there', async () => {
    let time = 0;
    let asked = 0;
    const memory = remembered<string>(
      () => 30,
      () => new Date(time),
    );
    const find = async () => `${++asked}`;
    expect([await memory.get('a', find), await memory.get('a', find)]).toEqual(['1', '1']);
    time = 31_000;
    expect(await memory.get('a', find)).toBe('2');
    memory.forget('a');
    expect(await memory.get('a', find)).toBe('3');
    expect(await memory.get('b', async () => undefined)).toBeUndefined();
    expect(await memory.get('b', find)).toBe('4');
  });
});

describe('what no route takes', () => {
  test('is another method, or nothing', () => {
    const delete_ = unknownRoute(routes, 'DELETE', '/projects/abc');
    expect([delete_.code, delete_.headers.allow]).toEqual(['method_not_allowed', 'GET, PUT']);
    expect(unknownRoute(routes, 'GET', '/projects/abc/def').code).toBe('route_not_found');
    expect(unknownRoute(routes, 'GET', '/openapiXjson').code).toBe('route_not_found');
  });

  test('does not repeat a method that is none', () => {
    expect(unknownRoute(routes, 'X\r\nY: Z', '/health').message).not.toContain('\r');
  });
});
