import * as z from 'zod';
import { putTogether } from '../domain/history/personal-data.ts';
import { bringUpToDate } from '../domain/history/schema-steps.ts';
import { declarationOf, type Entities, type Kind, kinds } from '../domain/kinds.ts';
import { HistoryEntry, PersonalData, type Stored, type Versioned } from '../domain/record.ts';
import { structureFaults } from '../domain/structure.ts';

const History = z.array(HistoryEntry);
/** A row as it comes out of the table. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Checks each row that is read. It is returned as stored, or migrated to the current version of its schema. A row that does not
 * fit is a fault of the system, never of the caller.
 */
export function parseRecord<K extends Kind>(kind: K, row: Row): Versioned<Entities[K]> {
  const record = putTogether(migrate(kind, row), personalOf(row));
  return assertFits(declarationOf(kind).versioned, record, row);
}

export function parseStored<K extends Kind>(kind: K, row: Row): Stored<Entities[K]> {
  const record = parseRecord(kind, row);
  const history = assertFits(History, row.history, row);
  if (record === row.record) return { record, history };
  const asStored = assertFits(StoredRow, row, row).record;
  const personal = personalOf(row);
  return { record, history, asStored, ...(personal && { personal }) };
}

function personalOf(row: Row): PersonalData | undefined {
  return row.personal === undefined ? undefined : assertFits(PersonalData, row.personal, row);
}

const StoredRow = z.object({
  schema: z.int().positive(),
  record: z.record(z.string(), z.unknown()),
});

function migrate(kind: Kind, row: Row): object {
  const { record, schema } = assertFits(StoredRow, row, row);
  try {
    return bringUpToDate(kind, record, schema);
  } catch (cause) {
    throw new Error(`Row ${row.pk} ${row.sk} cannot be read: ${messageOf(cause)}`, { cause });
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const HistoryRow = z.object({
  pk: z.string(),
  sk: z.string(),
  kind: z.enum(Object.keys(kinds) as Kind[]),
  ...StoredRow.shape,
  history: z.array(z.unknown()),
  personal: PersonalData.optional(),
});
const ArchiveRow = z.object({ sk: z.string(), entries: z.array(z.unknown()) });
export type HistoryRow = Readonly<z.infer<typeof HistoryRow>>;
export type ArchiveRow = Readonly<z.infer<typeof ArchiveRow>>;

/** A record and its history as stored; verification looks at their contents. */
export function parseHistoryRow(row: Row): HistoryRow {
  return assertFits(HistoryRow, row, row);
}

export function parseArchiveRow(row: Row): ArchiveRow {
  return assertFits(ArchiveRow, row, row);
}

/** The error names the row and the fields that do not fit, not their contents. */
function assertFits<Out>(schema: z.ZodType<Out>, input: unknown, row: Row): Out {
  const faults = structureFaults(schema, input);
  if (faults.length === 0) return input as Out;
  const places = faults.map(({ path }) => path.join('.')).join(', ');
  throw new Error(`Row ${row.pk} ${row.sk} does not fit its schema at: ${places}`);
}
