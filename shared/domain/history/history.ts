import * as z from 'zod';
import type { Kind } from '../kinds.ts';
import { HistoryEntry, type PersonalData } from '../record.ts';
import { parseStructure } from '../structure.ts';

/**
 * A record and every stored change of it, archived or not, oldest first. Nothing is parsed by a schema, because verification
 * must see what is stored.
 */
export type WholeHistory = {
  /** Where the record is read; the keys of its row where it claims to be another record. */
  readonly address: string;
  readonly kind: Kind;
  readonly record: Readonly<Record<string, unknown>>;
  /** The version of its kind's schema that its row names. */
  readonly schema: number;
  readonly entries: readonly unknown[];
  /** Its personal fields, which are beside what is hashed. */
  readonly personal?: PersonalData | undefined;
};

/** A change as the API answers it: who changed what, when and why. */
export const RecordedChange = HistoryEntry.omit({ request: true })
  .extend({ address: z.string().describe('The record that was changed.') })
  .meta({ id: 'RecordedChange' });
export type RecordedChange = Readonly<z.infer<typeof RecordedChange>>;

/** The changes of records, the newest first. */
export function toRecordedChanges(histories: readonly WholeHistory[]): readonly RecordedChange[] {
  return histories.flatMap(changesOf).toSorted(newestFirst);
}

function changesOf({ address, entries }: WholeHistory): readonly RecordedChange[] {
  return entries.map((entry) => {
    const { request: _, ...change } = parseStructure(HistoryEntry, entry);
    return { address, ...change };
  });
}

export type TimeRange = {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};

/** Whether a change was made in a period: `since` belongs to it, `until` does not. */
export function isWithin({ at }: RecordedChange, { since, until }: TimeRange): boolean {
  const time = Date.parse(at);
  const isEarly = since !== undefined && time < Date.parse(since);
  const isLate = until !== undefined && time >= Date.parse(until);
  return !isEarly && !isLate;
}

/** Sorts changes, and identifies one: no two have the same. */
export const ChangePosition = z.tuple([z.string(), z.int(), z.string()]);
export type ChangePosition = Readonly<z.infer<typeof ChangePosition>>;

export function positionOfChange({ at, version, address }: RecordedChange): ChangePosition {
  return [at, version, address];
}

/** Whether a change comes after a position in a list with the newest first. */
export function isAfter(change: RecordedChange, place: ChangePosition): boolean {
  return compare(positionOfChange(change), place) > 0;
}

function newestFirst(left: RecordedChange, right: RecordedChange): number {
  return compare(positionOfChange(left), positionOfChange(right));
}

function compare(left: ChangePosition, right: ChangePosition): number {
  const [at, version, address] = left;
  const [otherAt, otherVersion, otherAddress] = right;
  if (at !== otherAt) return at > otherAt ? -1 : 1;
  if (version !== otherVersion) return otherVersion - version;
  if (address === otherAddress) return 0;
  return address < otherAddress ? -1 : 1;
}
