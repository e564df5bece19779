import * as given from '../../local/held-meeting.ts';
import { meeting, requirement, statement } from '../../local/meeting.ts';
import type { TestProgramme } from '../../local/programme.ts';
import type { CrashCases } from './case.ts';

type OfMeetings =
  | 'planMeeting'
  | 'replaceMeeting'
  | 'changeMeetingStatus'
  | 'recordStatement'
  | 'replaceStatement'
  | 'putImplementerReport'
  | 'issueRequirement'
  | 'replaceRequirement'
  | 'agreeActionItem'
  | 'replaceActionItem'
  | 'reportActionItem'
  | 'noteDissemination'
  | 'replaceDissemination';

const text = { en: 'next' };
const by = 'coordinator';
const ifMatch = '"1"';
const created = { by, status: 201, version: 1 } as const;
const changed = { by, status: 200, version: 2 } as const;
const sent = {
  recipient: { kind: 'organisation', organisationId: 'centre' },
  sentOn: '2020-12-31',
  channel: 'email',
} as const;

async function newDissemination(programme: TestProgramme, idempotencyKey: string) {
  const { reportId } = await given.makeReport(programme);
  const note = { params: { reportId }, body: sent, idempotencyKey };
  const { body } = await programme.coordinator.call('noteDissemination', note);
  return { reportId, disseminationId: body.disseminationId };
}

export const meetingCases: Pick<CrashCases, OfMeetings> = {
  planMeeting: {
    'of a new one': async ({ programmeId }, id) => ({
      ...created,
      options: { params: { programmeId }, body: meeting, idempotencyKey: id },
    }),
  },
  replaceMeeting: {
    'of a planned one': async (programme, id) => {
      const params = await given.planMeeting(programme, `${id}-before`);
      return { ...changed, options: { params, body: { ...meeting, title: text }, ifMatch } };
    },
  },
  changeMeetingStatus: {
    'by conclusion': async (programme, id) => {
      const params = await given.holdMeeting(programme, `${id}-before`);
      const options = { params, body: { step: 'conclude' as const }, ifMatch: '"2"' };
      return { ...changed, options, version: 3 };
    },
  },
  recordStatement: {
    'of a meeting that was held': async (programme, id) => {
      const params = await given.holdMeeting(programme, `${id}-before`);
      return { ...created, options: { params, body: statement, idempotencyKey: id } };
    },
  },
  replaceStatement: {
    'of a meeting that was held': async (programme, id) => {
      const params = await given.recordStatement(programme, `${id}-before`);
      return { ...changed, options: { params, body: { ...statement, text }, ifMatch } };
    },
  },
  putImplementerReport: {
    'of a new one': async (programme, id) => {
      const { reportId } = await given.makeReport(programme);
      const { projectId } = programme;
      const params = { ...(await given.planMeeting(programme, `${id}-before`)), projectId };
      return {
        ...created,
        by: 'officer',
        options: { params, body: { reportId }, ifNoneMatch: '*' },
      };
    },
    'of one that is there': async (programme, id) => {
      const { reportId } = await given.makeReport(programme);
      const { projectId } = programme;
      const params = { ...(await given.planMeeting(programme, `${id}-before`)), projectId };
      const body = { reportId };
      await programme.officer.call('putImplementerReport', { params, body, ifNoneMatch: '*' });
      return { ...changed, by: 'officer', options: { params, body, ifMatch } };
    },
  },
  issueRequirement: {
    'of a meeting that was held': async (programme, id) => {
      const params = await given.holdMeeting(programme, `${id}-before`);
      return { ...created, options: { params, body: requirement, idempotencyKey: id } };
    },
  },
  replaceRequirement: {
    'of a meeting that was held': async (programme, id) => {
      const params = await given.issueRequirement(programme, `${id}-before`);
      return { ...changed, options: { params, body: { ...requirement, text }, ifMatch } };
    },
  },
  agreeActionItem: {
    'from a requirement': async (programme, id) => {
      const { programmeId } = programme;
      const body = given.actionItem(await given.issueRequirement(programme, `${id}-before`));
      return { ...created, options: { params: { programmeId }, body, idempotencyKey: id } };
    },
  },
  replaceActionItem: {
    'of an open one': async (programme, id) => {
      const { params, origin } = await given.agreeActionItem(programme, `${id}-before`);
      const body = { ...given.actionItem(origin), what: text };
      return { ...changed, options: { params, body, ifMatch } };
    },
  },
  reportActionItem: {
    'as done by its owner': async (programme, id) => {
      const { params } = await given.agreeActionItem(programme, `${id}-before`);
      const body = { status: 'done' as const, evidence: [{ title: 'Plan' }] };
      return { ...changed, by: 'officer', options: { params, body, ifMatch } };
    },
  },
  noteDissemination: {
    'of a finished report': async (programme, id) => {
      const { reportId } = await given.makeReport(programme);
      return { ...created, options: { params: { reportId }, body: sent, idempotencyKey: id } };
    },
  },
  replaceDissemination: {
    'of one that is noted': async (programme, id) => {
      const params = await newDissemination(programme, `${id}-before`);
      return { ...changed, options: { params, body: { ...sent, note: text }, ifMatch } };
    },
  },
};
