import { describe, expect, test } from 'vitest';
import {
  assertMatches,
  conditionsAbout,
  conditionsOf,
  conditionsOfPart,
  etag,
  hasCurrent,
  namedVersions,
  tagOf,
  tagOfWhole,
  usesKeyOf,
  withoutPersonal,
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
    expect(usesKeyOf('undefined.rest', conditionsOf(asked))).toBe(false);
  });

  test.each(['', 'a b', 'ключ', 'a\u0000', 'x'.repeat(256)])('%j is refused', (key) => {
    const problem = problemOf(() =>
      conditionsOf({ ...asked, headers: { 'idempotency-key': key } }),
    );
    const detail = 'is not 1 to 255 visible ASCII characters';
    expect(problem.code).toBe('invalid_request');
    expect(problem.errors).toEqual([
      { in: 'header', pointer: '/idempotency-key', code: 'wrong_format', detail },
    ]);
  });
});

describe('an If-Match', () => {
  const mistakes = ['3', 'W/3', '"3', '3"', '"1", 3', 'x"3"', '"3"x', ''].flatMap((tag) => [
    ['if-match', tag] as const,
    ['if-none-match', tag] as const,
  ]);
  test.each(mistakes)('%s: %j is malformed, not outdated', (header, tag) => {
    const { code, errors } = problemOf(() =>
      conditionsOf({ ...asked, headers: { [header]: tag } }),
    );
    expect(code).toBe('invalid_request');
    expect(errors).toEqual([
      {
        in: 'header',
        pointer: `/${header}`,
        code: 'wrong_format',
        detail: 'is malformed: send the ETag in its quotation marks, like "3"',
      },
    ]);
  });

  test.each(['"3"', '*', '"1", "2"', 'W/"3"', '"other-system"'])('%j is well-formed', (ifMatch) => {
    expect(conditionsOf({ ...asked, headers: { 'if-match': ifMatch } }).ifMatch).toBe(ifMatch);
  });
});

test.each(['!', '~', 'x'.repeat(255)])('the key %j is taken', (key) => {
  const headers = { 'idempotency-key': key };
  expect(conditionsOf({ ...asked, headers }).key).toMatch(/^[\w-]{32}$/);
});

test('the conditions of a request are those it names, and no others', () => {
  const headers = { 'if-match': '"1"', 'if-none-match': '*' };
  const given = conditionsOf({ ...asked, headers });
  expect(given).toStrictEqual({ request: given.request, ifMatch: '"1"', ifNoneMatch: '*' });
  const none = conditionsOf(asked);
  expect(none).toStrictEqual({ request: expect.stringMatching(/^\.[\w-]{32}$/) });
});

test('a request begins with its key', () => {
  const { request, key } = conditionsOf({ ...asked, headers: { 'idempotency-key': 'k' } });
  expect(request).toMatch(/^[\w-]{32}\.[\w-]{32}$/);
  expect(request.startsWith(`${key}.`)).toBe(true);
});

describe('a part of a request', () => {
  const whole = conditionsOf({ ...asked, headers: { 'idempotency-key': 'k' } });
  const part = { version: 2, id: 'a' };

  test('means the version that it names, and has the key of the whole', () => {
    const given = conditionsOfPart(whole, part);
    expect(given).toEqual({ request: given.request, ifMatch: '"2"', key: whole.key });
    expect(usesKeyOf(given.request, whole)).toBe(true);
  });

  test('that names no version creates', () => {
    const given = conditionsOfPart(whole, { id: 'a' } as never);
    expect(given).toStrictEqual({ request: given.request, ifNoneMatch: '*', key: whole.key });
  });

  test('has no key where the whole has none', () => {
    const given = conditionsOfPart(conditionsOf(asked), part);
    expect(given).toStrictEqual({
      request: expect.stringMatching(/^\.[\w-]{32}$/),
      ifMatch: '"2"',
    });
  });

  test('is the same in a retry of the whole, and no other part of it nor of another', () => {
    const { request } = conditionsOfPart(whole, part);
    const other = conditionsOf({ ...asked, body: {}, headers: { 'idempotency-key': 'k' } });
    expect(conditionsOfPart(whole, { id: 'a', version: 2 } as never).request).toBe(request);
    expect(conditionsOfPart(whole, { ...part, id: 'b' } as never).request).not.toBe(request);
    expect(conditionsOfPart(other, part).request).not.toBe(request);
  });
});

describe('a request about a person', () => {
  const personal = ['email'];
  const invitation = (email: string) => withoutPersonal({ personal }, { email, role: 'reader' });

  test('is fingerprinted without the fields about that person', () => {
    expect(invitation('one@example.org')).toEqual({ role: 'reader' });
  });

  test('is fingerprinted whole where its route has no such fields', () => {
    const body = { email: 'one@example.org', role: 'reader' };
    expect(withoutPersonal({}, body)).toBe(body);
  });

  test.each([[undefined], [null], ['a text']])('without fields is left as it is: %j', (body) => {
    expect(withoutPersonal({ personal }, body)).toBe(body);
  });

  const of = (email: string, headers = {}) =>
    conditionsOf({ ...asked, body: invitation(email), headers });

  test('is told from one about another person by the id of the record alone', () => {
    const [one, other] = [of('one@example.org'), of('other@example.org')];
    expect(one.request).toBe(other.request);
    expect(conditionsAbout(one, 'm1').request).not.toBe(conditionsAbout(other, 'm2').request);
    expect(conditionsAbout(one, 'm1').request).toBe(conditionsAbout(other, 'm1').request);
  });

  test('keeps its other conditions, and uses its key', () => {
    const keyed = of('one@example.org', { 'idempotency-key': 'k', 'if-none-match': '*' });
    const about = conditionsAbout(keyed, 'm1');
    expect(about).toStrictEqual({ ...keyed, request: about.request });
    expect(usesKeyOf(about.request, keyed)).toBe(true);
    expect(conditionsAbout(of('one@example.org'), 'm1').request).toMatch(/^\.[\w-]{32}$/);
  });
});

test.each([
  [undefined, [0]],
  ['"3"', [3]],
  [' "2" , "13"', [2, 13]],
])('If-Match %j names the versions %j', (ifMatch, versions) => {
  const conditions = { request: '', ...(ifMatch !== undefined && { ifMatch }) };
  expect(namedVersions(conditions)).toEqual(versions);
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
    ['"W/3"', false],
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
      expect(problem.message).toBe('Send If-Match with the ETag of the version you read.');
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
      expect(problem.errors).toEqual([]);
      expect(problem.message).toBe('The current version is 3.');
    },
  );

  test('a change with the current ETag is allowed', () => {
    expect(() => assertMatches({ request: '', ifMatch: '"3"' }, 3)).not.toThrow();
  });
});

describe('the tag of a record that is shown with names', () => {
  const person = (name?: string) => ({
    officer: { role: 'implementer' as const, ...(name !== undefined && { name }) },
  });
  const tag = (name?: string) => tagOf({ version: 3, people: person(name) });

  test('begins with its version, so that a change may name it', () => {
    expect(tag('Li')).toMatch(/^"3\.[\w-]{8}"$/);
    expect(() => assertMatches({ request: '', ifMatch: tag('Li') }, 3)).not.toThrow();
  });

  test('is another one when a name changes or is erased', () => {
    expect(new Set([tag('Li'), tag('Tan'), tag()]).size).toBe(3);
  });

  test('is the version alone where it is shown without names', () => {
    expect([tag(), tagOf({ version: 3 })]).toEqual(['"3"', '"3"']);
  });

  test('covers all that is answered with it', () => {
    const body = { version: 3, items: [1] };
    expect(tagOfWhole(body)).toMatch(/^"3\.[\w-]+"$/);
    expect(tagOfWhole(body)).toBe(tagOfWhole({ ...body }));
    expect(tagOfWhole({ ...body, items: [2] } as typeof body)).not.toBe(tagOfWhole(body));
  });
});
