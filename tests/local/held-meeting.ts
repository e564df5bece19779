import { meeting, requirement, statement } from './meeting.ts';
import type { TestProgramme } from './programme.ts';

/** Plans a meeting. These functions take a unique key, so that no call is a retry of another. */
export async function planMeeting(
  { coordinator, programmeId }: TestProgramme,
  idempotencyKey: string,
) {
  const plan = { params: { programmeId }, body: meeting, idempotencyKey };
  const { body } = await coordinator.call('planMeeting', plan);
  return { programmeId, meetingId: body.meetingId };
}

/** Plans and holds a meeting, which is then at version 2. */
export async function holdMeeting(programme: TestProgramme, idempotencyKey: string) {
  const params = await planMeeting(programme, idempotencyKey);
  const hold = { params, body: { step: 'hold' }, ifMatch: '"1"' } as const;
  await programme.coordinator.call('changeMeetingStatus', hold);
  return params;
}

/** Records a statement of a new meeting. */
export async function recordStatement(programme: TestProgramme, idempotencyKey: string) {
  const params = await holdMeeting(programme, idempotencyKey);
  const { body } = await programme.coordinator.call('recordStatement', {
    params,
    body: statement,
    idempotencyKey,
  });
  return { ...params, statementId: body.statementId };
}

/** Issues a requirement of a new meeting. */
export async function issueRequirement(programme: TestProgramme, idempotencyKey: string) {
  const params = await holdMeeting(programme, idempotencyKey);
  const issue = { params, body: requirement, idempotencyKey };
  const { body } = await programme.coordinator.call('issueRequirement', issue);
  return { ...params, requirementId: body.requirementId };
}

/** An action item of the first organisation from a requirement. */
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

/** Agrees an action item of the first organisation, with its requirement. */
export async function agreeActionItem(programme: TestProgramme, idempotencyKey: string) {
  const origin = await issueRequirement(programme, idempotencyKey);
  const { coordinator, programmeId } = programme;
  const params = { programmeId };
  const agree = { params, body: actionItem(origin), idempotencyKey };
  const { body } = await coordinator.call('agreeActionItem', agree);
  return { origin, params: { programmeId, actionItemId: body.actionItemId } };
}

/** Makes a report of the first organisation's project. */
export async function makeReport({ coordinator, programmeId, projectId }: TestProgramme) {
  const { body } = await coordinator.call('requestReport', {
    params: { programmeId },
    body: { kind: 'implementing_organisation', projectId, asOf: '2020-12-31' },
  });
  return { reportId: body.reportId, snapshotSha256: body.snapshotSha256 };
}
