import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import { canonicalJson } from '../../../../shared/domain/canonical.ts';
import { seal } from '../../../../shared/domain/history/chain.ts';
import type { WholeHistory } from '../../../../shared/domain/history/history.ts';
import {
  verifyHistories,
  verifyHistory,
} from '../../../../shared/domain/history/verify-history.ts';
import type { HistoryEntry } from '../../../../shared/domain/record.ts';
import { sha256Of } from '../../../../shared/sha256.ts';
import { aResult } from '../../../builders/records.ts';

type Thing = Readonly<Record<string, unknown>>;
type Tampered = { record: Record<string, unknown>; entries: HistoryEntry[] };

const key = { projectId: 'project-1', resultId: 'safe-water' };
const change = (version: number) => ({
  by: `member-${version % 3}`,
  at: `2026-11-23T08:00:0${version % 10}.000Z`,
  action: 'change',
  request: `.request-${version}`,
  ...(version % 2 === 0 && { reason: `reason ${version}` }),
});

/** The history of a result that was changed to each of these field sets in turn. */
function historyOf([first = {}, ...rest]: readonly Thing[]): WholeHistory {
  let stored = begin<Thing>({ ...key, ...first }, change(1));
  for (const [at, next] of rest.entries()) {
    stored = revise<Thing>(stored, { ...key, ...next }, change(at + 2));
  }
  const address = '/projects/project-1/results/safe-water';
  return { address, kind: 'result', record: stored.record, schema: 1, entries: stored.history };
}

const fields = fc.record(
  {
    title: fc.string(),
    count: fc.integer(),
    site: fc.record({ name: fc.string(), parts: fc.array(fc.string(), { maxLength: 3 }) }),
  },
  { requiredKeys: [] },
);
const aHistory = fc.array(fields, { minLength: 1, maxLength: 6 }).map(historyOf);

const copyOf = ({ record, entries }: WholeHistory): Tampered =>
  structuredClone({ record, entries: entries as HistoryEntry[] });
const verified = (whole: WholeHistory, tampered: Partial<WholeHistory> = {}) =>
  verifyHistory({ ...whole, ...tampered }, sha256Of);

/** Every object and array within a value, starting with the value itself. */
function containers(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(containers)];
}

/** Changes, removes or adds one thing anywhere in the record or its entries. */
function tamper(whole: WholeHistory, pick: number, written: unknown): Tampered {
  const tampered = copyOf(whole);
  const places = [tampered.record, tampered.entries]
    .flatMap(containers)
    .flatMap((container) =>
      [...Object.keys(container), 'added'].map((name) => ({ container, name })),
    );
  const { container, name } = places[pick % places.length] ?? { container: {}, name: '' };
  if (written === undefined && Array.isArray(container)) container.splice(Number(name), 1);
  else if (written === undefined) delete container[name];
  else if (Array.isArray(container) && name === 'added') container.push(written);
  else container[name] = written;
  return tampered;
}

describe('an untouched history', () => {
  test('is intact, whatever was changed and how often', () => {
    fc.assert(
      fc.property(aHistory, (whole) => {
        expect(verified(whole)).toEqual({ outcome: 'intact', entries: whole.entries.length });
      }),
    );
  });

  test('is intact after a round trip through the store', () => {
    fc.assert(
      fc.property(aHistory, (whole) => {
        const stored = JSON.parse(JSON.stringify(copyOf(whole)));
        expect(verified(whole, stored).outcome).toBe('intact');
      }),
    );
  });
});

describe('a change past the system is found:', () => {
  const written = fc.oneof(
    fc.constant(undefined),
    fc.constant(null),
    fc.string(),
    fc.integer(),
    fc.constant([]),
    fc.constant({}),
    fc.constant('2026-11-23T08:00:01.000Z'),
  );

  test('any one thing in any entry or in the record', () => {
    fc.assert(
      fc.property(aHistory, fc.nat(), written, (whole, pick, value) => {
        const tampered = tamper(whole, pick, value);
        fc.pre(canonicalJson(tampered) !== canonicalJson(copyOf(whole)));
        expect(verified(whole, tampered).outcome).toBe('broken');
      }),
      { numRuns: 2_000 },
    );
  });

  const atLeastTwo = fc.array(fields, { minLength: 2, maxLength: 6 }).map(historyOf);

  test('an entry that was taken away', () => {
    fc.assert(
      fc.property(atLeastTwo, fc.nat(), (whole, pick) => {
        const { entries } = copyOf(whole);
        const version = (pick % entries.length) + 1;
        const without = entries.toSpliced(version - 1, 1);
        expect(verified(whole, { entries: without })).toEqual({
          outcome: 'broken',
          version,
          fault: 'out_of_sequence',
        });
      }),
    );
  });

  test('two entries swapped', () => {
    fc.assert(
      fc.property(atLeastTwo, fc.nat(), (whole, pick) => {
        const { entries } = copyOf(whole);
        const at = pick % (entries.length - 1);
        const [left, right] = entries.slice(at, at + 2);
        const swapped = entries.toSpliced(at, 2, ...[right, left].flatMap((entry) => entry ?? []));
        expect(verified(whole, { entries: swapped })).toMatchObject({ version: at + 1 });
      }),
    );
  });

  test('an inserted entry, even a copy of an existing one', () => {
    fc.assert(
      fc.property(aHistory, fc.nat(), fc.nat(), (whole, pick, to) => {
        const { entries } = copyOf(whole);
        const copies = entries.slice(pick % entries.length).slice(0, 1);
        const longer = entries.toSpliced(to % (entries.length + 1), 0, ...copies);
        expect(verified(whole, { entries: longer })).toMatchObject({ fault: 'out_of_sequence' });
      }),
    );
  });
});

describe('each fault is named:', () => {
  const whole = historyOf([{ title: 'a' }, { title: 'b' }, { title: 'c' }]);

  /** The hash chain recomputed over changed entries, as a forger would do it. */
  function forged(forge: (entry: HistoryEntry) => HistoryEntry): readonly HistoryEntry[] {
    const forgeries: HistoryEntry[] = [];
    for (const entry of copyOf(whole).entries) {
      const previous = forgeries.at(-1)?.hash;
      forgeries.push(seal({ ...forge(entry), previous }, sha256Of));
    }
    return forgeries;
  }
  const second = (fields: Partial<HistoryEntry>) => (entry: HistoryEntry) =>
    entry.version === 2 ? { ...entry, ...fields } : entry;

  test('an altered entry', () => {
    const entries = copyOf(whole).entries.map(second({ by: 'somebody-else' }));
    const fault = { outcome: 'broken', version: 2, fault: 'entry_changed' };
    expect(verified(whole, { entries })).toEqual(fault);
  });

  test('an entry rewritten with a matching hash', () => {
    const entries = copyOf(whole)
      .entries.map(second({ by: 'somebody-else' }))
      .map((entry) => (entry.version === 2 ? seal(entry, sha256Of) : entry));
    expect(verified(whole, { entries })).toMatchObject({ version: 3, fault: 'unlinked' });
  });

  test('an invented earlier state with a recomputed chain', () => {
    const entries = forged(second({ before: { title: 'never' } }));
    expect(verified(whole, { entries })).toEqual({
      outcome: 'broken',
      version: 2,
      fault: 'before_changed',
    });
  });

  test('content before the first version', () => {
    const entries = forged((entry) =>
      entry.version === 1 ? { ...entry, before: { title: 'never' } } : entry,
    );
    expect(verified(whole, { entries })).toMatchObject({ version: 1, fault: 'before_changed' });
  });

  test('a record that differs from its last entry', () => {
    const record = { ...whole.record, title: 'd' };
    expect(verified(whole, { record })).toMatchObject({ version: 3, fault: 'record_changed' });
  });

  test('a record that names another author', () => {
    const record = { ...whole.record, createdBy: 'somebody-else' };
    expect(verified(whole, { record })).toMatchObject({ version: 3, fault: 'record_changed' });
  });

  test('a malformed entry', () => {
    const entries = whole.entries.with(1, 'nothing');
    expect(verified(whole, { entries })).toMatchObject({ version: 2, fault: 'unreadable' });
  });

  test('the newest entry missing', () => {
    const entries = whole.entries.slice(0, -1);
    expect(verified(whole, { entries })).toMatchObject({ version: 3, fault: 'out_of_sequence' });
  });

  test('no history at all', () => {
    expect(verified(whole, { entries: [] })).toMatchObject({
      version: 1,
      fault: 'out_of_sequence',
    });
  });

  test('a row that holds another record with its history', () => {
    const address = '/projects/project-1/results/another';
    expect(verified(whole, { address })).toMatchObject({ version: 3, fault: 'misplaced' });
  });
});

describe('many histories', () => {
  const intact = historyOf([{ title: 'a' }, { title: 'b' }]);
  const address = '/projects/project-1/results/another';
  const misplaced = { ...intact, address };

  test('are intact together, and counted', () => {
    expect(verifyHistories([intact, intact], sha256Of)).toEqual({
      outcome: 'intact',
      records: 2,
      entries: 4,
      faults: [],
      erased: [],
    });
    expect(verifyHistories([], sha256Of)).toMatchObject({ outcome: 'intact', records: 0 });
  });

  test('are broken by one of them, and by what a checkpoint has beside them', () => {
    const lost = { address: '/projects/lost', version: 3, fault: 'missing' } as const;
    expect(verifyHistories([intact, misplaced], sha256Of, [lost])).toEqual({
      outcome: 'broken',
      records: 2,
      entries: 4,
      faults: [{ address, version: 2, fault: 'misplaced' }, lost],
      erased: [],
    });
    expect(verifyHistories([intact], sha256Of, [lost])).toMatchObject({
      outcome: 'broken',
      faults: [lost],
    });
  });

  test('name one fault of each record, the one in it', () => {
    const rolledBack = { address, version: 3, fault: 'rolled_back' } as const;
    expect(verifyHistories([misplaced], sha256Of, [rolledBack]).faults).toEqual([
      { address, version: 2, fault: 'misplaced' },
    ]);
  });
});

describe('the schema of a record', () => {
  test('is the one that its last entry names, the first where it names none', () => {
    const whole = historyOf([{ title: 'a' }]);
    expect(verified(whole, { schema: 2 })).toMatchObject({ fault: 'record_changed' });
    const [entry] = copyOf(whole).entries;
    const named = [seal({ ...(entry as HistoryEntry), schema: 2 }, sha256Of)];
    expect(verified(whole, { entries: named, schema: 2 }).outcome).toBe('intact');
    expect(verified(whole, { entries: named })).toMatchObject({ fault: 'record_changed' });
  });
});

test('a record that is ahead of its history misses the next entry', () => {
  const whole = historyOf([{ title: 'a' }]);
  expect(verified(whole, { record: { ...whole.record, version: 3 } })).toEqual({
    outcome: 'broken',
    version: 2,
    fault: 'out_of_sequence',
  });
});

/** Made with `sha256sum` of the canonical JSON, written by hand. */
test('the hashes can be recomputed from the published rule', () => {
  const [entry] = begin(aResult(), change(1)).history;
  expect(entry?.record).toBe('38dd33628f21a304737ebf3ac371cf1c8d27d96133de454c272ca19c5377bcea');
  expect(entry?.hash).toBe('55a208deeba7581ea6afa2cb2c8410ff71896590e96828475b186092d7d0bbbe');
});
