import type { Client } from '../../shared/contract/client.ts';
import { examples } from '../../shared/contract/examples.ts';
import type { Params, RouteName } from '../../shared/contract/routes.ts';
import { ResponseInput } from '../../shared/domain/evaluation/management-response.ts';
import { storeEvidence } from '../local/evidence.ts';
import { setUpMeeting } from './meeting-place.ts';

/** All placeholders of all paths. */
type Placeholder = { [Name in RouteName]: Named<keyof Params<Name>> }[RouteName];
/** A route without placeholders has an empty object, which TypeScript takes to have any key. */
type Named<Key> = string extends Key ? never : Key;

/** A value for each placeholder: together they name an existing record at every path. */
export type Place = Readonly<Record<Placeholder, string>>;

type Step = readonly [
  name: RouteName,
  by: Client,
  options: {
    readonly params?: object;
    readonly body?: object;
    readonly ifMatch?: string;
    readonly ifNoneMatch?: string;
  },
];

/**
 * A project with one record of each kind, visible to every member: approved, published, rendered. Bodies are the
 * examples of the contract.
 */
export async function setUpProject(
  programmeId: string,
  coordinator: Client,
  implementer: Client,
  organisationId: string,
): Promise<Place> {
  const make = (name: RouteName, by: Client, options: Step[2]) => idOf([name, by, options]);
  const inProgramme = { params: { programmeId } };
  const projectId = await make('createProject', coordinator, {
    ...inProgramme,
    body: { ...examples.ProjectInput, organisationId },
  });
  const inProject = { params: { projectId } };
  const resultId = 'safe-water';
  const indicatorId = 'households-with-water';
  const commonIndicatorId = 'households-with-water';
  const periodId = 'whole';
  const value = { projectId, indicatorId, periodId };
  const put = (body: object | undefined, params: object) => ({
    params,
    ifNoneMatch: '*',
    ...(body && { body }),
  });
  await run([
    [
      'putCommonIndicator',
      coordinator,
      put(examples.CommonIndicatorInput, { programmeId, commonIndicatorId }),
    ],
    ['putResult', implementer, put(examples.ResultInput, { projectId, resultId })],
    ['putIndicator', implementer, put(examples.IndicatorInput, { projectId, indicatorId })],
    ['recordValue', implementer, put(examples.ValueInput, value)],
    ['reviewValue', implementer, { params: value, body: { step: 'submit' }, ifMatch: '"1"' }],
    ['reviewValue', coordinator, { params: value, body: { step: 'approve' }, ifMatch: '"2"' }],
  ]);
  const closingId = `2020-${organisationId}`;
  await run([['putClosing', coordinator, put(examples.ClosingInput, { programmeId, closingId })]]);
  const experienceId = await make('writeExperience', implementer, {
    ...inProject,
    body: examples.ExperienceInput ?? {},
  });
  const lessonId = await make('writeLesson', implementer, {
    ...inProject,
    body: { ...examples.LessonInput, evidence: [{ title: 'Visit note' }] },
  });
  const summaryId = await make('writeSummary', implementer, {
    ...inProgramme,
    body: { ...examples.SummaryInput, projectId },
  });
  const publish = { body: { step: 'publish' }, ifMatch: '"1"' };
  await run([
    ['publishExperience', coordinator, { params: { projectId, experienceId }, ...publish }],
    ['publishLesson', coordinator, { params: { projectId, lessonId }, ...publish }],
    ['publishSummary', coordinator, { params: { programmeId, summaryId }, ...publish }],
  ]);
  const records = await setUpRecords({ programmeId, projectId, organisationId }, coordinator);
  const reportId = await make('requestReport', coordinator, {
    ...inProgramme,
    body: { kind: 'implementing_organisation', projectId, asOf: '2020-11-04' },
  });
  const disseminationId = await make('noteDissemination', coordinator, {
    params: { reportId },
    body: { ...examples.DisseminationInput, recipient: { kind: 'organisation', organisationId } },
  });
  return {
    programmeId,
    projectId,
    organisationId,
    ...records,
    closingId,
    evidenceId: await storeEvidence(implementer, projectId, { public: true }),
    importId: await idOf([
      'announceImport',
      implementer,
      {
        ...inProgramme,
        body: { ...examples.ImportInput, fileName: 'values.csv', mediaType: 'text/csv' },
      },
    ]),
    exportId: await make('requestExport', coordinator, {
      ...inProgramme,
      body: examples.ExportInput ?? {},
    }),
    resultId,
    indicatorId,
    commonIndicatorId,
    periodId,
    experienceId,
    lessonId,
    summaryId,
    memberId: await memberOf(coordinator, programmeId),
    reportId,
    disseminationId,
    ...(await setUpMeeting(coordinator, { programmeId, projectId, organisationId, reportId })),
    fingerprint: await fingerprintOf(coordinator, reportId),
    schema: 'snapshot-5.json',
    asset: 'index.html',
    code: 'version_mismatch',
  };
}

/** The programme's other records; their ids contain the organisation, since two projects share a programme. */
async function setUpRecords(
  {
    programmeId,
    projectId,
    organisationId,
  }: Pick<Place, 'programmeId' | 'projectId' | 'organisationId'>,
  coordinator: Client,
) {
  const id = `of-${organisationId}`;
  const put = (params: object, body: object | undefined): Step[2] => ({
    params,
    ...(body && { body }),
    ifNoneMatch: '*',
  });
  const recommendation = { programmeId, recommendationId: id };
  const promise = { ...promisedAction(), organisationId };
  await run([
    [
      'putAssessment',
      coordinator,
      put({ programmeId, assessmentId: id }, examples.AssessmentInput),
    ],
    ['putFeature', coordinator, put({ programmeId, featureId: id }, examples.FeatureInput)],
    ['putCondition', coordinator, put({ programmeId, conditionId: id }, examples.ConditionInput)],
    ['putAsset', coordinator, put({ projectId, assetId: id }, examples.AssetInput)],
    [
      'putRecommendation',
      coordinator,
      put(recommendation, { ...examples.RecommendationInput, addressedTo: organisationId }),
    ],
    [
      'respondToRecommendation',
      coordinator,
      {
        params: recommendation,
        body: { ...examples.ResponseInput, actions: [promise] },
        ifMatch: '"1"',
      },
    ],
  ]);
  return {
    assessmentId: id,
    featureId: id,
    conditionId: id,
    assetId: id,
    recommendationId: id,
    actionId: promise.actionId,
  };
}

function promisedAction() {
  const [action] = ResponseInput.parse(examples.ResponseInput).actions;
  if (!action) throw new Error('The example of an answer promises nothing');
  return action;
}

async function run(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await idOf(step);
}

/** The last segment of a Location header. */
async function idOf([name, by, options]: Step): Promise<string> {
  const { headers } = await by.call(name, options as never);
  return headers.get('location')?.split('/').at(-1) ?? '';
}

async function fingerprintOf(coordinator: Client, reportId: string): Promise<string> {
  const { body } = await coordinator.call('getReport', { params: { reportId } });
  return body.snapshotSha256 ?? '';
}

/** Not a coordinator, whom only administrators change. */
async function memberOf(coordinator: Client, programmeId: string): Promise<string> {
  const { body } = await coordinator.call('listMembers', { params: { programmeId } });
  return body.items.find(({ role }) => role !== 'coordinator')?.memberId ?? '';
}
