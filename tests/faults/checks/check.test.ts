import { expect, test } from 'vitest';
import { begin, revise } from '../../../functions/changes.ts';
import type { Programme } from '../../../shared/domain/programme/programme.ts';
import type { Stored } from '../../../shared/domain/record.ts';
import { aChange, aProgramme, aValue } from '../../builders/records.ts';
import { type Asked, ask, type Operation, type Outcome } from '../operations/operation.ts';
import { check } from './check.ts';
import { requestOf, requestsOf } from './requests.ts';
import type { StoredRecord } from './stored-records.ts';

const memberKey = new Uint8Array(32).fill(7);
const { programmeId } = aProgramme();
const place = `PROGRAMME#${programmeId} PROGRAMME`;
const entity = (title: string) => ({ programmeId, title: { en: title }, countries: ['MM'] });

const creation = ask(
  'createProgramme',
  { by: 'administrator', kind: 'programme' },
  { body: { title: { en: 'operation 1' }, countries: ['MM'] }, idempotencyKey: 'one' },
);
const replacement = ask(
  'replaceProgramme',
  { by: 'administrator', kind: 'programme' },
  {
    params: { programmeId },
    body: { title: { en: 'operation 2' }, countries: ['MM'] },
    ifMatch: '"1"',
  },
);
const reading = ask(
  'getProgramme',
  { by: 'administrator', kind: 'programme', atLeast: 2 },
  { params: { programmeId } },
);

const changeOf = (asked: Asked) => aChange({ request: requestOf(asked, memberKey) });
const first: Stored<Programme> = begin(entity('operation 1'), changeOf(creation));
const second = revise(first, entity('operation 2'), changeOf(replacement));

function stored({ record, history }: Stored<Programme>): StoredRecord {
  return { place, kind: 'programme', schema: 1, record: { ...record }, entries: history };
}
const told = ({ record }: Stored<Programme>): Outcome => ({
  kind: 'acknowledged',
  tries: 1,
  record,
});
const refused: Outcome = { kind: 'refused', tries: 2, problem: '412 /problems/version_mismatch' };

/** The creation, and a second operation with its outcomes. */
function operations(asked: Asked, ...outcomes: readonly Outcome[]): readonly Operation[] {
  return [
    { number: 1, asked: creation, outcomes: [told(first)] },
    { number: 2, asked, outcomes },
  ];
}

const found = (done: readonly Operation[], ...records: readonly StoredRecord[]) =>
  check({ operations: done, stored: records, memberKey }).map(({ rule }) => rule);

test('a record stored as it was answered is in order', () => {
  expect(found(operations(replacement, told(second)), stored(second))).toEqual([]);
});

test('a refused request without effect is in order', () => {
  expect(found(operations(replacement, refused), stored(first))).toEqual([]);
});

test('an acknowledged record missing in the table is lost', () => {
  expect(found(operations(replacement, refused))).toEqual(['lost']);
});

test('an acknowledged version overwritten by another change is lost', () => {
  const other = revise(first, entity('operation 2'), changeOf(creation));
  expect(found(operations(replacement, told(second)), stored(other))).toContain('lost');
});

test('an acknowledged version stored with other content is lost', () => {
  const kept = stored({ ...second, record: { ...second.record, title: { en: 'another' } } });
  expect(found(operations(replacement, told(second)), kept)).toContain('lost');
});

test('an earlier version that the history cannot rebuild is lost', () => {
  const [one, two] = second.history;
  const entries = one && two ? [one, { ...two, before: {} }] : [];
  const kept = { ...stored(second), entries };
  expect(found(operations(replacement, told(second)), kept)).toContain('lost');
});

test('a history without one of its versions has a gap', () => {
  const kept = { ...stored(second), entries: second.history.slice(1) };
  expect(found(operations(replacement, told(second)), kept)).toContain('gap');
});

test('a history with the same version twice has a gap', () => {
  const kept = { ...stored(second), entries: [...second.history, ...second.history.slice(1)] };
  expect(found(operations(replacement, told(second)), kept)).toContain('gap');
});

test('a history whose entries lack their hashes is broken', () => {
  const entries = second.history.map((entry) => ({ ...entry, reason: 'put in later' }));
  const kept = { ...stored(second), entries };
  expect(found(operations(replacement, told(second)), kept)).toEqual(['chain_broken']);
});

test('one change request that made two versions is doubled', () => {
  const third = revise(second, entity('operation 2'), changeOf(replacement));
  expect(found(operations(replacement, told(second)), stored(third))).toEqual(['doubled']);
});

test('one creation that made two records is doubled', () => {
  const twin = { ...stored(second), place: 'PROGRAMME#twin PROGRAMME' };
  expect(found(operations(replacement, told(second)), stored(second), twin)).toContain('doubled');
});

test('an effect of a refused request is found', () => {
  const all = operations(replacement, refused);
  expect(found(all, stored(second))).toEqual(['refused_but_done']);
});

test('an effect without any request is found', () => {
  const extra = revise(second, entity('operation 3'), aChange({ request: 'of nobody' }));
  expect(found(operations(replacement, told(second)), stored(extra))).toEqual(['unasked']);
});

test('a read that returns an older version than one seen before is found', () => {
  const [one] = operations(replacement);
  const reads = { number: 3, asked: reading, outcomes: [told(first)] };
  expect(found([...(one ? [one] : []), reads], stored(first))).toEqual(['went_back']);
});

test('a double click with two different answers is found', () => {
  const all = operations(replacement, told(second), refused);
  expect(found(all, stored(second))).toContain('answered_differently');
});

test('a request refused for a closed period may succeed when sent again', () => {
  const closed: Outcome = { kind: 'refused', tries: 1, problem: '409 /problems/period_closed' };
  expect(found(operations(replacement, closed), stored(second))).toEqual([]);
  expect(found(operations(replacement, told(second), closed), stored(second))).toEqual([]);
});

const planned: Outcome = { kind: 'refused', tries: 2, problem: '409 /problems/meeting_conflict' };

test('a statement refused before its meeting was held may succeed when sent again', () => {
  const ofStatement: Asked = { ...replacement, kind: 'statement' };
  expect(found(operations(ofStatement, planned), stored(second))).toEqual([]);
});

test('a refused step of a meeting that was taken all the same is found', () => {
  const ofMeeting: Asked = { ...replacement, kind: 'meeting' };
  expect(found(operations(ofMeeting, planned), stored(second))).toContain('refused_but_done');
});

test('a double click that is refused twice for different reasons is in order', () => {
  const locked: Outcome = { kind: 'refused', tries: 1, problem: '409 /problems/value_locked' };
  expect(found(operations(replacement, refused, locked), stored(first))).toEqual([]);
});

test('an answer about something other than the request is found', () => {
  const other = revise(first, entity('operation 4'), changeOf(replacement));
  expect(found(operations(replacement, told(other)), stored(other))).toEqual(['other_answer']);
});

const named = { projectId: 'project-1', indicatorId: 'households', periodId: '2020-01-01' };
const batch = ask(
  'reviewValues',
  { by: 'coordinator', kind: 'value' },
  { params: { programmeId }, body: { step: 'approve', items: [{ ...named, version: 1 }] } },
);
const batchTold = (outcome: 'done' | 'refused', version: number): readonly Operation[] => {
  const items = [{ kind: 'value', key: named, version, outcome }] as const;
  return [{ number: 1, asked: batch, outcomes: [{ kind: 'in_parts', tries: 1, items }] }];
};
const reviewed = (): StoredRecord => {
  const [request = ''] = requestsOf(batch, memberKey);
  const drafted = begin(aValue(), aChange({ request: requestOf(creation, memberKey) }));
  const { record, history } = revise(drafted, aValue({ status: 'approved' }), aChange({ request }));
  const at = 'PROJECT#project-1 VALUE#households#2020-01-01';
  const key = { ...record, ...named };
  return { place: at, kind: 'value', schema: 1, record: key, entries: history };
};

test('a batch item that was answered as done but is not stored is lost', () => {
  expect(found(batchTold('done', 2))).toEqual(['lost']);
});

test('a batch item that was answered as done and is stored is in order', () => {
  expect(found(batchTold('done', 2), reviewed())).not.toContain('lost');
});

test('an effect of a refused batch item is found', () => {
  expect(found(batchTold('refused', 1), reviewed())).toContain('refused_but_done');
});

test('a request without an answer is found', () => {
  const silent: Outcome = { kind: 'unanswered', tries: 200, last: '503' };
  expect(found(operations(replacement, silent), stored(second))).toEqual(['unanswered']);
});

test('an answer of 500 is found', () => {
  const fault: Outcome = { kind: 'broken', tries: 1, says: '500 /problems/internal_error' };
  expect(found(operations(replacement, fault), stored(first))).toEqual(['broken']);
});
