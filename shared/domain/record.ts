import * as z from 'zod';
import { Instant } from './dates.ts';
import { MemberId } from './identifiers.ts';
import { People } from './person.ts';
import { TextWarnings } from './text/warnings.ts';
import { Line } from './text.ts';

/** A record that was entered by mistake: it stays, but counts nowhere. */
export const Withdrawal = z
  .strictObject({
    by: MemberId.describe('The member who withdrew it.'),
    at: Instant.describe('When.'),
    reason: Line.describe('Why.'),
  })
  .meta({
    id: 'Withdrawal',
    description: 'Who withdrew a record that was a mistake, when and why.',
  });
export type Withdrawal = z.infer<typeof Withdrawal>;

/** The personal data of a record was erased; what remains says that it was, and when. */
export const Erasure = z
  .strictObject({
    by: MemberId.describe('The member who erased it.'),
    at: Instant.describe('When.'),
    reason: Line.describe('Why.'),
  })
  .meta({ id: 'Erasure', description: 'Who erased the personal data of a record, when and why.' });

/** The fields that the system adds to every record; never set by a caller. */
export const RecordMeta = z.object({
  version: z
    .int()
    .positive()
    .describe('Rises by one with each change; the ETag begins with this number.'),
  createdAt: Instant.describe('When the record was created.'),
  createdBy: MemberId.describe('The member who created it.'),
  changedAt: Instant.describe('When it was last changed.'),
  changedBy: MemberId.describe('The member who changed it last.'),
  warnings: TextWarnings,
  withdrawn: Withdrawal.optional().describe(
    'It was a mistake: left out of lists, sums, search and reports.',
  ),
  erased: Erasure.optional().describe('Its personal data was erased.'),
  people: People.optional(),
});
export type RecordMeta = z.infer<typeof RecordMeta>;

export type Versioned<Entity> = Readonly<Entity> & Readonly<RecordMeta>;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 hash in hexadecimal');

/** One change: who, when, why, and what the changed fields held before it; chained by hash to the change before. */
export const HistoryEntry = z.strictObject({
  version: z.int().positive().describe('The version of the record after this change.'),
  at: Instant.describe('When.'),
  by: MemberId.describe('The member who made the change.'),
  action: z.string().describe('What was done, in a word.'),
  reason: z.string().optional().describe('Why, where a reason was given.'),
  request: z
    .string()
    .describe('Fingerprint of the request, by which a retry finds its own effect.'),
  before: z
    .record(z.string(), z.unknown())
    .describe('What the changed fields held before; null where there was nothing.'),
  record: Sha256.describe('Hash of the record after this change.'),
  schema: z
    .int()
    .min(2)
    .optional()
    .describe('Version of the schema of the record after this change; absent for version 1.'),
  previous: Sha256.optional().describe('Hash of the entry before; the first has none.'),
  hash: Sha256.describe('Hash of all other fields of this entry.'),
});
export type HistoryEntry = Readonly<z.infer<typeof HistoryEntry>>;

/** Personal fields of a record, and the salt of its commitments to them: stored beside what is hashed, and erased. */
export const PersonalData = z.strictObject({
  salt: z.string(),
  fields: z.record(z.string(), z.unknown()),
});
export type PersonalData = Readonly<z.infer<typeof PersonalData>>;

/** A record as it is stored: its fields and its own history, written together or not at all. */
export type Stored<Entity> = {
  readonly record: Versioned<Entity>;
  readonly history: readonly HistoryEntry[];
  /** The record as stored, where its row has an earlier schema version or commitments: the hashes of the history are of these fields. */
  readonly asStored?: object;
  readonly personal?: PersonalData | undefined;
};

/** Everything a change needs that is not in the record itself. */
export type Change = {
  readonly by: MemberId;
  readonly at: Instant;
  readonly action: string;
  readonly request: string;
  readonly reason?: string;
  /** Version of the schema that the record is written in; the first without it. */
  readonly schema?: number;
};

/** The history entry that an earlier try of the same request left, if there is one. */
export function findEntry(stored: Stored<object>, request: string): HistoryEntry | undefined {
  return stored.history.find((entry) => entry.request === request);
}

/** Withdrawing and erasing are changes like any other: the hashes of the history cover them. */
const metaFields: readonly string[] = Object.keys(
  RecordMeta.omit({ withdrawn: true, erased: true }).shape,
);

export function isMetaField(field: string): boolean {
  return metaFields.includes(field);
}

/** The fields of a record without those that the system adds. */
export function ownFields(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([field]) => !metaFields.includes(field)),
  );
}

/**
 * Restores an earlier version of a record, in the schema of that time, by undoing the later changes.
 * @returns undefined where the entries that it needs are archived
 */
export function restoreVersion<Entity extends object>(
  { record, asStored = record, history }: Stored<Entity>,
  version: number,
): Versioned<Entity> | undefined {
  const entry = history.find((candidate) => candidate.version === version);
  if (!entry) return undefined;
  const later = history.filter((candidate) => candidate.version > version).toReversed();
  const undone: object = Object.assign({}, asStored, ...later.map(({ before }) => before));
  const present = Object.entries(undone).filter(([, held]) => held !== null);
  const meta = { version, changedAt: entry.at, changedBy: entry.by };
  return { ...Object.fromEntries(present), ...meta } as Versioned<Entity>;
}
