import type { Client } from '../../../shared/contract/client.ts';
import { handedOut, meeting, reportItems } from './meeting.ts';
import { createUnlessThere, putUnlessThere, type Speakers, stepFrom } from './repeatable.ts';
import { requirements, type SampleRequirement } from './requirements.ts';
import type { SampleProject } from './sample-project.ts';
import { statements } from './statements.ts';

type OfMeeting = { readonly programmeId: string; readonly meetingId: string };

/** Plans the meeting and says that it was held. @returns its id */
export async function holdMeeting(coordinator: Client, programmeId: string): Promise<string> {
  const meetingId = await createUnlessThere(coordinator, 'planMeeting', {
    params: { programmeId },
    body: meeting,
    idempotencyKey: 'sample-meeting',
  });
  const params = { programmeId, meetingId };
  await stepFrom(coordinator, 'changeMeetingStatus', {
    params,
    body: { step: 'hold' },
    ifMatch: '"1"',
  });
  return meetingId;
}

/** Records what was said and required, with what is done about it, and concludes the meeting. */
export async function concludeMeeting(speakers: Speakers, params: OfMeeting): Promise<void> {
  const { coordinator } = speakers;
  for (const [at, body] of statements.entries()) {
    await createUnlessThere(coordinator, 'recordStatement', {
      params,
      body,
      idempotencyKey: `sample-statement-${at}`,
    });
  }
  for (const sample of requirements) await loadRequirement(coordinator, params, sample);
  await stepFrom(coordinator, 'changeMeetingStatus', {
    params,
    body: { step: 'conclude' },
    ifMatch: '"2"',
  });
}

async function loadRequirement(
  coordinator: Client,
  params: OfMeeting,
  { requirement, action: { progress, ...agreed } }: SampleRequirement,
): Promise<void> {
  const { programmeId, meetingId } = params;
  const requirementId = await createUnlessThere(coordinator, 'issueRequirement', {
    params,
    body: requirement,
    idempotencyKey: `sample-${requirement.theme}`,
  });
  const actionItemId = await createUnlessThere(coordinator, 'agreeActionItem', {
    params: { programmeId },
    body: { origin: { kind: 'requirement', meetingId, requirementId }, ...agreed },
    idempotencyKey: `sample-${requirement.theme}`,
  });
  if (!progress) return;
  await stepFrom(coordinator, 'reportActionItem', {
    params: { programmeId, actionItemId },
    body: progress,
    ifMatch: '"1"',
  });
}

/** Has the report of a project made as of the day of the meeting, and presents it there: its figures are frozen. */
export async function presentReport(
  speakers: Speakers,
  params: OfMeeting & { readonly projectId: string },
  { key, enteredBy, project }: SampleProject,
): Promise<void> {
  const { programmeId, projectId } = params;
  const { [enteredBy]: officer, coordinator } = speakers;
  const { body: report } = await officer.call('requestReport', {
    params: { programmeId },
    body: { kind: 'implementing_organisation', projectId, asOf: meeting.time.start },
    idempotencyKey: `sample-report-${key}`,
  });
  await putUnlessThere(officer, 'putImplementerReport', {
    params,
    body: {
      reportId: report.reportId,
      agendaItemId: reportItems[key],
      presenter: { kind: 'representative', organisationId: project.organisationId },
    },
  });
  await createUnlessThere(coordinator, 'noteDissemination', {
    params: { reportId: report.reportId },
    body: {
      recipient: { kind: 'organisation', organisationId: 'iprcc' },
      sentOn: '2020-11-04',
      channel: 'meeting',
      meetingId: params.meetingId,
      note: handedOut,
    },
    idempotencyKey: 'sample-dissemination',
  });
}
