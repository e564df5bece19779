import * as z from 'zod';
import { canonical } from './canonical.ts';
import { Instant } from './dates.ts';
import { MemberId } from './identifiers.ts';

/** What every record carries beside its own fields; set by the system, never by a caller. */
export const RecordMeta = z.object({
  version: z.int().positive().describe('Rises by one with each change; the ETag is this number.'),
  createdAt: Instant,
  createdBy: MemberId,
  changedAt: Instant,
  changedBy: MemberId,
});
export type RecordMeta = z.infer<typeof RecordMeta>;

export type Kept<Entity> = Readonly<Entity> & Readonly<RecordMeta>;

/** One change: who, when, why, and what the changed fields held before it. */
export const HistoryEntry = z.strictObject({
  version: z.int().positive(),
  at: Instant,
  by: MemberId,
  action: z.string(),
  reason: z.string().optional(),
  request: z
    .string()
    .describe('Fingerprint of the request, by which a retry finds its own effect.'),
  before: z.record(z.string(), z.unknown()),
});
export type HistoryEntry = Readonly<z.infer<typeof HistoryEntry>>;

/** A record as it is stored: its fields and its own history, written together or not at all. */
export type Stored<Entity> = {
  readonly record: Kept<Entity>;
  readonly history: readonly HistoryEntry[];
};

/** Everything a change needs that is not in the record itself. */
export type Change = {
  readonly by: MemberId;
  readonly at: Instant;
  readonly action: string;
  readonly request: string;
  readonly reason?: string;
};

/** The first version of a record. */
export function begin<Entity extends object>(entity: Entity, change: Change): Stored<Entity> {
  const { at, by } = change;
  const meta = { version: 1, createdAt: at, createdBy: by, changedAt: at, changedBy: by };
  return { record: { ...entity, ...meta }, history: [{ ...change, version: 1, before: {} }] };
}

/** The next version of a record: the same creation, a new history entry with what was there before. */
export function revise<Entity extends object>(
  stored: Stored<Entity>,
  entity: Entity,
  change: Change,
): Stored<Entity> {
  const { version, createdAt, createdBy } = stored.record;
  const next = version + 1;
  const meta = { version: next, createdAt, createdBy, changedAt: change.at, changedBy: change.by };
  const entry = { ...change, version: next, before: differing(stored.record, entity) };
  return { record: { ...entity, ...meta }, history: [...stored.history, entry] };
}

/** The history entry that an earlier try of the same request left, if there is one. */
export function entryOf(stored: Stored<object>, request: string): HistoryEntry | undefined {
  return stored.history.find((entry) => entry.request === request);
}

const metaFields: readonly string[] = Object.keys(RecordMeta.shape);

/** The old values of the fields that differ; a field that was absent is kept as null. */
function differing(before: object, after: object): Record<string, unknown> {
  const old = new Map(Object.entries(before));
  const young = new Map(Object.entries(after));
  const fields = [...new Set([...old.keys(), ...young.keys()])];
  return Object.fromEntries(
    fields
      .filter((field) => !metaFields.includes(field))
      .filter((field) => canonical(old.get(field)) !== canonical(young.get(field)))
      .map((field) => [field, old.get(field) ?? null]),
  );
}

/**
 * The record as it was at an earlier version, rebuilt by undoing what came after.
 * @returns undefined where the history that would be needed is in the archive
 */
export function atVersion<Entity extends object>(
  { record, history }: Stored<Entity>,
  version: number,
): Kept<Entity> | undefined {
  const entry = history.find((candidate) => candidate.version === version);
  if (!entry) return undefined;
  const later = history.filter((candidate) => candidate.version > version).toReversed();
  const undone: object = Object.assign({}, record, ...later.map(({ before }) => before));
  const present = Object.entries(undone).filter(([, held]) => held !== null);
  const meta = { version, changedAt: entry.at, changedBy: entry.by };
  return { ...Object.fromEntries(present), ...meta } as Kept<Entity>;
}
