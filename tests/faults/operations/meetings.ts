import type { Meeting } from '../../../shared/domain/meetings/meeting.ts';
import type { MeetingStepInput } from '../../../shared/domain/meetings/meeting-status.ts';
import { etagOf, idOf, type MakeOperation } from './make-operation.ts';
import { ask } from './operation.ts';

const speaker = { kind: 'representative', organisationId: 'north' } as const;
const by = 'coordinator';

const meetingBody = (words: string) => ({
  title: { en: words },
  type: 'achievement_summary' as const,
  hostId: 'north',
  time: { start: '2020-11-04', timeZone: 'Asia/Shanghai' },
});
const statementBody = (words: string) => ({
  order: 1,
  speaker,
  kind: 'requirement' as const,
  text: { en: words },
});

export const planMeeting: MakeOperation = (world, draw) => {
  const organisation = world.pickRecord('organisation', draw.choice);
  if (!organisation) return undefined;
  return ask(
    'planMeeting',
    { by, kind: 'meeting' },
    {
      params: { programmeId: organisation.programmeId },
      body: meetingBody(draw.words),
      idempotencyKey: idOf(draw),
    },
  );
};

export const replaceMeeting: MakeOperation = (world, draw) => {
  const meeting = world.pickRecord('meeting', draw.choice);
  if (!meeting) return undefined;
  const { programmeId, meetingId } = meeting;
  return ask(
    'replaceMeeting',
    { by, kind: 'meeting' },
    {
      params: { programmeId, meetingId },
      body: meetingBody(draw.words),
      ifMatch: etagOf(meeting),
    },
  );
};

const nextStep: Readonly<Record<Meeting['status'], MeetingStepInput['step']>> = {
  planned: 'hold',
  held: 'conclude',
  concluded: 'reopen',
  cancelled: 'hold',
};

export const changeMeetingStatus: MakeOperation = (world, draw) => {
  const meeting = world.pickRecord('meeting', draw.choice);
  if (!meeting) return undefined;
  const { programmeId, meetingId, status } = meeting;
  return ask(
    'changeMeetingStatus',
    { by, kind: 'meeting' },
    {
      params: { programmeId, meetingId },
      body: { step: nextStep[status], reason: draw.words },
      ifMatch: etagOf(meeting),
    },
  );
};

export const recordStatement: MakeOperation = (world, draw) => {
  const meeting = world.pickRecord('meeting', draw.choice);
  if (!meeting) return undefined;
  const { programmeId, meetingId } = meeting;
  return ask(
    'recordStatement',
    { by, kind: 'statement' },
    {
      params: { programmeId, meetingId },
      body: statementBody(draw.words),
      idempotencyKey: idOf(draw),
    },
  );
};

export const replaceStatement: MakeOperation = (world, draw) => {
  const statement = world.pickRecord('statement', draw.choice);
  if (!statement) return undefined;
  const { programmeId, meetingId, statementId } = statement;
  return ask(
    'replaceStatement',
    { by, kind: 'statement' },
    {
      params: { programmeId, meetingId, statementId },
      body: statementBody(draw.words),
      ifMatch: etagOf(statement),
    },
  );
};

export const issueRequirement: MakeOperation = (world, draw) => {
  const meeting = world.pickRecord('meeting', draw.choice);
  if (!meeting) return undefined;
  const { programmeId, meetingId } = meeting;
  return ask(
    'issueRequirement',
    { by, kind: 'requirement' },
    {
      params: { programmeId, meetingId },
      body: {
        issuedBy: speaker,
        addressees: ['north', 'south'],
        theme: 'project_conclusion',
        text: { en: draw.words },
      },
      idempotencyKey: idOf(draw),
    },
  );
};

export const agreeActionItem: MakeOperation = (world, draw) => {
  const requirement = world.pickRecord('requirement', draw.choice);
  if (!requirement) return undefined;
  const { programmeId, meetingId, requirementId } = requirement;
  return ask(
    'agreeActionItem',
    { by, kind: 'actionItem' },
    {
      params: { programmeId },
      body: {
        origin: { kind: 'requirement', meetingId, requirementId },
        what: { en: draw.words },
        organisationId: 'north',
      },
      idempotencyKey: idOf(draw),
    },
  );
};
