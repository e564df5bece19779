import { assertNotLocked as assertMeetingOpen } from '../../../shared/domain/meetings/meeting-status.ts';
import { assertOpen } from '../../../shared/domain/review/closing.ts';
import { rebuild } from './rebuild.ts';
import type { StoredRecord } from './stored-records.ts';
import type { Violation } from './violation.ts';

/** A closing is checked, not locked: a request under way may still succeed. (docs/decisions/0009) */
const settlingMilliseconds = 30_000;

/** After the requests under way, nothing changes in closed days or in a concluded meeting. */
export function findChangedWhileLocked(stored: readonly StoredRecord[]): readonly Violation[] {
  return stored.flatMap((lock) => {
    const locked = locks[lock.kind];
    if (!locked) return [];
    const spans = spansOf(lock, locked.isSet);
    const owned = spans.length === 0 ? [] : stored.filter((other) => locked.holds(lock, other));
    return owned.flatMap(({ place, entries }) =>
      entries
        .filter(({ at }) => spans.some((span) => isWithin(at, span)))
        .map(({ version, at }) => ({
          rule: 'changed_while_locked' as const,
          place,
          says: `version ${version} at ${at}, while ${lock.place} was locked`,
        })),
    );
  });
}

type Lock = {
  readonly isSet: (record: never) => boolean;
  readonly holds: (lock: StoredRecord, other: StoredRecord) => boolean;
};

const locks: Partial<Record<StoredRecord['kind'], Lock>> = {
  closing: {
    isSet: ({ status }: { readonly status: string }) => status === 'closed',
    holds: (lock, { kind, record }) =>
      kind === 'value' &&
      record.programmeId === lock.record.programmeId &&
      refuses(() => assertOpen(record as never, [{ ...lock.record, status: 'closed' } as never])),
  },
  meeting: {
    isSet: (meeting) => refuses(() => assertMeetingOpen(meeting)),
    holds: (lock, { kind, record }) =>
      ['statement', 'requirement'].includes(kind) && record.meetingId === lock.record.meetingId,
  },
};

function refuses(check: () => void): boolean {
  try {
    check();
    return false;
  } catch {
    return true;
  }
}

type Span = { readonly since: number; readonly until: number };

/** The times during which a record was a lock. */
function spansOf(lock: StoredRecord, isSet: Lock['isSet']): readonly Span[] {
  return lock.entries.flatMap(({ version, at }, index) => {
    if (!isSet(rebuild(lock, version) as never)) return [];
    const next = lock.entries[index + 1]?.at;
    const until = next === undefined ? Number.POSITIVE_INFINITY : Date.parse(next);
    return [{ since: Date.parse(at) + settlingMilliseconds, until }];
  });
}

function isWithin(at: string, { since, until }: Span): boolean {
  const time = Date.parse(at);
  return time > since && time < until;
}
