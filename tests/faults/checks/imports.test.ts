import { expect, test } from 'vitest';
import { activitiesIn, activitiesName, resultsEach } from '../operations/imported-files.ts';
import { findOtherActivities } from './imports.ts';
import { findUnfinished } from './jobs.ts';
import type { StoredRecord } from './stored-records.ts';

const programmeId = 'water';
const fileName = activitiesName('operation-3');
const [activity] = activitiesIn({ fileName });

function stored(kind: StoredRecord['kind'], fields: object, action = 'import'): StoredRecord {
  const record = { programmeId, version: 1, ...fields } as unknown as StoredRecord['record'];
  const entry = { version: 1, action, request: 'one.two' } as StoredRecord['entries'][number];
  return { place: JSON.stringify(fields), kind, schema: 1, record, entries: [entry] };
}

const importOf = (status: string, others: object = {}) =>
  stored('import', { fileName, mediaType: 'application/xml', status, ...others }, 'apply');

/** The records of the activity, in a project of this id. */
function recordsOf(projectId: string, actual = activity?.actual): readonly StoredRecord[] {
  const owned = Array.from({ length: resultsEach }, (_, at) => [
    stored('result', { projectId, at }),
    stored('indicator', { projectId, at }),
    stored('value', { projectId, at, actual: { kind: 'reported', value: actual } }),
  ]);
  return [stored('project', { projectId, externalId: activity?.identifier }), ...owned.flat()];
}

const found = (...records: readonly StoredRecord[]) =>
  findOtherActivities(records).map(({ rule }) => rule);

test('an activity that is there once with its values is in order', () => {
  expect(found(importOf('applied'), ...recordsOf('one'))).toEqual([]);
});

test('an activity of an applied import that is not there is lost, of a stopped one it is not', () => {
  expect(found(importOf('applied'))).toEqual(['lost']);
  expect(found(importOf('stopped'))).toEqual([]);
});

test('an activity with two projects is doubled', () => {
  expect(found(importOf('applied'), ...recordsOf('one'), ...recordsOf('two'))).toEqual(['doubled']);
});

test('an applied activity without one of its records is found, of a stopped import it is not', () => {
  const fewer = recordsOf('one').slice(0, -1);
  expect(found(importOf('applied'), ...fewer)).toEqual(['other_import']);
  expect(found(importOf('stopped'), ...fewer)).toEqual([]);
});

test('values other than those of the file are found', () => {
  expect(found(importOf('applied'), ...recordsOf('one', '9'))).toEqual(
    Array(resultsEach).fill('other_import'),
  );
});

test('a job in the queue is unfinished, and one that failed must have been tried', () => {
  const queuedAt = '2026-01-01T00:00:00.000Z';
  const failed = (failure: string) => importOf('failed', { failure });
  const unfinished = (...records: readonly StoredRecord[]) => findUnfinished(records).length;
  expect(unfinished(importOf('applying', { queuedAt }))).toBe(1);
  expect(unfinished(failed('Not the announced file.'))).toBe(1);
  expect(unfinished(failed('It was started 3 times and did not finish.'))).toBe(0);
  expect(unfinished(importOf('applied'))).toBe(0);
});
