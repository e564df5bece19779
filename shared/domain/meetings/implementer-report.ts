import * as z from 'zod';
import { CalendarDate } from '../dates.ts';
import { AgendaItemId, MeetingId, ProgrammeId, ProjectId, ReportId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { Problem } from '../problem.ts';
import { type Report, Sha256 } from '../reports/report.ts';
import { Speaker } from './attendance.ts';
import { meetingKind } from './meeting.ts';

/**
 * What one project reported at a meeting. Its figures are those of a snapshot, which its hash identifies and which never
 * changes: later approvals change the live figures, not these.
 */
export const ImplementerReport = z.strictObject({
  programmeId: ProgrammeId,
  meetingId: MeetingId,
  projectId: ProjectId.describe('The project of the report.'),
  reportId: ReportId.describe('The report that was presented.'),
  snapshotSha256: Sha256.describe(
    'The hash of what the report was made from, so that the figures presented that day stay known.',
  ),
  asOf: CalendarDate.describe('The day as of which its figures are.'),
  agendaItemId: AgendaItemId.optional().describe(
    'The item of the agenda under which it was presented.',
  ),
  presenter: Speaker.optional().describe('Who presented it.'),
});
export type ImplementerReport = z.infer<typeof ImplementerReport>;

export const ImplementerReportInput = ImplementerReport.pick({
  reportId: true,
  agendaItemId: true,
  presenter: true,
}).meta({ id: 'ImplementerReportInput' });
export type ImplementerReportInput = z.infer<typeof ImplementerReportInput>;
export const implementerReportKind = defineKind({
  name: 'implementerReport',
  schema: ImplementerReport,
  id: 'projectId',
  under: meetingKind,
  path: 'implementer-reports',
});
export const VersionedImplementerReport = implementerReportKind.versioned;

type ImplementerReportKey = Pick<ImplementerReport, 'programmeId' | 'meetingId' | 'projectId'>;

/**
 * A report as it is presented at a meeting.
 * @throws Problem `invalid_request` where it is not a ready report of this project, or contains drafts
 */
export function presentReport(
  place: ImplementerReportKey,
  input: ImplementerReportInput,
  report: Report | undefined,
): ImplementerReport {
  const isOfProject =
    report?.kind === 'implementing_organisation' &&
    report.programmeId === place.programmeId &&
    report.projectId === place.projectId;
  if (!isOfProject) throw refusal('is not a report of this project');
  if (report.status !== 'ready') throw refusal('is a report that is not ready');
  if (report.includeDrafts) throw refusal('is a report with drafts, which are not shown to all');
  const { snapshotSha256, asOf } = report;
  if (snapshotSha256 === undefined) throw refusal('is a report that is not ready');
  return { ...place, ...input, snapshotSha256, asOf };
}

function refusal(detail: string): Problem {
  return Problem.at('/reportId', detail);
}
