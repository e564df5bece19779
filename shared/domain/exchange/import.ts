import * as z from 'zod';
import { Author } from '../author.ts';
import { Instant } from '../dates.ts';
import { FileHash, FileName, Upload } from '../evidence/evidence.ts';
import { issueOf } from '../field-error.ts';
import { ImportId, MemberId, OrganisationId, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { programmeKind } from '../programme/programme.ts';
import { ReportLanguage } from '../reports/report.ts';
import { FindingCounts } from './finding-counts.ts';

type FileType = {
  readonly extension: `.${string}`;
  readonly maxBytes: number;
  /** Whether it has values in rows, and no activities. */
  readonly isTable: boolean;
};

/** The files that can be imported, by their media types. */
const fileTypes = {
  'application/xml': { extension: '.xml', maxBytes: 100_000_000, isTable: false },
  'text/xml': { extension: '.xml', maxBytes: 100_000_000, isTable: false },
  'text/csv': { extension: '.csv', maxBytes: 25_000_000, isTable: true },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    extension: '.xlsx',
    maxBytes: 25_000_000,
    isTable: true,
  },
} as const satisfies Readonly<Record<string, FileType>>;
type MediaType = keyof typeof fileTypes;

/** Whether a file is a table of values; others have activities of IATI. */
export function isTable({ mediaType }: Pick<Import, 'mediaType'>): boolean {
  return fileTypes[mediaType].isTable;
}

const ImportStatus = z
  .enum(['announced', 'reading', 'previewed', 'applying', 'applied', 'stopped', 'failed'])
  .meta({ id: 'ImportStatus' });

const count = (what: string) => z.int().nonnegative().describe(what);

/** What a file has, and what it would change. */
const ImportCounts = z
  .strictObject({
    activities: count('Activities of the file; of a table, projects that it names.'),
    results: count('Their results.'),
    indicators: count('Their indicators.'),
    values: count('Values of these.'),
    created: count('Records that would be new.'),
    changed: count('Records that would change.'),
    unchanged: count('Records that are as the file says.'),
    conflicts: count('Fields that changed here and in the file, so that ours stay.'),
    locked: count('Records that differ, and are submitted, approved or closed.'),
    refused: count('Records that a rule does not take, or that were withdrawn here.'),
    absent: count('Records and fields of the last import that the file has no longer.'),
    findings: FindingCounts.describe('What rules found in the file, by severity.'),
  })
  .meta({ id: 'ImportCounts' });
export type ImportCounts = z.infer<typeof ImportCounts>;

const file = {
  fileName: FileName.describe('The name of the file.'),
  mediaType: z
    .enum(Object.keys(fileTypes) as [MediaType, ...MediaType[]])
    .describe('The media type: XML with IATI activities, or a table of values as CSV or XLSX.'),
  bytes: z
    .int()
    .positive()
    .max(fileTypes['application/xml'].maxBytes)
    .describe('The size of the file in bytes: at most 100 MB, of a table 25 MB.'),
  sha256: FileHash.describe('The SHA-256 of the file, in lower-case hexadecimal.'),
  projectId: ProjectId.optional().describe(
    'Of a table of another tool, which has no addresses: the project of its rows.',
  ),
  language: ReportLanguage.optional().describe(
    'Of a table: the language of its texts and of the findings in it; English if not given.',
  ),
};

/** A file that is read into the records of a programme, and what became of it. */
const Import = z.strictObject({
  programmeId: ProgrammeId,
  importId: ImportId,
  ...file,
  organisationId: OrganisationId.optional().describe(
    'The organisation of the implementer who announced it: it changes values of its projects only.',
  ),
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
  .superRefine(({ fileName, mediaType, bytes, projectId, language }, context) => {
    const { extension, maxBytes, isTable: takesRows }: FileType = fileTypes[mediaType];
    if (!fileName.toLowerCase().endsWith(extension)) {
      const message = `does not end in "${extension}", as files of this type do`;
      context.addIssue(issueOf('wrong_format', message, ['fileName']));
    }
    if (takesRows && bytes > maxBytes)
      context.addIssue(issueOf('too_large', `is more than ${maxBytes}`, ['bytes']));
    if (takesRows) return;
    for (const [field, given] of Object.entries({ projectId, language }))
      if (given !== undefined) context.addIssue(issueOf('not_allowed', 'is for a table', [field]));
  })
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
