import { meeting, requirement, statement } from './meeting.ts';
import type { TestProgramme } from './programme.ts';

/** A meeting that is planned. Each of these is made under a key, by which its records are told from others alike. */
export async function planMeeting(
  { coordinator, programmeId }: TestProgramme,
  idempotencyKey: string,
) {
  const plan = { params: { programmeId }, body: meeting, idempotencyKey };
  const { body } = await coordinator.call('planMeeting', plan);
  return { programmeId, meetingId: body.meetingId };
}

/** A meeting that was held and is not concluded; at version 2. */
export async function holdMeeting(programme: TestProgramme, idempotencyKey: string) {
  const params = await planMeeting(programme, idempotencyKey);
  const hold = { params, body: { step: 'hold' }, ifMatch: '"1"' } as const;
  await programme.coordinator.call('changeMeetingStatus', hold);
  return params;
}

/** A statement of a meeting that was held. */
export async function recordStatement(programme: TestProgramme, idempotencyKey: string) {
  const params = await holdMeeting(programme, idempotencyKey);
  const { body } = await programme.coordinator.call('recordStatement', {
    params,
    body: statement,
    idempotencyKey,
  });
  return { ...params, statementId: body.statementId };
}

/** A requirement of a meeting that was held. */
export async function issueRequirement(programme: TestProgramme, idempotencyKey: string) {
  const params = await holdMeeting(programme, idempotencyKey);
  const issue = { params, body: requirement, idempotencyKey };
  const { body } = await programme.coordinator.call('issueRequirement', issue);
  return { ...params, requirementId: body.requirementId };
}

/** What the first organisation is to do, by a requirement. */
export function actionItem({
  meetingId,
  requirementId,
}: Awaited<ReturnType<typeof issueRequirement>>) {
  return {
    origin: { kind: 'requirement', meetingId, requirementId },
    what: { en: 'Write the plan.' },
    organisationId: 'centre',
    due: '2020-12-31',
  } as const;
}

/** An action item of the first organisation, with its requirement. */
export async function agreeActionItem(programme: TestProgramme, idempotencyKey: string) {
  const origin = await issueRequirement(programme, idempotencyKey);
  const { coordinator, programmeId } = programme;
  const params = { programmeId };
  const agree = { params, body: actionItem(origin), idempotencyKey };
  const { body } = await coordinator.call('agreeActionItem', agree);
  return { origin, params: { programmeId, actionItemId: body.actionItemId } };
}

/** A finished report of the project of the first organisation. */
export async function makeReport({ coordinator, programmeId, projectId }: TestProgramme) {
  const { body } = await coordinator.call('requestReport', {
    params: { programmeId },
    body: { kind: 'implementing_organisation', projectId, asOf: '2020-12-31' },
  });
  return { reportId: body.reportId, snapshotSha256: body.snapshotSha256 };
}
