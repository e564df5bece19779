import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNameFault } from '../../../functions/http/json-names.ts';

const placeOf = (text: string) => findNameFault(text)?.pointer;

describe('a duplicate member name', () => {
  test.each([
    ['at the top', '{"a":1,"a":1}', '/a'],
    ['within', '{"a":{"b":1},"c":[0,{"d":2,"e":{},"d":3}]}', '/c/1/d'],
    ['after lists and objects', '{"a":[[1,2],{"x":[]}],"b":{"a":1},"a":2}', '/a'],
    ['written with an escape', '{"title":1,"t\\u0069tle":2}', '/title'],
    ['in another normal form', '{"é":1,"e\\u0301":2}', '/e\u0301'],
    ['with an invisible character', '{"sex":1,"se\\u200bx":2}', '/se\u200bx'],
    ['with a slash in it', '{"a/b":1,"a/b":2}', '/a~1b'],
    ['that is empty', '{"":1,"":2}', '/'],
  ])('is found %s', (_, text, pointer) => {
    expect(findNameFault(text)).toEqual({
      in: 'body',
      pointer,
      code: 'given_twice',
      detail: 'is given twice',
    });
  });

  test.each([
    ['in two objects', '[{"a":1},{"a":2}]'],
    ['of an object within', '{"a":{"a":{"a":1}}}'],
    ['that is a value elsewhere', '{"a":"a","b":["a","a"],"c":"{\\"a\\":1,\\"a\\":2}"}'],
    ['in another case', '{"a":1,"A":2}'],
  ])('is not reported %s', (_, text) => {
    expect(placeOf(text)).toBeUndefined();
  });
});

test('the name __proto__ is refused wherever it stands', () => {
  const detail = 'is not a known field';
  expect(findNameFault('{"a":{"__proto__":{}}}')).toEqual({
    in: 'body',
    pointer: '/a/__proto__',
    code: 'unknown_field',
    detail,
  });
  expect(findNameFault('{"a":"__proto__"}')).toBeUndefined();
});

test('JSON written by JSON.stringify has no duplicate names', () => {
  fc.assert(
    fc.property(fc.object({ key: fc.stringMatching(/^[a-z":\\{[,]{0,4}$/) }), (value) => {
      expect(placeOf(JSON.stringify(value))).toBeUndefined();
    }),
  );
});

test('JSON of any depth is checked without an error', () => {
  const deep = `${'{"a":['.repeat(20_000)}{"b":1,"b":2}${']}'.repeat(20_000)}`;
  expect(placeOf(deep)).toMatch(/^\/a\/0\/a\/0/);
  expect(placeOf(`${'['.repeat(60_000)}${']'.repeat(60_000)}`)).toBeUndefined();
});
