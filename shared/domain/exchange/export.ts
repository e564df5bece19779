import * as z from 'zod';
import { CalendarDate, Instant } from '../dates.ts';
import { FileHash, FileName } from '../evidence/evidence.ts';
import { issueOf } from '../field-error.ts';
import { ExportId, OrganisationId, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { programmeKind } from '../programme/programme.ts';
import { ReportLanguage } from '../reports/report.ts';
import { FindingCounts } from './finding-counts.ts';

export const ExportFormat = z
  .enum(['iati', 'csv', 'xlsx', 'template'])
  .meta({ id: 'ExportFormat' });
export type ExportFormat = z.infer<typeof ExportFormat>;

const ExportState = z.enum(['approved', 'all']).meta({ id: 'ExportState' });
const ExportStatus = z.enum(['queued', 'ready', 'failed']).meta({ id: 'ExportStatus' });

/** What each format is about: of the whole programme, of one of its projects, or either. */
const subjects: Readonly<Record<ExportFormat, 'programme' | 'project' | 'either'>> = {
  iati: 'either',
  csv: 'either',
  xlsx: 'programme',
  template: 'project',
};

const wanted = {
  format: ExportFormat.describe(
    '`iati`: a file of activities of IATI 2.03, and what publishing it needs beside it. `csv`: the flat table for programs. `xlsx`: a workbook to be read, with the same table. `template`: a workbook in which the values of a project are filled in for one period.',
  ),
  projectId: ProjectId.optional().describe(
    'The project that it is about: needed for a template; a workbook is of the whole programme.',
  ),
  periodEnd: CalendarDate.optional().describe(
    'The last day of the periods that a template is for; for no other format.',
  ),
};

export const exportMediaTypes = [
  'application/xml',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // Metadata for the registry: JSON that is downloaded, where `application/json` asks for a link.
  'application/octet-stream',
] as const;

/** A file of an export. */
export const ExportedFile = z
  .strictObject({
    fileName: FileName.describe('The name to save it under.'),
    mediaType: z.enum(exportMediaTypes).describe('Its media type.'),
    bytes: z.int().positive().describe('Its size in bytes.'),
    sha256: FileHash.describe('Its SHA-256 in lower-case hexadecimal.'),
  })
  .meta({ id: 'ExportedFile' });
export type ExportedFile = Readonly<z.infer<typeof ExportedFile>>;

/** Records of a programme written as files, and what became of it. */
const Export = z.strictObject({
  programmeId: ProgrammeId,
  exportId: ExportId,
  ...wanted,
  state: ExportState.describe('`approved`: approved values only; `all`: drafts too.'),
  language: ReportLanguage.describe('The language of headings, notes and texts.'),
  organisationId: OrganisationId.optional().describe('Whose project it is about.'),
  status: ExportStatus.describe('`queued` until its files are made, then `ready` or `failed`.'),
  queuedAt: Instant.optional().describe('Since when the job that makes it is in the queue.'),
  files: z
    .array(ExportedFile)
    .min(1)
    .optional()
    .describe('Its files, where it is ready; the first is the export itself.'),
  findings: FindingCounts.optional().describe('What rules found, by severity.'),
  keptUntil: Instant.optional().describe('When its files and findings are deleted.'),
  failure: z.string().optional().describe('Why it failed, and where the fault lies.'),
});
export type Export = z.infer<typeof Export>;

export const ExportInput = z
  .strictObject({
    ...wanted,
    state: ExportState.describe(
      '`approved`: approved values only; `all`: drafts too, for who may see them.',
    ),
    language: ReportLanguage.default('en').describe('The language of headings, notes and texts.'),
  })
  .superRefine(({ format, projectId, periodEnd }, context) => {
    const report = (field: string, isNeeded: boolean) =>
      context.addIssue(
        isNeeded
          ? issueOf('required', `is needed for the format ${format}`, [field])
          : issueOf('not_allowed', `is not for the format ${format}`, [field]),
      );
    const subject = subjects[format];
    if (subject === 'project' && projectId === undefined) report('projectId', true);
    if (subject === 'programme' && projectId !== undefined) report('projectId', false);
    const isTemplate = format === 'template';
    if (isTemplate !== (periodEnd !== undefined)) report('periodEnd', isTemplate);
  })
  .meta({ id: 'ExportInput' });
export type ExportInput = z.infer<typeof ExportInput>;

export const exportKind = defineKind({
  name: 'export',
  schema: Export,
  id: 'exportId',
  under: programmeKind,
  apart: true,
  path: 'exports',
});
export const VersionedExport = exportKind.versioned;
