import { describe, expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import {
  addressOfSubject,
  Checkpoint,
  lossesOf,
  type Mark,
  nextMarks,
  recordOfSubject,
} from '../../../../shared/domain/history/checkpoint.ts';
import type { WholeHistory } from '../../../../shared/domain/history/history.ts';
import { aChange, aResult } from '../../../builders/records.ts';

const addressOf = (resultId: string) => `/projects/project-1/results/${resultId}`;

/** The history of a result that was changed until it had this version. */
function historyOf(resultId: string, version: number): WholeHistory {
  let stored = begin(aResult({ resultId }), aChange());
  for (let next = 2; next <= version; next += 1)
    stored = revise(stored, aResult({ resultId, title: { en: `Title ${next}` } }), aChange());
  const { record, history } = stored;
  return { address: addressOf(resultId), kind: 'result', record, schema: 1, entries: history };
}

const a = historyOf('a', 2);
const b = historyOf('b', 3);
const marks = nextMarks([], [b, a]);
const without = ({ entries, ...whole }: WholeHistory, version: number): WholeHistory => ({
  ...whole,
  entries: entries.toSpliced(version - 1, 1),
});

describe('a checkpoint', () => {
  test('marks each record by its last version and hash, in the order of addresses', () => {
    const hashOf = ({ entries }: WholeHistory) => (entries.at(-1) as Mark).hash;
    expect(nextMarks([], [b, a])).toEqual([
      { address: addressOf('a'), version: 2, hash: hashOf(a) },
      { address: addressOf('b'), version: 3, hash: hashOf(b) },
    ]);
    expect(nextMarks([], [a, b])).toEqual(marks);
  });

  test('marks nothing that has no entry', () => {
    expect(nextMarks([], [{ ...a, entries: [] }])).toEqual([]);
    expect(nextMarks([], [{ ...a, entries: ['nothing', { version: 1 }] }])).toEqual([]);
  });

  test('moves its marks on with the records', () => {
    const later = historyOf('a', 4);
    expect(nextMarks(marks, [later, b]).map(({ version }) => version)).toEqual([4, 3]);
  });

  test('keeps the mark of what is lost, so that it stays known', () => {
    expect(nextMarks(marks, [b])).toEqual(marks);
    expect(nextMarks(marks, [without(a, 2), b])).toEqual(marks);
  });

  test('keeps the mark of what was not read because it is unchanged', () => {
    expect(nextMarks(marks, [b], new Set([addressOf('a')]))).toEqual(marks);
  });
});

describe('what is lost since a checkpoint', () => {
  test('is nothing where all is there, though it was changed since', () => {
    expect(lossesOf(marks, [historyOf('a', 5), b])).toEqual([]);
  });

  test('is a record that is gone', () => {
    expect(lossesOf(marks, [b])).toEqual([
      { address: addressOf('a'), version: 2, fault: 'missing' },
    ]);
  });

  test('is a version that the history has not any more', () => {
    expect(lossesOf(marks, [a, without(b, 3)])).toEqual([
      { address: addressOf('b'), version: 3, fault: 'rolled_back' },
    ]);
  });

  test('is a version that says something else than it did', () => {
    const forged = a.entries.map((entry) => ({ ...(entry as Mark), hash: 'f'.repeat(64) }));
    expect(lossesOf(marks, [{ ...a, entries: forged }, b])).toMatchObject([
      { fault: 'rolled_back' },
    ]);
    const moved = a.entries.map((entry) => ({ ...(entry as Mark), version: 1 }));
    expect(lossesOf(marks, [{ ...a, entries: moved }, b])).toMatchObject([
      { fault: 'rolled_back' },
    ]);
  });

  test('is not what is known to be unchanged', () => {
    expect(lossesOf(marks, [b], new Set([addressOf('a')]))).toEqual([]);
  });
});

test('a checkpoint is of a programme without its projects, or of one project', () => {
  const ofProgramme = { programmeId: 'p' };
  const ofProject = { programmeId: 'p', projectId: 'q' };
  expect(recordOfSubject(ofProgramme)).toEqual({
    kind: 'programme',
    key: { programmeId: 'p' },
  });
  expect(recordOfSubject(ofProject)).toEqual({ kind: 'project', key: { projectId: 'q' } });
  expect([ofProgramme, ofProject].map(addressOfSubject)).toEqual(['/programmes/p', '/projects/q']);
});

test.each([
  ['as it is taken', {}, true],
  ['of a project', { projectId: 'q' }, true],
  ['of another format', { format: 2 }, false],
  ['of no programme', { programmeId: undefined }, false],
  ['without records', { records: undefined }, false],
  ['with a mark that has no version', { records: [{ ...marks[0], version: undefined }] }, false],
  ['with a version before the first', { records: [{ ...marks[0], version: 0 }] }, false],
  ['with half a version', { records: [{ ...marks[0], version: 1.5 }] }, false],
  ['with a field nobody knows', { more: 1 }, false],
  ['with a mark that says more', { records: [{ ...marks[0], more: 1 }] }, false],
])('a checkpoint %s is one: %s', (_, fields, isOne) => {
  const taken = { format: 1, programmeId: 'p', records: marks, ...fields };
  expect(Checkpoint.safeParse(taken).success).toBe(isOne);
});
