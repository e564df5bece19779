import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeThreeWay } from '../../../../shared/iati/merge/three-way.ts';

const merge = (before: unknown, here: unknown, file: unknown) =>
  mergeThreeWay({ before, here, file });
const waysOf = (differences: readonly { readonly way: readonly string[] }[]) =>
  differences.map(({ way }) => way.join('/'));

describe('a field', () => {
  test('that the file alone changed is taken', () => {
    const { merged, changes, conflicts } = merge({ a: 1, b: 1 }, { a: 1, b: 2 }, { a: 3, b: 1 });
    expect(merged).toEqual({ a: 3, b: 2 });
    expect([waysOf(changes), conflicts]).toEqual([['a'], []]);
  });

  test('that both changed stays ours, and is a conflict with all three sides', () => {
    const { merged, changes, conflicts } = merge({ a: 1 }, { a: 2 }, { a: 3 });
    expect([merged, changes]).toEqual([{ a: 2 }, []]);
    expect(conflicts).toEqual([{ way: ['a'], before: 1, here: 2, file: 3 }]);
  });

  test('that both changed alike is no conflict', () => {
    expect(merge({ a: 1 }, { a: 2 }, { a: 2 })).toMatchObject({ conflicts: [], changes: [] });
  });

  test('that is gone from the file stays, and is listed', () => {
    const { merged, absent } = merge({ a: 1 }, { a: 1 }, {});
    expect([merged, waysOf(absent)]).toEqual([{ a: 1 }, ['a']]);
  });

  test('that only we have is nobody’s concern', () => {
    expect(merge({}, { a: 1 }, {})).toEqual({
      merged: { a: 1 },
      changes: [],
      conflicts: [],
      absent: [],
    });
  });

  test('of another language is another field', () => {
    const { merged, conflicts } = merge({ en: 'A' }, { en: 'B' }, { en: 'A', fr: 'C' });
    expect([merged, conflicts]).toEqual([{ en: 'B', fr: 'C' }, []]);
  });

  test('with a kind is one statement', () => {
    const reported = { kind: 'reported', value: '1', numerator: '1', denominator: '100' };
    const { merged, conflicts } = merge(
      reported,
      { ...reported, value: '2', numerator: '2' },
      { ...reported, denominator: '200', value: '0.5' },
    );
    expect(merged).toMatchObject({ value: '2', numerator: '2', denominator: '100' });
    expect(waysOf(conflicts)).toEqual(['']);
  });
});

describe('a list', () => {
  test('of what has ids is merged by them; ours stay in their order', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, label: { en: id } }));
    const { merged, changes } = merge([a, b], [b, a], [c, { ...a, label: { en: 'A' } }, b]);
    expect(merged).toEqual([b, { id: 'a', label: { en: 'A' } }, c]);
    expect(waysOf(changes)).toEqual(['a/label/en', 'c']);
  });

  test('of parts is merged by their categories', () => {
    const part = (category: string, value: string) => ({
      dimensions: { sex: category },
      actual: { kind: 'reported', value },
    });
    const { merged, conflicts } = merge(
      [part('f', '1'), part('m', '2')],
      [part('f', '3'), part('m', '2')],
      [part('f', '1'), part('m', '4')],
    );
    expect([merged, conflicts]).toEqual([[part('f', '3'), part('m', '4')], []]);
  });

  test('of anything else is one whole', () => {
    expect(merge(['a'], ['a', 'b'], ['a', 'c']).conflicts).toHaveLength(1);
  });
});

describe('for whatever three sides', () => {
  const leaf = fc.constantFrom<unknown>(1, 2, 3, 'a', ['x'], { kind: 'k', value: 1 });
  const { record } = fc.letrec<{ record: unknown; value: unknown }>((tie) => ({
    record: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
    value: fc.oneof({ maxDepth: 2 }, leaf, tie('record')),
  }));

  test('a file that did not change changes nothing', () => {
    fc.assert(
      fc.property(record, record, (before, here) => {
        expect(merge(before, here, before)).toMatchObject({
          merged: here,
          changes: [],
          conflicts: [],
        });
      }),
    );
  });

  test('without changes of ours there is no conflict, and nothing is deleted', () => {
    fc.assert(
      fc.property(record, record, (before, file) => {
        const { merged, conflicts } = merge(before, before, file);
        expect(conflicts).toEqual([]);
        expect(Object.keys(merged as object)).toEqual(
          expect.arrayContaining([
            ...Object.keys(before as object),
            ...Object.keys(file as object),
          ]),
        );
      }),
    );
  });

  test('the same file again changes nothing more', () => {
    fc.assert(
      fc.property(record, record, record, (before, here, file) => {
        const { merged } = merge(before, here, file);
        expect(merge(file, merged, file)).toMatchObject({ merged, changes: [], conflicts: [] });
      }),
    );
  });
});
