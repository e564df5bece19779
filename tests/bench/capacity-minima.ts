import type { Measured } from './capacity-steps.ts';

/** The reads of requests: their cost for minimal records, and why they are needed. */
export const reads = {
  record: [
    1,
    'the record, consistently: the caller may just have written it, and a change depends on it',
  ],
  indicator: [
    1,
    'the indicator of a value, consistently: its periods and measure decide which values are valid',
  ],
  values: [1, 'the values of an indicator, consistently: none of them may lose its meaning'],
  closings: [1, 'the closings of the programme, consistently: a closing takes effect at once'],
  reference: [
    0.5,
    'a record that the body refers to: nothing is deleted, so an eventually consistent read that finds it is enough',
  ],
  bands: [0.5, 'the programme of a project, which chooses the status bands'],
  list: [0.5, 'a page of a list, which may be milliseconds old'],
  address: [0.5, 'whether a member of the programme has this address, in the index'],
  invited: [1, 'whether a member was invited by this address, consistently'],
  memberships: [0.5, 'the memberships of the caller, in the index'],
  programmes: [0.5, 'the programmes of these memberships, in one batch'],
  itself: [
    1,
    'each 4 KB of a programme and its own records, consistently; a personal field takes 200 bytes more, for its commitment and salt',
  ],
  owned: [
    1,
    'each 4 KB of a project and its records, consistently; for a change only if it affects the meaning of submitted values. The keys by which they are listed in order take 100 bytes each',
  ],
  framework: [
    1,
    'the results, or the indicators, of a project, consistently: what is stored like this already is not written',
  ],
  projects: [0.5, 'the projects of a programme, in the index'],
  shards: [
    0.5,
    'each 4 KB of the records of these projects, from the four partitions they are spread over',
  ],
  unfinished: [
    0.5,
    'what waits for a step, in the index; values from each of the four partitions they are spread over',
  ],
  beside: [0.5, 'the indicators of what is listed, and their values, in the index'],
  published: [0.5, 'the published records of the programme, in the index'],
  assessments: [
    1,
    'the assessments of the programme, consistently: one of them may be the last step',
  ],
  reports: [0.5, 'the reports of a programme, in the index'],
  sent: [0.5, 'the disseminations of these reports, in the index'],
  meeting: [
    1,
    'the meeting of the path, consistently: its status decides who sees what, and what may change',
  ],
  agenda: [
    2,
    'the statements and reports of a meeting, consistently: none may lose its agenda item',
  ],
  patched: [
    1,
    'the record that a patch is merged into; its PUT reads it again, with the condition that nothing has changed it',
  ],
  ready: [1, 'the report, consistently: only a ready report can be sent'],
  owner: [
    0.5,
    'the owner of the action item, eventually consistent: the change reads the item again',
  ],
  existing: [1, 'whether this report exists, consistently, before its snapshot is stored'],
  notes: [0.5, 'the downloads of a report, of which those of the member are deleted'],
  begun: [
    1,
    'the record as the step left it, consistently: another attempt of the request may have queued its job',
  ],
  held: [
    0.5,
    'whether the project or programme is archived, closed or withdrawn; remembered as long as memberships, here just after a change of it',
  ],
  whole: [
    1,
    'each 4 KB of records with their whole histories, consistently: every entry is verified',
  ],
} as const satisfies Readonly<Record<string, readonly [units: number, why: string]>>;
type Read = keyof typeof reads;

export type Minimum = {
  readonly reads: readonly Read[];
  /** KB written: the record with its history in one item, and up to 100 bytes of keys where it waits for a step. */
  readonly write: number;
};

/** Reads nothing: the condition of the write is that the record does not exist. */
const creation: Minimum = { reads: [], write: 1 };
/** The keys of what waits for a step make a record of 1 KB larger than that. */
const waitingCreation: Minimum = { reads: [], write: 2 };
const reading: Minimum = { reads: ['record'], write: 0 };
const listing: Minimum = { reads: ['list'], write: 0 };
const change = (write: number): Minimum => ({ reads: ['record'], write });
const naming: Minimum = { reads: ['reference'], write: 1 };

const four = ['shards', 'shards', 'shards', 'shards'] as const;
/** What was known at an earlier moment is in the histories of the programme and of its project. */
const histories = ['whole', 'whole', 'whole', 'whole', 'whole', 'whole'] as const;
/** What may depend on a record that is withdrawn: nothing is left standing on nothing. */
const needed = ['owned', 'owned', 'owned', 'owned', 'owned'] as const;
const inMeeting: Minimum = { reads: ['meeting', 'record'], write: 0 };
const listInMeeting: Minimum = { reads: ['meeting', 'list'], write: 0 };

/** The minimum of each step of capacity-steps.ts. */
export const minima: Readonly<Record<Measured, Minimum>> = {
  getMe: { reads: ['memberships', 'programmes'], write: 0 },
  listProgrammes: { reads: ['memberships', 'programmes'], write: 0 },
  createProgramme: creation,
  getProgramme: reading,
  replaceProgramme: change(1),
  inviteMember: { reads: ['held', 'address'], write: 1 },
  listMembers: { reads: ['list', 'list'], write: 0 },
  getMember: reading,
  changeMember: change(2),
  changeAddress: { reads: ['record', 'address', 'invited'], write: 2 },
  putOrganisation: creation,
  getOrganisation: reading,
  listOrganisations: listing,
  patchOrganisation: { reads: ['patched', 'record'], write: 1 },
  createProject: naming,
  getProject: reading,
  listProjects: listing,
  'getProject with all of it': { reads: ['owned'], write: 0 },
  replaceProject: {
    reads: ['record', 'reference', 'owned', 'owned', 'owned', 'owned', 'closings'],
    write: 2,
  },
  putCommonIndicator: creation,
  getCommonIndicator: reading,
  listCommonIndicators: listing,
  putResult: creation,
  getResult: reading,
  listResults: listing,
  putIndicator: { reads: ['record', 'reference', 'values', 'closings'], write: 2 },
  getIndicator: reading,
  listIndicators: listing,
  recordValue: { reads: ['indicator', 'closings'], write: 2 },
  getValue: reading,
  listValues: listing,
  reviewValue: { reads: ['record', 'indicator', 'closings'], write: 2 },
  reviewValues: { reads: ['record', 'closings'], write: 3 },
  getWaiting: {
    reads: [
      'closings',
      'unfinished',
      'unfinished',
      'unfinished',
      'unfinished',
      'unfinished',
      'unfinished',
      'unfinished',
      'unfinished',
      'unfinished',
      'unfinished',
      'unfinished',
      'beside',
    ],
    write: 0,
  },
  listProgrammeValues: {
    reads: ['unfinished', 'unfinished', 'unfinished', 'unfinished', 'beside', 'beside', 'closings'],
    write: 0,
  },
  putClosing: creation,
  getClosing: reading,
  listClosings: listing,
  getRemaining: { reads: ['itself', 'itself', 'itself', 'projects', ...four], write: 0 },
  getProgrammeProgress: { reads: ['itself', 'itself', 'itself', 'projects', ...four], write: 0 },
  getProjectProgress: { reads: ['owned', 'owned', 'bands'], write: 0 },
  'getProgrammeProgress as known': { reads: ['reference', 'projects', ...histories], write: 0 },
  'getProjectProgress as known': { reads: ['reference', ...histories.slice(1)], write: 0 },
  getDataQuality: { reads: ['itself', 'itself', 'itself', 'projects', ...four], write: 0 },
  announceEvidence: { reads: [], write: 2 },
  getEvidence: reading,
  listEvidence: listing,
  describeEvidence: change(2),
  renewUpload: reading,
  announceImport: creation,
  getImport: reading,
  listImports: listing,
  // Two changes: that it begins, and that its job is queued.
  readImport: { reads: ['record', 'begun'], write: 4 },
  listImportFindings: reading,
  listImportChanges: reading,
  applyImport: { reads: ['record', 'begun'], write: 6 },
  // Its history has six changes by then.
  stopImport: change(4),
  // Written again with the moment since when it is queued, of which the sweep has to know.
  requestExport: { reads: ['record'], write: 3 },
  getExport: reading,
  listExports: listing,
  writeExperience: waitingCreation,
  getExperience: reading,
  listExperiences: listing,
  searchExperiences: { reads: ['memberships', 'programmes', 'published'], write: 0 },
  replaceExperience: change(2),
  publishExperience: change(2),
  validateExperience: change(3),
  writeLesson: creation,
  getLesson: reading,
  listLessons: listing,
  replaceLesson: change(2),
  writeSummary: naming,
  getSummary: reading,
  listSummaries: listing,
  replaceSummary: change(2),
  publishSummary: change(2),
  listWaitingTexts: { reads: ['unfinished', 'unfinished'], write: 0 },
  publishLesson: change(2),
  putAssessment: naming,
  getAssessment: reading,
  listAssessments: listing,
  putFeature: creation,
  getFeature: reading,
  listFeatures: listing,
  putRecommendation: naming,
  getRecommendation: reading,
  listRecommendations: listing,
  respondToRecommendation: { reads: ['record', 'reference'], write: 2 },
  reportProgress: change(2),
  putCondition: creation,
  getCondition: reading,
  listConditions: listing,
  putAsset: creation,
  getAsset: reading,
  listAssets: listing,
  getConclusion: { reads: ['owned', 'owned', 'owned', 'assessments', 'reports', 'sent'], write: 0 },
  requestReport: {
    reads: ['itself', 'itself', 'itself', 'itself', 'projects', ...four, 'shards', 'existing'],
    write: 3,
  },
  planMeeting: { reads: ['reference', 'reference'], write: 2 },
  getMeeting: reading,
  listMeetings: listing,
  replaceMeeting: { reads: ['record', 'reference', 'reference', 'agenda'], write: 2 },
  changeMeetingStatus: change(2),
  recordStatement: { reads: ['meeting', 'reference'], write: 1 },
  getStatement: inMeeting,
  listStatements: listInMeeting,
  replaceStatement: { reads: ['meeting', 'record', 'reference'], write: 2 },
  listImplementerReports: listInMeeting,
  issueRequirement: { reads: ['meeting', 'reference', 'reference'], write: 1 },
  getRequirement: inMeeting,
  listRequirements: listInMeeting,
  replaceRequirement: { reads: ['meeting', 'record', 'reference', 'reference'], write: 2 },
  agreeActionItem: { reads: ['reference', 'reference'], write: 1 },
  getActionItem: reading,
  listActionItems: listing,
  replaceActionItem: { reads: ['record', 'reference', 'reference'], write: 2 },
  reportActionItem: { reads: ['record', 'owner'], write: 2 },
  getFollowUp: { reads: ['itself', 'itself', 'itself', 'itself', 'itself'], write: 0 },
  noteDissemination: { reads: ['reference', 'ready'], write: 1 },
  getDissemination: reading,
  listDisseminations: listing,
  replaceDissemination: { reads: ['record', 'reference'], write: 2 },
  listDownloads: listing,
  getReport: reading,
  listReports: listing,
  recordFramework: { reads: ['framework', 'framework', 'closings'], write: 3 },
  getFramework: { reads: ['framework', 'framework'], write: 0 },
  recordValues: { reads: ['indicator', 'closings'], write: 1 },
  getSheet: {
    reads: ['owned', 'owned', 'owned', 'owned', 'owned', 'closings', 'reference'],
    write: 0,
  },
  /** To a project that no call has named before. */
  copyFramework: {
    reads: ['reference', 'framework', 'framework', 'framework', 'framework', 'closings'],
    write: 4,
  },
  eraseEvidence: { reads: ['record', 'reports'], write: 2 },
  eraseMember: { reads: ['record', 'reports', 'notes'], write: 3 },
  archiveProject: change(2),
  closeProgramme: change(2),
  withdrawAsset: change(2),
  withdrawValue: { reads: ['record', 'closings', 'held'], write: 3 },
  withdrawIndicator: {
    reads: ['record', ...needed, 'itself', 'itself', 'itself', 'itself'],
    write: 2,
  },
  withdrawOrganisation: {
    reads: [
      'record',
      'itself',
      'itself',
      'itself',
      'itself',
      'projects',
      ...four,
      'shards',
      'shards',
      'shards',
    ],
    write: 2,
  },
  listProgrammeHistory: { reads: ['whole', 'whole', 'whole', 'whole'], write: 0 },
  verifyProgrammeHistory: {
    reads: ['whole', 'whole', 'whole', 'whole', 'reports', 'sent'],
    write: 0,
  },
  listProjectHistory: { reads: ['whole', 'whole', 'whole'], write: 0 },
  verifyProjectHistory: { reads: ['whole', 'whole', 'whole'], write: 0 },
  listReportHistory: { reads: ['whole'], write: 0 },
  verifyReportHistory: { reads: ['whole'], write: 0 },
  verifyCheckpoints: { reads: ['reference', 'reference'], write: 0 },
};

export function minUnits({ reads: all, write }: Minimum) {
  return { read: all.reduce((sum, read) => sum + reads[read][0], 0), write };
}

/** The reads with their counts: `itself x 2, projects, shards`. */
export function readOf({ reads: all }: Minimum): string {
  const counted = Map.groupBy(all, (read) => read);
  return [...counted]
    .map(([read, { length }]) => (length === 1 ? read : `${read} x ${length}`))
    .join(', ');
}
