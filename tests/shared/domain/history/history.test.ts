import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import {
  isAfter,
  isWithin,
  positionOfChange,
  type RecordedChange,
  toRecordedChanges,
  type WholeHistory,
} from '../../../../shared/domain/history/history.ts';
import { aChange, aResult } from '../../../builders/records.ts';

const instant = fc.integer({ min: 0, max: 3 }).map((second) => `2026-11-23T08:00:0${second}.000Z`);

/** Histories of results with many changes at the same moment. */
const histories = fc
  .array(fc.array(instant, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((records) => records.map((moments, at) => historyOf(`result-${at}`, moments.toSorted())));

function historyOf(resultId: string, moments: readonly string[]): WholeHistory {
  const [first = '', ...rest] = moments;
  let stored = begin(aResult({ resultId }), aChange({ at: first }));
  for (const at of rest) stored = revise(stored, stored.record, aChange({ at }));
  const address = `/projects/project-1/results/${resultId}`;
  return { address, kind: 'result', record: stored.record, schema: 1, entries: stored.history };
}

test('consecutive pages contain every change once', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 1, max: 4 }), (whole, limit) => {
      const all = toRecordedChanges(whole);
      const read: RecordedChange[] = [];
      for (let last = read.at(-1); read.length < all.length; last = read.at(-1)) {
        const place = last && positionOfChange(last);
        const rest = all.filter((change) => place === undefined || isAfter(change, place));
        read.push(...rest.slice(0, limit));
      }
      expect(read).toEqual(all);
    }),
  );
});

test('changes of one record at the same moment are listed newest version first', () => {
  const moment = '2026-11-23T08:00:00.000Z';
  const changes = toRecordedChanges([historyOf('a', [moment, moment, moment])]);
  expect(changes.map(({ version }) => version)).toEqual([3, 2, 1]);
});

test.each([
  [{}, true],
  [{ since: '2026-11-23T08:00:00Z' }, true],
  [{ since: '2026-11-23T08:00:00.001Z' }, false],
  [{ until: '2026-11-23T08:00:00Z' }, false],
  [{ until: '2026-11-23T08:00:00.001Z' }, true],
])('a change is inside or outside of the period %j', (period, belongs) => {
  const [change] = toRecordedChanges([historyOf('a', ['2026-11-23T08:00:00.000Z'])]);
  expect(change && isWithin(change, period)).toBe(belongs);
});

test('changes of one moment and version are told by address', () => {
  const moment = '2026-11-23T08:00:00.000Z';
  const changes = toRecordedChanges(
    ['b', 'c', 'a'].map((resultId) => historyOf(resultId, [moment])),
  );
  expect(changes.map(({ address }) => address.slice(-1))).toEqual(['a', 'b', 'c']);
});

test('a later change is told before an earlier one, whatever its version', () => {
  const early = historyOf('a', ['2026-11-23T08:00:00.000Z', '2026-11-23T08:00:01.000Z']);
  const late = historyOf('b', ['2026-11-23T08:00:02.000Z']);
  expect(toRecordedChanges([early, late]).map(({ at }) => at.slice(17, 19))).toEqual([
    '02',
    '01',
    '00',
  ]);
});

test('a change is told without the fingerprint of its request', () => {
  const [change] = toRecordedChanges([historyOf('a', ['2026-11-23T08:00:00.000Z'])]);
  expect(change).toMatchObject({ address: '/projects/project-1/results/a', version: 1 });
  expect(change).not.toHaveProperty('request');
});

test('no change comes after itself', () => {
  const [change] = toRecordedChanges([historyOf('a', ['2026-11-23T08:00:00.000Z'])]);
  expect(change && isAfter(change, positionOfChange(change))).toBe(false);
});
