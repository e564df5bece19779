import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePatch } from '../../../functions/http/merge-patch.ts';

describe('a merge patch', () => {
  test.each([
    ['replaces a field', { a: 'b' }, { a: 'c' }, { a: 'c' }],
    ['adds a field', { a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    ['removes a field', { a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    ['removes what is not there', { a: 'b' }, { c: null }, { a: 'b' }],
    ['removes a language', { t: { en: 'a', lo: 'b' } }, { t: { lo: null } }, { t: { en: 'a' } }],
    ['replaces a list as a whole', { a: [1, 2] }, { a: [3] }, { a: [3] }],
    ['puts an object in the place of a list', { a: [1] }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['keeps no null of a new object', {}, { a: { b: { c: null } } }, { a: { b: {} } }],
    ['keeps what an empty one is sent for', { a: 'b' }, {}, { a: 'b' }],
    ['takes no field from the prototype', {}, { constructor: { a: 1 } }, { constructor: { a: 1 } }],
  ])('%s', (_, target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });

  test('twice is the same as once, and leaves its target as it was', () => {
    const any = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(any, any, (target, patch) => {
        const before = structuredClone(target);
        const once = mergePatch(target, patch);
        expect(mergePatch(once, patch)).toEqual(once);
        expect(target).toEqual(before);
      }),
    );
  });
});
