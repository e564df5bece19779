import { describe, expect, test } from 'vitest';
import {
  assertMatches,
  conditionsOf,
  etag,
  hasCurrent,
  usesKeyOf,
} from '../../../functions/http/conditions.ts';
import { problemOf } from '../../shared/domain/problem-of.ts';

const asked = {
  memberId: 'a',
  routeKey: 'PUT /x',
  params: {},
  body: { b: 1, a: 2 },
  headers: {},
};

describe('a request fingerprint', () => {
  const { request } = conditionsOf(asked);

  test('does not depend on the order of members', () => {
    expect(conditionsOf({ ...asked, body: { a: 2, b: 1 } }).request).toBe(request);
  });

  test.each([
    ['caller', { memberId: 'b' }],
    ['route', { routeKey: 'PUT /y' }],
    ['path', { params: { id: '1' } }],
    ['body', { body: { a: 2 } }],
    ['version to change', { headers: { 'if-match': '"1"' } }],
    ['condition to create', { headers: { 'if-none-match': '*' } }],
    ['key', { headers: { 'idempotency-key': 'k' } }],
  ])('differs for another %s', (_, other) => {
    expect(conditionsOf({ ...asked, ...other }).request).not.toBe(request);
  });
});

describe('an Idempotency-Key', () => {
  const headers = { 'idempotency-key': 'k' };
  const first = conditionsOf({ ...asked, headers }).request;
  const uses = (other: Partial<typeof asked>) =>
    usesKeyOf(first, conditionsOf({ ...asked, headers, ...other }));

  test('used before with another body is recognised', () => {
    expect(uses({ body: { b: 3, a: 2 } })).toBe(true);
  });

  test.each([
    ['caller', { memberId: 'b' }],
    ['route', { routeKey: 'POST /x' }],
    ['path', { params: { id: '1' } }],
  ])('is a different key for another %s', (_, other) => {
    expect(uses(other)).toBe(false);
  });

  test('is absent where the request has none', () => {
    expect(usesKeyOf(conditionsOf(asked).request, conditionsOf(asked))).toBe(false);
  });

  test.each(['', 'a b', 'ключ', 'a\u0000', 'x'.repeat(256)])('%j is refused', (key) => {
    const problem = problemOf(() =>
      conditionsOf({ ...asked, headers: { 'idempotency-key': key } }),
    );
    expect(problem.errors).toMatchObject([{ in: 'header', pointer: '/idempotency-key' }]);
  });
});

describe('entity tags', () => {
  test.each([
    ['"3"', true],
    ['W/"3"', true],
    ['"1", "3"', true],
    ['"1",W/"3"', true],
    ['*', true],
    [' * ', true],
    ['3', false],
    ['"33"', false],
    ['w/"3"', false],
    ['', false],
    [undefined, false],
  ])('If-None-Match %j has version 3: %s', (ifNoneMatch, expected) => {
    expect(hasCurrent(ifNoneMatch === undefined ? {} : { ifNoneMatch }, etag(3))).toBe(expected);
  });

  test('a change without If-Match, or with "*", is refused', () => {
    for (const ifMatch of [{}, { ifMatch: '*' }, { ifMatch: ' * ' }]) {
      const problem = problemOf(() => assertMatches({ request: '', ...ifMatch }, 3));
      expect(problem.code).toBe('version_required');
    }
  });

  test('a change whose If-Match list names the current version is allowed', () => {
    expect(() => assertMatches({ request: '', ifMatch: '"2", "3"' }, 3)).not.toThrow();
  });

  test.each(['"2"', 'W/"3"', 'nonsense'])(
    'a change with %s is refused with the current ETag',
    (ifMatch) => {
      const problem = problemOf(() => assertMatches({ request: '', ifMatch }, 3));
      expect([problem.code, problem.headers]).toEqual(['version_mismatch', { etag: etag(3) }]);
    },
  );

  test('a change with the current ETag is allowed', () => {
    expect(() => assertMatches({ request: '', ifMatch: '"3"' }, 3)).not.toThrow();
  });
});
