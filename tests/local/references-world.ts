import * as bodies from './bodies.ts';
import {
  actionItem,
  holdMeeting,
  issueRequirement,
  makeReport,
  planMeeting,
  recordStatement,
} from './held-meeting.ts';
import { setUpFramework, type TestProgramme } from './programme.ts';

/** A record of each replaceable kind, and records of another programme. */
export async function setUpReferences(at: TestProgramme, elsewhere: TestProgramme) {
  const { coordinator, officer, programmeId, projectId } = at;
  await setUpFramework(at);
  const inProject = { params: { projectId } };
  const written = await officer.call('writeExperience', { ...inProject, body: bodies.experience });
  const learned = await officer.call('writeLesson', { ...inProject, body: bodies.lesson });
  const origin = await issueRequirement(at, 'a-requirement');
  const agreed = await coordinator.call('agreeActionItem', {
    params: { programmeId },
    body: actionItem(origin),
  });
  await coordinator.call('putRecommendation', {
    params: { programmeId, recommendationId: 'one' },
    body: bodies.recommendation,
    ifNoneMatch: '*',
  });
  const { reportId } = await makeReport(at);
  const sent = await coordinator.call('noteDissemination', {
    params: { reportId },
    body: { recipient: { kind: 'organisation', organisationId: 'centre' }, ...sentOn },
  });
  const members = await coordinator.call('listMembers', { params: { programmeId } });
  return {
    programmeId,
    projectId,
    foreignProjectId: elsewhere.projectId,
    foreignMeetingId: (await holdMeeting(elsewhere, 'elsewhere')).meetingId,
    planned: await planMeeting(at, 'a-plan'),
    origin,
    statement: await recordStatement(at, 'a-statement'),
    experienceId: written.body.experienceId,
    lessonId: learned.body.lessonId,
    actionItemId: agreed.body.actionItemId,
    reportId,
    disseminationId: sent.body.disseminationId,
    readerId: members.body.items.find(({ role }) => role === 'reader')?.memberId ?? '',
  };
}
export const sentOn = { sentOn: '2020-12-31', channel: 'email' } as const;

export type World = Awaited<ReturnType<typeof setUpReferences>>;
