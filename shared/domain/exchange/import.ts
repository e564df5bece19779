import * as z from 'zod';
import { Author } from '../author.ts';
import { Instant } from '../dates.ts';
import { FileHash, FileName, Upload } from '../evidence/evidence.ts';
import { rule } from '../field-error.ts';
import { ImportId, MemberId, ProgrammeId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { programmeKind } from '../programme/programme.ts';

const maxBytes = 100_000_000;

const ImportStatus = z
  .enum(['announced', 'reading', 'previewed', 'applying', 'applied', 'stopped', 'failed'])
  .meta({ id: 'ImportStatus' });

const count = (what: string) => z.int().nonnegative().describe(what);

/** What a file has, and what it would change. */
const ImportCounts = z
  .strictObject({
    activities: count('Activities of the file.'),
    results: count('Their results.'),
    indicators: count('Their indicators.'),
    values: count('Their values.'),
    created: count('Records that would be new.'),
    changed: count('Records that would change.'),
    unchanged: count('Records that are as the file says.'),
    conflicts: count('Fields that changed here and in the file, so that ours stay.'),
    locked: count('Records that differ, and are submitted, approved or closed.'),
    refused: count('Records that a rule does not take, or that were withdrawn here.'),
    absent: count('Records and fields of the last import that the file has no longer.'),
    findings: z
      .strictObject({
        critical: count('Of the official ruleset: its validator takes no such file.'),
        error: count('Something is not in the records.'),
        warning: count('Somebody should look.'),
        note: count('Nothing was lost.'),
      })
      .describe('What rules found in the file, by severity.'),
  })
  .meta({ id: 'ImportCounts' });
export type ImportCounts = z.infer<typeof ImportCounts>;

const file = {
  fileName: FileName.describe('The name of the file.'),
  mediaType: z
    .enum(['application/xml', 'text/xml'])
    .describe('The media type of a file with IATI activities.'),
  bytes: z.int().positive().max(maxBytes).describe('The size of the file in bytes.'),
  sha256: FileHash.describe('The SHA-256 of the file, in lower-case hexadecimal.'),
};

/** A file that is read into the records of a programme, and what became of it. */
const Import = z.strictObject({
  programmeId: ProgrammeId,
  importId: ImportId,
  ...file,
  status: ImportStatus.describe(
    '`announced` until its upload is read; `previewed` once its changes can be looked at, which changes nothing; `applied` once they are made.',
  ),
  queuedAt: Instant.optional().describe('Since when the job that works on it is in the queue.'),
  counts: ImportCounts.optional().describe('Of the preview.'),
  coordinators: z
    .array(z.strictObject({ memberId: MemberId.describe('A coordinator.') }))
    .optional()
    .describe(
      'Of the preview: the coordinators of the programme. All but the applicant may approve its values.',
    ),
  applicant: Author.optional().describe('Who applied it: the author of its values.'),
  failure: z.string().optional().describe('Why it failed, and where the fault lies.'),
});
export type Import = z.infer<typeof Import>;

export const ImportInput = z
  .strictObject(file)
  .refine(
    ({ fileName }) => /\.xml$/i.test(fileName),
    rule('wrong_format', 'does not end in ".xml", as files of this type do', ['fileName']),
  )
  .meta({ id: 'ImportInput' });
export type ImportInput = z.infer<typeof ImportInput>;

export const importKind = defineKind({
  name: 'import',
  schema: Import,
  id: 'importId',
  under: programmeKind,
  apart: true,
  path: 'imports',
});
export const VersionedImport = importKind.versioned;

/** How far the job is that reads or applies a file. */
export const ImportProgress = z
  .strictObject({
    activities: count('Activities that are done.'),
    values: count('Values of these.'),
    percent: z.int().min(0).max(100).describe('Of the whole work.'),
    secondsLeft: count('What the rest takes, by what was done; absent at the start.').optional(),
  })
  .meta({ id: 'ImportProgress' });
export type ImportProgress = z.infer<typeof ImportProgress>;

export const ToldImport = VersionedImport.extend({
  progress: ImportProgress.optional().describe('While the job works on it.'),
  advice: z
    .string()
    .optional()
    .describe('Where nobody could approve the values: what to do before it is applied.'),
}).meta({ id: 'ToldImport' });

export const AnnouncedImport = VersionedImport.extend({
  upload: Upload.optional().describe('Absent where a retry finds that the file was read.'),
}).meta({ id: 'AnnouncedImport' });
