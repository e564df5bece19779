import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, revise } from '../../../functions/changes.ts';
import { canonicalJson } from '../../../shared/domain/canonical.ts';
import { findEntry, restoreVersion, type Versioned } from '../../../shared/domain/record.ts';

type Thing = {
  readonly title?: string;
  readonly count?: number;
  readonly parts?: readonly string[];
};

const change = (version: number) => ({
  by: `member-${version}`,
  at: `2026-11-23T08:00:0${version % 10}.000Z`,
  action: 'change',
  request: `.request-${version}`,
});

const thing = fc.record(
  { title: fc.string(), count: fc.integer(), parts: fc.array(fc.string(), { maxLength: 3 }) },
  { requiredKeys: [] },
);

describe('a record and its history', () => {
  test('every earlier version can be rebuilt from the record', () => {
    fc.assert(
      fc.property(fc.array(thing, { minLength: 1, maxLength: 8 }), ([first = {}, ...rest]) => {
        let stored = begin<Thing>(first, change(1));
        const versions: Versioned<Thing>[] = [stored.record];
        for (const [at, next] of rest.entries()) {
          stored = revise<Thing>(stored, next, change(at + 2));
          versions.push(stored.record);
        }
        for (const version of versions) {
          expect(canonicalJson(restoreVersion(stored, version.version))).toBe(
            canonicalJson(version),
          );
        }
      }),
    );
  });

  test('each entry says who changed what, and what it was before', () => {
    const first = begin<Thing>({ title: 'a', count: 1 }, change(1));
    const second = revise<Thing>(
      first,
      { title: 'b', count: 1 },
      { ...change(2), reason: 'a slip' },
    );
    expect(second.history.at(-1)).toMatchObject({
      version: 2,
      by: 'member-2',
      reason: 'a slip',
      before: { title: 'a' },
    });
    expect(second.record).toMatchObject({
      version: 2,
      createdBy: 'member-1',
      changedBy: 'member-2',
    });
  });

  test('a different order of keys is not a change', () => {
    const first = begin({ place: { a: 1, b: 2 } }, change(1));
    expect(revise(first, { place: { b: 2, a: 1 } }, change(2)).history.at(-1)?.before).toEqual({});
  });

  test('a retry is recognised by its request', () => {
    const stored = begin<Thing>({}, change(1));
    expect(findEntry(stored, '.request-1')?.version).toBe(1);
    expect(findEntry(stored, '.request-2')).toBeUndefined();
  });

  test('a version whose history is archived is not invented', () => {
    const first = begin<Thing>({ title: 'a' }, change(1));
    const second = revise<Thing>(first, { title: 'b' }, change(2));
    const lean = { ...second, history: second.history.slice(1) };
    expect(restoreVersion(lean, 1)).toBeUndefined();
    expect(restoreVersion(lean, 2)).toEqual(second.record);
  });

  test('added and removed fields are both recorded', () => {
    const first = begin<Thing>({ title: 'a' }, change(1));
    const second = revise<Thing>(first, { count: 1 }, change(2));
    expect(second.history.at(-1)?.before).toEqual({ title: 'a', count: null });
  });

  test('the previous record is not mutated', () => {
    const first = begin<Thing>({ title: 'a' }, change(1));
    const copy = structuredClone(first);
    revise<Thing>(first, { title: 'b' }, change(2));
    expect(first).toEqual(copy);
  });
});
