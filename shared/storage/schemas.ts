import * as z from 'zod';
import { Experience } from '../domain/experience.ts';
import { Indicator } from '../domain/indicator.ts';
import { Lesson } from '../domain/lesson.ts';
import { Member } from '../domain/member.ts';
import { Organisation } from '../domain/organisation.ts';
import type { Entities, Kind } from '../domain/ports.ts';
import { Programme } from '../domain/programme.ts';
import { Project } from '../domain/project.ts';
import { HistoryEntry, type Kept, RecordMeta, type Stored } from '../domain/record.ts';
import { Report } from '../domain/report.ts';
import { Result } from '../domain/result.ts';
import { Value } from '../domain/value.ts';

/** The schema of each kind as it is stored: its own fields and what every record carries. */
const kept = {
  programme: Programme.extend(RecordMeta.shape),
  member: Member.extend(RecordMeta.shape),
  organisation: Organisation.extend(RecordMeta.shape),
  project: Project.extend(RecordMeta.shape),
  result: Result.extend(RecordMeta.shape),
  indicator: Indicator.extend(RecordMeta.shape),
  value: Value.extend(RecordMeta.shape),
  experience: Experience.extend(RecordMeta.shape),
  lesson: Lesson.extend(RecordMeta.shape),
  report: Report.extend(RecordMeta.shape),
} satisfies { readonly [K in Kind]: z.ZodType<Kept<Entities[K]>> };

const History = z.array(HistoryEntry);
/** A row as it comes out of the table. */
export type Row = Readonly<Record<string, unknown>>;

/** Every row is parsed on the way out; one that does not fit is our fault, never the caller's. */
export function parseRecord<K extends Kind>(kind: K, row: Row): Kept<Entities[K]> {
  return checked(kept[kind] as unknown as z.ZodType<Kept<Entities[K]>>, row.record, row);
}

export function parseStored<K extends Kind>(kind: K, row: Row): Stored<Entities[K]> {
  return { record: parseRecord(kind, row), history: checked(History, row.history, row) };
}

/** Names the row and the places that do not fit, not what is in them. */
function checked<Out>(schema: z.ZodType<Out>, input: unknown, row: Row): Out {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new Error(`Row ${row.pk} ${row.sk} does not fit its schema at: ${places}`);
}
