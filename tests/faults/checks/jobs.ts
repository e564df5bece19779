import type { Kind } from '../../../shared/domain/kinds.ts';
import type { StoredRecord } from './stored-records.ts';
import type { Violation } from './violation.ts';

/** The states in which a record waits for its job. */
const waiting: Partial<Record<Kind, readonly string[]>> = {
  report: ['queued'],
  import: ['reading', 'applying'],
  export: ['queued'],
};

/** How many records of each kind that has a job are in each state. */
export function countStates(stored: readonly StoredRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, record } of stored) {
    const state = `${kind} ${record.status}`;
    if (waiting[kind]) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}

/** The records whose job is in the queue; one whose request ended before that is queued by the sweep, minutes later. */
export function findWaiting(stored: readonly StoredRecord[]): readonly StoredRecord[] {
  return stored.filter(
    ({ kind, record }) =>
      waiting[kind]?.includes(String(Reflect.get(record, 'status'))) &&
      Reflect.get(record, 'queuedAt') !== undefined,
  );
}

/** The only fault of a file that was well: each of its tries met a fault of the network, or was killed. */
const gaveUp = /was started \d+ times/;

/** After the queues were worked off, each job has come to its end, or was given up and says so. */
export function findUnfinished(stored: readonly StoredRecord[]): readonly Violation[] {
  const failed = stored.filter(
    ({ kind, record }) =>
      waiting[kind] &&
      Reflect.get(record, 'status') === 'failed' &&
      !gaveUp.test(String(Reflect.get(record, 'failure'))),
  );
  return [...findWaiting(stored), ...failed].map(({ place, record }) => {
    const { status, failure = '' } = record;
    return { rule: 'unfinished', place, says: `it is ${status} ${failure}` } as const;
  });
}
