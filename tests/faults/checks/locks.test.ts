import { expect, test } from 'vitest';
import { begin, revise } from '../../../functions/changes.ts';
import type { Kind } from '../../../shared/domain/kinds.ts';
import type { Stored } from '../../../shared/domain/record.ts';
import { aMeeting, aStatement } from '../../builders/meetings.ts';
import { aChange, aClosing, aValue } from '../../builders/records.ts';
import { findChangedWhileLocked } from './locks.ts';
import type { StoredRecord } from './stored-records.ts';

const minute = (at: number) => ({ at: `2026-11-23T08:${String(at).padStart(2, '0')}:00.000Z` });
const asStored = (kind: Kind, { record, history }: Stored<object>): StoredRecord => ({
  place: kind,
  kind,
  record: { ...record },
  schema: 1,
  entries: history,
});
const placesFound = (...records: readonly StoredRecord[]) =>
  findChangedWhileLocked(records).map(({ place }) => place);

const closed = begin(aClosing({ status: 'closed' }), aChange(minute(10)));
const reopened = revise(
  closed,
  { ...closed.record, status: 'reopened' as const, reason: 'late' },
  aChange(minute(20)),
);
const closing = asStored('closing', reopened);
const valueAt = (at: number) => asStored('value', begin(aValue(), aChange(minute(at))));

test.each([
  ['before the days were closed', 9, []],
  ['while they were closed', 15, ['value']],
  ['after they were reopened', 21, []],
])('a value that changed %s is found', (_, at, places) => {
  expect(placesFound(closing, valueAt(at))).toEqual(places);
});

test('a request that was under way when the days were closed may succeed', () => {
  const late = begin(aValue(), aChange({ at: '2026-11-23T08:10:29.000Z' }));
  expect(placesFound(closing, asStored('value', late))).toEqual([]);
});

test('a value of other days, or of another programme, is not locked', () => {
  const other = { periodStart: '2019-01-01', periodEnd: '2019-06-30' };
  for (const fields of [other, { programmeId: 'other' }]) {
    const value = begin(aValue(fields), aChange(minute(15)));
    expect(placesFound(closing, asStored('value', value))).toEqual([]);
  }
});

test('a statement that changed after its meeting was concluded is found', () => {
  const concluded = begin(aMeeting({ status: 'concluded' }), aChange(minute(10)));
  const meeting = asStored('meeting', concluded);
  const statement = asStored('statement', begin(aStatement(), aChange(minute(15))));
  const elsewhere = begin(aStatement({ meetingId: 'other' }), aChange(minute(15)));
  expect(placesFound(meeting, statement, asStored('statement', elsewhere))).toEqual(['statement']);
});
