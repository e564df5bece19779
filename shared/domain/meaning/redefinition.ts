import type { Instant } from '../dates.ts';
import type { WholeHistory } from '../history/history.ts';
import type { MemberId } from '../identifiers.ts';
import { HistoryEntry, ownFields, type Versioned } from '../record.ts';
import { addressOf } from '../record-addresses.ts';
import { officialVersion } from '../values/official-version.ts';
import type { Value } from '../values/value.ts';
import { type ChangeOfMeaning, changesOfMeaning, concerns } from './changes.ts';
import type { Definition } from './definitions.ts';

/** A change of what submitted values mean: what, by whom and why. */
export type Redefinition = ChangeOfMeaning & {
  readonly address: string;
  readonly version: number;
  readonly by: MemberId;
  readonly at: Instant;
  readonly reason?: string;
  /** Addresses of the values that were approved before the change. */
  readonly approvedBefore: readonly string[];
};

/** Whether the history has to be read: most records were not changed after a value that depends on them was submitted. */
export function mayBeRedefined({ kind, record, values }: Definition): boolean {
  const { version, changedAt } = record;
  return values.some(
    (value) =>
      wasSubmittedBy(value, changedAt) ||
      wasApprovedBefore(value, { kind, version, at: changedAt }),
  );
}

/** The changes of meaning that came after the first submission of a value that depends on the record. */
export function redefinitionsIn(
  { kind, values }: Definition,
  history: WholeHistory,
): readonly Redefinition[] {
  return versionsOf(history).flatMap(({ entry, before, after }) => {
    const { version, at, by, reason } = entry;
    return changesOfMeaning(kind, before, after).flatMap((change) => {
      const own = values.filter((value) => concerns(change, value));
      const older = own.filter((value) => wasApprovedBefore(value, { kind, version, at }));
      if (older.length === 0 && !own.some((value) => wasSubmittedBy(value, at))) return [];
      const approvedBefore = older.map((value) => addressOf('value', value));
      const why = reason === undefined ? {} : { reason };
      return [{ address: history.address, version, at, by, ...why, ...change, approvedBefore }];
    });
  });
}

function wasSubmittedBy({ firstSubmittedAt }: Value, at: Instant): boolean {
  return firstSubmittedAt !== undefined && firstSubmittedAt <= at;
}

type Changed = { readonly kind: string; readonly version: number; readonly at: Instant };

/** An approval names the version of its indicator; for other records its time decides. */
function wasApprovedBefore(value: Versioned<Value>, { kind, version, at }: Changed): boolean {
  const review = officialVersion(value)?.review;
  if (!review) return false;
  const { indicatorVersion } = review;
  return kind === 'indicator' && indicatorVersion !== undefined
    ? indicatorVersion < version
    : review.at < at;
}

type Step = { readonly entry: HistoryEntry; readonly before: object; readonly after: object };

/** Each change of a record with its fields before and after, oldest first, without its creation. */
function versionsOf({ record, entries }: WholeHistory): readonly Step[] {
  let after = ownFields(record);
  const steps = entries.toReversed().map((raw) => {
    const entry = HistoryEntry.parse(raw);
    const held = Object.entries({ ...after, ...entry.before }).filter(
      ([, value]) => value !== null,
    );
    const step = { entry, before: Object.fromEntries(held), after };
    after = step.before;
    return step;
  });
  return steps.toReversed().filter(({ entry }) => entry.version > 1);
}
