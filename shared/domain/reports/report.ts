import * as z from 'zod';
import { CalendarDate, EventDate, Instant, TimeZone } from '../dates.ts';
import { issueOf, rule } from '../field-error.ts';
import {
  ExperienceId,
  MeetingId,
  OrganisationId,
  ProgrammeId,
  ProjectId,
  ReportId,
} from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { programmeKind } from '../programme/programme.ts';
import { hasSummary, ReportKind, subjectFaults } from './report-kind.ts';

/** Languages a report can be written in. */
export const ReportLanguage = z.enum(['en', 'zh', 'lo', 'km', 'my']).meta({ id: 'ReportLanguage' });
export type ReportLanguage = z.infer<typeof ReportLanguage>;

const ReportStatus = z.enum(['queued', 'ready', 'failed']).meta({ id: 'ReportStatus' });

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const subject = {
  projectId: ProjectId.optional().describe(
    'The project that it is about; only for kinds about a project.',
  ),
  experienceId: ExperienceId.optional().describe(
    'The experience that it is about; only for a report of one experience.',
  ),
  meetingId: MeetingId.optional().describe(
    'The meeting that it is the record of, or that the report of a programme is made for.',
  ),
};

/** A PDF that a report has or had, and which engine made it. */
export const ReportContent = z.strictObject({
  sha256: Sha256.describe('The SHA-256 of the PDF, in hexadecimal.'),
  bytes: z.int().positive().describe('Its size in bytes.'),
  pages: z.int().positive().describe('How many pages it has.'),
  engine: z.string().describe('Version of the engine that rendered it.'),
});
export type ReportContent = z.infer<typeof ReportContent>;

/** A request for a report, and what became of it. */
export const Report = z.strictObject({
  reportId: ReportId,
  programmeId: ProgrammeId,
  kind: ReportKind.describe('The kind of report.'),
  ...subject,
  organisationId: OrganisationId.optional().describe('Whose project it is about.'),
  language: ReportLanguage.describe('The language of the report.'),
  secondLanguage: ReportLanguage.optional().describe('Printed side by side with the first.'),
  asOf: CalendarDate.describe('Values of later days are left out.'),
  includeDrafts: z
    .boolean()
    .describe(
      'Whether it shows what is not approved or published; every page is then marked as a draft.',
    ),
  knownAt: Instant.optional().describe('The moment whose knowledge it shows; else of its request.'),
  withoutSummary: z
    .literal(true)
    .optional()
    .describe('It leaves out the summary that was written.'),
  snapshotSha256: Sha256.optional().describe(
    'Hash of the snapshot: the canonical JSON of everything the report was made from. Absent until that is read.',
  ),
  engine: z.string().describe('Version of the engine when it was asked for; the snapshot has it.'),
  composition: z
    .string()
    .describe('Version of the words and sections when it was asked for; the snapshot has it.'),
  timeZone: TimeZone.describe(
    'The time zone of the deployment when it was asked for; that of the programme goes before it.',
  ),
  publicAddress: z
    .string()
    .optional()
    .describe('Where the deployment let anybody verify reports when it was asked for.'),
  status: ReportStatus.describe(
    '`queued` until the PDF is rendered, then `ready`; `failed` where it cannot be.',
  ),
  queuedAt: Instant.optional().describe('Since when the job that renders it is in the queue.'),
  attempts: z.int().nonnegative().describe('How often the job has begun to render it.'),
  content: ReportContent.optional().describe('Its PDF, where it is ready.'),
  earlierContents: z
    .array(ReportContent)
    .optional()
    .describe('Its PDFs before this one, which were lost; a copy of one is still genuine.'),
  failure: z.string().optional().describe('Why it cannot be made, and where the fault lies.'),
});
export type Report = z.infer<typeof Report>;

export const ReportInput = z
  .strictObject({
    kind: ReportKind.describe('The kind of report; it decides which of the subjects is needed.'),
    ...subject,
    language: ReportLanguage.default('en').describe('The language of the report.'),
    secondLanguage: ReportLanguage.optional().describe(
      'For a report in two languages, side by side; the first is the language of the document.',
    ),
    asOf: EventDate.optional().describe('Values later than this are left out; today if not given.'),
    knownAt: Instant.optional().describe(
      'An earlier moment: the report is made again as everything was known then.',
    ),
    includeDrafts: z.boolean().default(false).describe('Every page is then marked as a draft.'),
    withoutSummary: z
      .boolean()
      .optional()
      .describe(
        'Leaves out the summary that was written of the programme or project; a request never writes one.',
      ),
  })
  .superRefine((asked, context) => {
    for (const { field, code, message } of subjectFaults(asked))
      context.addIssue(issueOf(code, message, [field]));
    if (asked.secondLanguage === asked.language) {
      const message = 'is the language of the report already; name another';
      context.addIssue(issueOf('repeated', message, ['secondLanguage']));
    }
    if (asked.kind === 'data_quality' && asked.includeDrafts) {
      const message = 'is not for a report on data quality, which always includes drafts';
      context.addIssue(issueOf('not_allowed', message, ['includeDrafts']));
    }
  })
  .refine(
    ({ kind, withoutSummary }) => withoutSummary !== true || hasSummary(kind),
    rule('not_allowed', 'is for the report of a programme or project', ['withoutSummary']),
  )
  .meta({ id: 'ReportInput' });
export type ReportInput = z.infer<typeof ReportInput>;
export const reportKind = defineKind({
  name: 'report',
  schema: Report,
  id: 'reportId',
  listedBy: programmeKind,
  path: 'reports',
});
export const VersionedReport = reportKind.versioned;

/** Where to fetch the PDF from, for a short while. */
export const FileLink = z
  .strictObject({
    url: z.url().describe('Where the file is; no token is needed there.'),
    expiresAt: Instant.describe('Until when the link can be used.'),
    sha256: Sha256.describe('The SHA-256 of the file, in hexadecimal.'),
    bytes: z.int().positive().describe('Its size in bytes.'),
  })
  .meta({ id: 'FileLink' });
