import { importFiles, uploadPath } from '../../functions/exchange/import-files.ts';
import { tryToRun } from '../../functions/run-import/try-to-run.ts';
import type { RouteName } from '../../shared/contract/routes.ts';
import {
  assessment,
  asset,
  condition,
  experience,
  feature,
  lesson,
  programme,
  project,
  recommendation,
  response,
  summary,
} from '../local/bodies.ts';
import { announcementOf, list } from '../local/evidence.ts';
import { iatiFile, importOf } from '../local/iati.ts';
import { commonIndicator, indicator, type TestProgramme, value } from '../local/programme.ts';
import { meetingSteps } from './meeting-steps.ts';
import { type Found, type Step, step } from './step.ts';

/**
 * Excluded routes: those without data cost nothing; verifying a fingerprint reads a row of keys; report content and evidence come from the bucket, and their record is read
 * like any other; so do the files and findings of imports and exports; presenting a report at a meeting needs a report of its own, and costs what a statement does. A PATCH
 * costs what its PUT does, and the record that it is merged into: measured for one. Withdrawing is
 * measured for a value, and for a record of a project, of a programme, and one that nothing depends on.
 */
export type Measured = MeasuredRoute | AsKnown | 'getProject with all of it';

/** Routes that read whole histories where an earlier moment is asked for. */
type AsKnown = `${'getProgrammeProgress' | 'getProjectProgress'} as known`;

type MeasuredRoute = Exclude<
  RouteName,
  | 'getStart'
  | 'getHealth'
  | 'getContract'
  | 'getSchema'
  | 'getReference'
  | 'getReferenceAsset'
  | 'getProblem'
  | 'getReportContent'
  | 'getReportDocument'
  | 'getEvidenceContent'
  | 'completeEvidence'
  | 'verifyReport'
  | 'sendEmblem'
  | 'verifyFingerprint'
  | Exclude<
      Extract<RouteName, `withdraw${string}`>,
      'withdrawValue' | 'withdrawIndicator' | 'withdrawOrganisation' | 'withdrawAsset'
    >
  | 'getImportTable'
  | 'getExportContent'
  | 'listExportFindings'
  | 'getImplementerReport'
  | 'putImplementerReport'
  | Exclude<Extract<RouteName, `patch${string}`>, 'patchOrganisation'>
>;

const publish = { body: { step: 'publish' } };
const first = { ifMatch: '"1"' };
const takeBack = { body: { reason: 'Entered twice.' } };
const fresh = { ifNoneMatch: '*' };

const inProgramme = ({ programmeId }: TestProgramme) => ({ params: { programmeId } });
const asKnownNow = () => ({ query: { knownAt: new Date().toISOString() } });
const inProject = ({ projectId }: TestProgramme) => ({ params: { projectId } });
const ofMember = ({ programmeId }: TestProgramme, { inviteMember: memberId = '' }: Found) => ({
  params: { programmeId, memberId },
});
const ofOrganisation = ({ programmeId }: TestProgramme) => ({
  params: { programmeId, organisationId: 'third' },
});
const ofCommonIndicator = ({ programmeId }: TestProgramme) => ({
  params: { programmeId, commonIndicatorId: 'households' },
});
const ofClosing = ({ programmeId }: TestProgramme) => ({
  params: { programmeId, closingId: '2030' },
});
const ofResult = ({ projectId }: TestProgramme) => ({ params: { projectId, resultId: 'more' } });
const ofIndicator = ({ projectId }: TestProgramme) => ({
  params: { projectId, indicatorId: 'households' },
});
const ofValue = ({ projectId }: TestProgramme) => ({
  params: { projectId, indicatorId: 'households', periodId: '2020-01-01' },
});
const ofEvidence = (
  { projectId }: TestProgramme,
  { announceEvidence: evidenceId = '' }: Found,
) => ({
  params: { projectId, evidenceId },
});
const ofImport = ({ programmeId }: TestProgramme, { announceImport: importId = '' }: Found) => ({
  params: { programmeId, importId },
});
const ofExport = ({ programmeId }: TestProgramme, { requestExport: exportId = '' }: Found) => ({
  params: { programmeId, exportId },
});
const ofExperience = (
  { projectId }: TestProgramme,
  { writeExperience: experienceId = '' }: Found,
) => ({
  params: { projectId, experienceId },
});
const ofLesson = ({ projectId }: TestProgramme, { writeLesson: lessonId = '' }: Found) => ({
  params: { projectId, lessonId },
});
const ofSummary = ({ programmeId }: TestProgramme, { writeSummary: summaryId = '' }: Found) => ({
  params: { programmeId, summaryId },
});
const ofAssessment = ({ programmeId }: TestProgramme) => ({
  params: { programmeId, assessmentId: 'final' },
});
const ofFeature = ({ programmeId }: TestProgramme) => ({
  params: { programmeId, featureId: 'small' },
});
const ofRecommendation = ({ programmeId }: TestProgramme) => ({
  params: { programmeId, recommendationId: 'first' },
});
const ofAction = ({ programmeId }: TestProgramme) => ({
  params: { programmeId, recommendationId: 'first', actionId: 'train' },
});
const ofCondition = ({ programmeId }: TestProgramme) => ({
  params: { programmeId, conditionId: 'pandemic' },
});
const ofAsset = ({ projectId }: TestProgramme) => ({ params: { projectId, assetId: 'supply' } });
const ofReport = (_: TestProgramme, { requestReport: reportId = '' }: Found) => ({
  params: { reportId },
});

type Preparation = (programme: TestProgramme, found: Found) => Promise<void>;

/** What happens beside the API before a route is called, which is not measured. */
export const preparations: { readonly [Name in Measured]?: Preparation } = {
  readImport: async ({ programmeId }, { announceImport: importId = '' }) => {
    const as = { type: 'application/xml', name: 'activities.xml' };
    await importFiles().put(uploadPath({ programmeId, importId }), iatiFile, as);
  },
  listImportFindings: async ({ programmeId }, { announceImport: importId = '' }) => {
    await tryToRun(
      { programmeId, importId },
      { receives: 1, remainingMilliseconds: () => 900_000 },
    );
  },
};

/** One call of each route, in an order that gives each the records it needs. */
export const steps: Readonly<Record<Measured, Step>> = {
  getMe: step('reader', () => ({})),
  listProgrammes: step('reader', () => ({})),
  createProgramme: step('administrator', () => ({ body: programme })),
  getProgramme: step('reader', inProgramme),
  replaceProgramme: step('coordinator', inProgramme, { body: programme, ...first }),
  inviteMember: step('coordinator', inProgramme, {
    body: { email: 'one@example.org', role: 'reader' },
  }),
  listMembers: step('coordinator', inProgramme),
  getMember: step('coordinator', ofMember),
  changeMember: step('coordinator', ofMember, {
    body: { role: 'reader', status: 'revoked' },
    ...first,
  }),
  changeAddress: step('coordinator', ofMember, {
    body: { email: 'one@example.net' },
    ifMatch: '"2"',
  }),
  putOrganisation: step('coordinator', ofOrganisation, {
    body: { name: { en: 'Third' }, roles: ['funding'] },
    ...fresh,
  }),
  getOrganisation: step('reader', ofOrganisation),
  listOrganisations: step('reader', inProgramme),
  createProject: step('coordinator', inProgramme, { body: project }),
  getProject: step('reader', inProject),
  listProjects: step('reader', inProgramme),
  'getProject with all of it': step('reader', inProject, {
    query: { include: 'framework,values' },
  }),
  putCommonIndicator: step('coordinator', ofCommonIndicator, { body: commonIndicator, ...fresh }),
  getCommonIndicator: step('reader', ofCommonIndicator),
  listCommonIndicators: step('reader', inProgramme),
  putResult: step('officer', ofResult, {
    body: { type: 'output', title: { en: 'More' } },
    ...fresh,
  }),
  getResult: step('reader', ofResult),
  listResults: step('reader', inProject),
  putIndicator: step('officer', ofIndicator, { body: indicator, ...first }),
  getIndicator: step('reader', ofIndicator),
  listIndicators: step('reader', inProject),
  recordValue: step('officer', ofValue, { body: value, ...fresh }),
  getValue: step('officer', ofValue),
  listValues: step('officer', ofIndicator),
  reviewValue: step('officer', ofValue, { body: { step: 'submit' }, ...first }),
  listProgrammeValues: step('coordinator', inProgramme, { query: { status: 'submitted' } }),
  getWaiting: step('coordinator', inProgramme),
  reviewValues: ({ coordinator, programmeId, projectId }) => ({
    by: coordinator,
    options: {
      params: { programmeId },
      body: {
        step: 'return',
        comment: 'Please name the source.',
        items: [{ projectId, indicatorId: 'households', periodId: '2020-01-01', version: 2 }],
      },
    },
  }),
  putClosing: step('coordinator', ofClosing, {
    body: { startDate: '2030-01-01', endDate: '2030-12-31', status: 'closed' },
    ...fresh,
  }),
  getClosing: step('reader', ofClosing),
  listClosings: step('reader', inProgramme),
  getRemaining: step('coordinator', inProgramme, {
    query: { startDate: '2020-01-01', endDate: '2020-12-31' },
  }),
  getProgrammeProgress: step('reader', inProgramme),
  getProjectProgress: step('reader', inProject),
  'getProgrammeProgress as known': step('reader', (all) => ({
    ...inProgramme(all),
    ...asKnownNow(),
  })),
  'getProjectProgress as known': step('reader', (all) => ({ ...inProject(all), ...asKnownNow() })),
  getDataQuality: step('coordinator', inProgramme),
  announceEvidence: step('officer', inProject, { body: announcementOf(list) }),
  getEvidence: step('officer', ofEvidence),
  listEvidence: step('officer', inProject),
  describeEvidence: step('officer', ofEvidence, { body: { title: 'Household list' }, ...first }),
  renewUpload: step('officer', ofEvidence),
  announceImport: step('coordinator', inProgramme, { body: importOf(iatiFile) }),
  getImport: step('coordinator', ofImport),
  listImports: step('coordinator', inProgramme),
  readImport: step('coordinator', ofImport, first),
  listImportFindings: step('coordinator', ofImport),
  listImportChanges: step('coordinator', ofImport),
  applyImport: step('coordinator', ofImport, { ifMatch: '"4"' }),
  stopImport: step('coordinator', ofImport, { ifMatch: '"6"' }),
  requestExport: step('reader', inProgramme, { body: { format: 'csv', state: 'approved' } }),
  getExport: step('reader', ofExport),
  listExports: step('reader', inProgramme),
  writeExperience: step('officer', inProject, { body: experience }),
  getExperience: step('officer', ofExperience),
  listExperiences: step('officer', inProject),
  replaceExperience: step('officer', ofExperience, { body: experience, ...first }),
  publishExperience: step('coordinator', ofExperience, { ...publish, ifMatch: '"2"' }),
  validateExperience: step('neighbour', ofExperience, {
    body: { statement: { en: 'Seen on a visit.' } },
    ifMatch: '"3"',
  }),
  writeLesson: step('officer', inProject, { body: lesson }),
  getLesson: step('officer', ofLesson),
  listLessons: step('officer', inProject),
  replaceLesson: step('officer', ofLesson, { body: lesson, ...first }),
  writeSummary: step('officer', ({ programmeId, projectId }) => ({
    params: { programmeId },
    body: { ...summary, projectId },
  })),
  getSummary: step('coordinator', ofSummary),
  listSummaries: step('coordinator', inProgramme),
  replaceSummary: step('officer', (programme, found) => ({
    ...ofSummary(programme, found),
    body: { ...summary, projectId: programme.projectId },
    ...first,
  })),
  listWaitingTexts: step('coordinator', inProgramme),
  publishLesson: step('coordinator', ofLesson, { ...publish, ifMatch: '"2"' }),
  publishSummary: step('coordinator', ofSummary, { ...publish, ifMatch: '"2"' }),
  searchExperiences: step('reader', () => ({ query: { text: 'upkeep' } })),
  putAssessment: step('coordinator', ofAssessment, { body: assessment, ...fresh }),
  getAssessment: step('reader', ofAssessment),
  listAssessments: step('reader', inProgramme),
  putFeature: step('coordinator', ofFeature, { body: feature, ...fresh }),
  getFeature: step('reader', ofFeature),
  listFeatures: step('reader', inProgramme),
  putRecommendation: step('coordinator', ofRecommendation, { body: recommendation, ...fresh }),
  getRecommendation: step('reader', ofRecommendation),
  listRecommendations: step('reader', inProgramme),
  respondToRecommendation: step('officer', ofRecommendation, { body: response, ...first }),
  reportProgress: step('officer', ofAction, { body: { status: 'done' }, ifMatch: '"2"' }),
  putCondition: step('coordinator', ofCondition, { body: condition, ...fresh }),
  getCondition: step('reader', ofCondition),
  listConditions: step('reader', inProgramme),
  putAsset: step('officer', ofAsset, { body: asset, ...fresh }),
  getAsset: step('reader', ofAsset),
  listAssets: step('reader', inProject),
  getConclusion: step('reader', inProject),
  requestReport: step('coordinator', inProgramme, { body: { kind: 'experience_sharing' } }),
  getReport: step('reader', ofReport),
  listReports: step('reader', inProgramme),
  listProgrammeHistory: step('coordinator', inProgramme),
  verifyProgrammeHistory: step('coordinator', inProgramme),
  listProjectHistory: step('officer', inProject),
  verifyProjectHistory: step('officer', inProject),
  listReportHistory: step('coordinator', ofReport),
  verifyReportHistory: step('coordinator', ofReport),
  verifyCheckpoints: step('administrator', () => ({})),
  ...meetingSteps,
  withdrawAsset: step('officer', ofAsset, { ...takeBack, ...first }),
  replaceProject: step('coordinator', inProject, {
    body: { ...project, reason: 'The works begin later.' },
    ...first,
  }),
  withdrawValue: step('officer', ofValue, { ...takeBack, ifMatch: '"3"' }),
  withdrawIndicator: step('officer', ofIndicator, { ...takeBack, ifMatch: '"2"' }),
  patchOrganisation: step('coordinator', ofOrganisation, { body: {}, ...first }),
  withdrawOrganisation: step('coordinator', ofOrganisation, { ...takeBack, ifMatch: '"2"' }),
  recordFramework: step('officer', inProject, {
    body: {
      results: [{ resultId: 'new', type: 'output', title: { en: 'New' } }],
      indicators: [{ ...indicator, indicatorId: 'new', resultId: 'new' }],
    },
  }),
  getFramework: step('reader', inProject),
  recordValues: step('officer', inProject, {
    body: { items: [{ indicatorId: 'new', periodId: '2020-01-01', ...value }] },
  }),
  getSheet: step('reader', inProject, { query: { periodEnd: '2020-12-31' } }),
  copyFramework: ({ coordinator, projectId }, { createProject = '' }) => ({
    by: coordinator,
    options: { params: { projectId: createProject }, body: { fromProjectId: projectId } },
  }),
  eraseEvidence: step('coordinator', ofEvidence, { ...takeBack, ifMatch: '"2"' }),
  eraseMember: step('coordinator', ofMember, { ...takeBack, ifMatch: '"3"' }),
  archiveProject: step('coordinator', inProject, {
    body: { step: 'archive', reason: 'Handed over.' },
    ifMatch: '"2"',
  }),
  closeProgramme: step('coordinator', inProgramme, {
    body: { step: 'close', reason: 'Ended.' },
    ifMatch: '"2"',
  }),
};
