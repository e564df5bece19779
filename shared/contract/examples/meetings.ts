import { ids, meta, reportId, sha256 } from './basics.ts';

const { programmeId, projectId } = ids;
const ofMeeting = { programmeId, meetingId: '4j0w7x3v9t5r1n6m2q8k' };
const source = { title: 'News item of the International Poverty Reduction Center in China' };

const official = {
  kind: 'official',
  name: { en: 'Li Xiaobing' },
  title: { en: 'Director General' },
  organisationId: 'aieco',
};
const meeting = {
  title: { en: 'Meeting of Achievement Summary and Experience Sharing' },
  type: 'achievement_summary',
  hostId: 'aieco',
  place: { en: 'Chengdu, Sichuan' },
  time: {
    start: '2020-11-04',
    partOfDay: 'morning',
    timeZone: 'Asia/Shanghai',
    dateInferred: true,
    source,
  },
  agenda: [
    {
      agendaItemId: 'reports',
      title: { en: 'Reports of the implementing organisations' },
      kind: 'implementing_organisation_report',
    },
    { agendaItemId: 'closing', title: { en: 'Closing' }, kind: 'closing', presenter: official },
  ],
  participants: [
    { ...official, role: 'speaker' },
    {
      kind: 'delegation',
      name: { en: 'Representatives of the implementing organisations' },
      count: { value: 20, precision: 'more_than' },
      role: 'delegate',
    },
  ],
  signatories: [official],
  recipients: [
    { kind: 'organisation', organisationId: 'yunnan-centre' },
    { kind: 'office', name: { en: 'Office of the county' } },
  ],
  sources: [source],
};
const statement = {
  order: 1,
  speaker: official,
  agendaItemId: 'closing',
  kind: 'feature',
  text: { en: 'It integrates poverty reduction experience and international cooperation.' },
  originalLanguage: 'zh',
  sources: [source],
};

const implementerReport = {
  reportId,
  agendaItemId: 'reports',
  presenter: { kind: 'representative', organisationId: 'yunnan-centre' },
};
const requirement = {
  issuedBy: official,
  addressees: ['yunnan-centre'],
  theme: 'pandemic_prevention_and_control',
  text: { en: 'Plan pandemic prevention and control together with project conclusion.' },
  due: '2021-03-31',
  acceptanceCriterion: { en: 'The plan is with the coordinating agency.' },
  sources: [source],
};
const requirementId = '5t9v3x7x3v9t5r1n6m2q';
const actionItem = {
  origin: { kind: 'requirement', meetingId: ofMeeting.meetingId, requirementId },
  what: { en: 'Write the plan for prevention and conclusion in Myanmar.' },
  organisationId: 'yunnan-centre',
  due: '2021-03-31',
};
const keptActionItem = {
  programmeId,
  actionItemId: '6m2q8k4j0w7x3v9t5r1n',
  ...actionItem,
  status: 'open',
  ...meta,
};
const dissemination = {
  recipient: { kind: 'organisation', organisationId: 'yunnan-centre' },
  sentOn: '2020-11-05',
  channel: 'email',
};

/** Examples of the bodies of the service `meetings`. */
export const meetingExamples: Readonly<Record<string, object>> = {
  MeetingInput: meeting,
  Meeting: { ...ofMeeting, ...meeting, status: 'planned', ...meta },
  MeetingStepInput: { step: 'reopen', reason: 'A statement was attributed to the wrong speaker.' },
  StatementInput: statement,
  Statement: { ...ofMeeting, statementId: '9t5r1n6m2q8k4j0w7x3v', ...statement, ...meta },
  ImplementerReportInput: implementerReport,
  ImplementerReport: {
    ...ofMeeting,
    projectId,
    ...implementerReport,
    snapshotSha256: sha256,
    asOf: '2020-11-04',
    ...meta,
  },
  RequirementInput: requirement,
  Requirement: { ...ofMeeting, requirementId, ...requirement, ...meta },
  ActionItemInput: actionItem,
  ActionItem: keptActionItem,
  DatedActionItem: { ...keptActionItem, overdue: true },
  ActionProgress: { status: 'done', evidence: [{ title: 'Plan of 12 March 2021' }] },
  FollowUp: {
    ...ofMeeting,
    previousMeetingIds: ['7x3v9t5r1n6m2q8k4j0w'],
    since: '2020-06-10',
    asOf: '2020-11-04',
    carriedOver: [{ ...keptActionItem, overdue: false }],
    done: [],
    dropped: [],
    overdue: 0,
    closureRate: { numerator: 0, denominator: 1, ratio: '0' },
  },
  DisseminationInput: dissemination,
  Download: {
    reportId,
    day: '2020-11-05',
    memberId: meta.createdBy,
    role: 'implementer',
    organisationId: 'yunnan-centre',
  },
  Dissemination: {
    programmeId,
    reportId,
    disseminationId: '1n6m2q8k4j0w7x3v9t5r',
    ...dissemination,
    ...meta,
  },
};
