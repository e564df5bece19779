import type { Client } from '../../shared/contract/client.ts';
import { examples } from '../../shared/contract/examples.ts';
import { MeetingInput } from '../../shared/domain/meetings/meeting.ts';

type Host = Readonly<Record<'programmeId' | 'projectId' | 'organisationId' | 'reportId', string>>;

/** A meeting that was held, with one record of each kind that belongs to it. */
export async function setUpMeeting(by: Client, host: Host) {
  const { programmeId, projectId, organisationId, reportId } = host;
  const speaker = { kind: 'representative', organisationId } as const;
  const text = { en: 'Plan the conclusion.' };
  const planned = await by.call('planMeeting', {
    params: { programmeId },
    body: MeetingInput.parse(examples.MeetingInput),
  });
  const { meetingId } = planned.body;
  const params = { programmeId, meetingId };
  const step = { params, body: { step: 'hold' }, ifMatch: planned.etag } as const;
  await by.call('changeMeetingStatus', step);
  await by.call('putImplementerReport', {
    params: { ...params, projectId },
    body: { reportId },
    ifNoneMatch: '*',
  });
  const { body: statement } = await by.call('recordStatement', {
    params,
    body: { order: 1, speaker, kind: 'requirement', text },
  });
  const { body: requirement } = await by.call('issueRequirement', {
    params,
    body: { issuedBy: speaker, addressees: [organisationId], theme: 'project_conclusion', text },
  });
  const { requirementId } = requirement;
  const { body: item } = await by.call('agreeActionItem', {
    params: { programmeId },
    body: {
      origin: { kind: 'requirement', meetingId, requirementId },
      what: text,
      organisationId,
    },
  });
  const { statementId } = statement;
  return { meetingId, statementId, requirementId, actionItemId: item.actionItemId };
}
