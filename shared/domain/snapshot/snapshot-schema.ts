import * as z from 'zod';
import { CalendarDate, Instant, TimeZone } from '../dates.ts';
import { Photograph, Pixels } from '../evidence/photograph.ts';
import { MemberId } from '../identifiers.ts';
import { Identity } from '../identity/identity.ts';
import { type Kind, kinds } from '../kinds.ts';
import { FollowUp } from '../meetings/follow-up.ts';
import { ownedByProgramme, ownedByProject } from '../owned-records.ts';
import { People } from '../person.ts';
import { DataQuality } from '../quality/data-quality.ts';
import { Report, Sha256 } from '../reports/report.ts';
import { snapshotFormat } from './snapshot.ts';

const listOf = (kind: Kind) => z.array(kinds[kind].versioned);
const listsOf = (owned: Readonly<Record<string, Kind>>) =>
  Object.fromEntries(Object.entries(owned).map(([name, kind]) => [name, listOf(kind)]));

const Records = z
  .strictObject({
    programme: kinds.programme.versioned,
    ...listsOf(ownedByProgramme),
    projects: z
      .array(z.strictObject({ project: kinds.project.versioned, ...listsOf(ownedByProject) }))
      .describe('Each with what it owns.'),
  })
  .describe('What the report is made from, as the API answers each record.');

const FigureKey = z.strictObject({ indicatorId: z.string(), periodId: z.string() });
const Counts = z
  .record(
    z.string(),
    z.strictObject({
      approved: z.int(),
      missing: z.int(),
      unapproved: z.array(FigureKey).describe('Recorded and not approved, without their values.'),
    }),
  )
  .describe('The figures due of each project, by its id.');

const change = {
  address: z.string().describe('The path of the record.'),
  version: z.int().describe('Its version after the change.'),
  by: MemberId.describe('Who changed it.'),
  at: Instant.describe('When.'),
};

const ReportPhotograph = Photograph.omit({ illustrates: true }).extend({
  projectId: z.string().describe('Its project.'),
  evidenceId: z.string().describe('Its file among the evidence of the project.'),
  experienceId: z.string().optional().describe('What it illustrates; its project if absent.'),
  sha256: Sha256.describe('The hash of its file.'),
  pixels: Pixels.describe('Its size as it is seen.'),
});

/** The form of a snapshot, for programs that read the one in a PDF. */
export const SnapshotSchema = z
  .strictObject({
    format: z.literal(snapshotFormat).describe('The format that this schema describes.'),
    engine: z.string().describe('Version of the engine that lays out.'),
    composition: z.string().describe('Version of the words and sections.'),
    timeZone: TimeZone.describe('In which the report prints the days of moments.'),
    publicAddress: z.string().optional().describe('Where the report can be verified.'),
    reportId: z.string().optional().describe('Of a report on what was known earlier.'),
    scope: Report.pick({
      kind: true,
      projectId: true,
      experienceId: true,
      meetingId: true,
      language: true,
      secondLanguage: true,
      asOf: true,
      includeDrafts: true,
      knownAt: true,
      withoutSummary: true,
    }).describe('What was asked for.'),
    records: Records,
    counts: Counts,
    identity: Identity.optional().describe('How it looks and who publishes it.'),
    photographs: z.array(ReportPhotograph).optional().describe('Those that it prints.'),
    reopenings: z
      .array(z.strictObject({ ...change, reason: z.string().describe('Why.') }))
      .optional()
      .describe('Values that were approved and reopened.'),
    invitations: z
      .array(z.strictObject({ memberId: MemberId, invitedBy: MemberId, at: Instant }))
      .optional()
      .describe('Who let the authors of values sign in.'),
    redefinitions: z
      .array(z.looseObject(change))
      .optional()
      .describe('Changes of meaning after a submission.'),
    people: People.optional().describe('Those whom these name.'),
    meeting: z
      .strictObject({
        presented: z
          .array(
            z.looseObject({ projectId: z.string(), snapshotSha256: Sha256, asOf: CalendarDate }),
          )
          .describe('The reports presented, with the figures shown.'),
        followUp: FollowUp.describe('What became of earlier action items.'),
        disseminations: listOf('dissemination').describe('To whom reports were sent.'),
      })
      .optional()
      .describe('Of the record of a meeting.'),
    quality: DataQuality.optional().describe('Of a report on data quality.'),
  })
  .meta({
    title: `Snapshot of a report, format ${snapshotFormat}`,
    description:
      'Everything that a report is made from: the file snapshot.json in its PDF, whose SHA-256 is the fingerprint of the report.',
  });

/** The file that publishes it; each format has its own. */
export const snapshotSchemaFile = `snapshot-${snapshotFormat}.json`;
