import type { Kept } from '../domain/history/record.ts';
import type { Entities, Keys, Kind, Parents } from '../domain/kinds.ts';
import type { PublishedWithin } from '../domain/ports.ts';
import type { Experience } from '../domain/sharing/experience.ts';
import type { FoundKind } from '../domain/sharing/found.ts';
import type { Lesson } from '../domain/sharing/lesson.ts';

/**
 * Where each kind of record lies. Ids cannot hold "#", so keys are unambiguous; a prefix ends in "#", so the
 * list of "a" never meets "a-b".
 */
export type Place = { readonly pk: string; readonly sk: string };
/** Attributes that put an item into an index. */
type IndexKeys = {
  readonly gpk?: string;
  readonly gsk?: string;
  readonly upk?: string;
  readonly usk?: string;
  readonly ppk?: string;
  readonly psk?: string;
};

const programmePk = (programmeId: string) => `PROGRAMME#${programmeId}`;
const memberGpk = (memberId: string) => `MEMBER#${memberId}`;
const allProgrammes = 'PROGRAMMES';
export const unfinishedReports = 'REPORTS';
const projectPk = (projectId: string) => `PROJECT#${projectId}`;
const reportPk = (reportId: string) => `REPORT#${reportId}`;

type Places = { readonly [K in Kind]: (key: Keys[K]) => Place };

export const placeOf: Places = {
  programme: ({ programmeId }) => ({ pk: programmePk(programmeId), sk: 'PROGRAMME' }),
  member: ({ programmeId, memberId }) => ({
    pk: programmePk(programmeId),
    sk: `MEMBER#${memberId}`,
  }),
  organisation: ({ programmeId, organisationId }) => ({
    pk: programmePk(programmeId),
    sk: `ORGANISATION#${organisationId}`,
  }),
  commonIndicator: ({ programmeId, commonIndicatorId }) => ({
    pk: programmePk(programmeId),
    sk: `COMMON_INDICATOR#${commonIndicatorId}`,
  }),
  closing: ({ programmeId, closingId }) => ({
    pk: programmePk(programmeId),
    sk: `CLOSING#${closingId}`,
  }),
  project: ({ projectId }) => ({ pk: projectPk(projectId), sk: 'PROJECT' }),
  result: ({ projectId, resultId }) => ({ pk: projectPk(projectId), sk: `RESULT#${resultId}` }),
  indicator: ({ projectId, indicatorId }) => ({
    pk: projectPk(projectId),
    sk: `INDICATOR#${indicatorId}`,
  }),
  value: ({ projectId, indicatorId, periodStart }) => ({
    pk: projectPk(projectId),
    sk: `VALUE#${indicatorId}#${periodStart}`,
  }),
  evidence: ({ projectId, evidenceId }) => ({
    pk: projectPk(projectId),
    sk: `EVIDENCE#${evidenceId}`,
  }),
  experience: ({ projectId, experienceId }) => ({
    pk: projectPk(projectId),
    sk: `EXPERIENCE#${experienceId}`,
  }),
  lesson: ({ projectId, lessonId }) => ({ pk: projectPk(projectId), sk: `LESSON#${lessonId}` }),
  assessment: ({ programmeId, assessmentId }) => ({
    pk: programmePk(programmeId),
    sk: `ASSESSMENT#${assessmentId}`,
  }),
  feature: ({ programmeId, featureId }) => ({
    pk: programmePk(programmeId),
    sk: `FEATURE#${featureId}`,
  }),
  recommendation: ({ programmeId, recommendationId }) => ({
    pk: programmePk(programmeId),
    sk: `RECOMMENDATION#${recommendationId}`,
  }),
  condition: ({ programmeId, conditionId }) => ({
    pk: programmePk(programmeId),
    sk: `CONDITION#${conditionId}`,
  }),
  asset: ({ projectId, assetId }) => ({ pk: projectPk(projectId), sk: `ASSET#${assetId}` }),
  report: ({ reportId }) => ({ pk: reportPk(reportId), sk: 'REPORT' }),
  meeting: ({ programmeId, meetingId }) => ({
    pk: programmePk(programmeId),
    sk: `MEETING#${meetingId}`,
  }),
  statement: ({ programmeId, meetingId, statementId }) => ({
    pk: programmePk(programmeId),
    sk: `STATEMENT#${meetingId}#${statementId}`,
  }),
  implementerReport: ({ programmeId, meetingId, projectId }) => ({
    pk: programmePk(programmeId),
    sk: `IMPLEMENTER-REPORT#${meetingId}#${projectId}`,
  }),
  requirement: ({ programmeId, meetingId, requirementId }) => ({
    pk: programmePk(programmeId),
    sk: `REQUIREMENT#${meetingId}#${requirementId}`,
  }),
  actionItem: ({ programmeId, actionItemId }) => ({
    pk: programmePk(programmeId),
    sk: `ACTION-ITEM#${actionItemId}`,
  }),
  dissemination: ({ reportId, disseminationId }) => ({
    pk: reportPk(reportId),
    sk: `DISSEMINATION#${disseminationId}`,
  }),
};

/** The place of a record that is at hand: every record carries the fields of its own key. */
export const placeOfRecord: { readonly [K in Kind]: (record: Kept<Entities[K]>) => Place } =
  placeOf;

/** Where a list of a kind is read: in the table, or in an index. */
type ListPlace = {
  readonly index?: 'lean';
  readonly partition: string;
  readonly prefix?: string;
  /** The rows are memberships; the programmes they belong to are what is listed. */
  readonly memberships?: true;
};

type ListPlaces = { readonly [K in Kind]: (within: Parents[K]) => ListPlace };

const underProgramme =
  (prefix: string, index?: 'lean') =>
  ({ programmeId }: { readonly programmeId: string }): ListPlace => ({
    ...(index && { index }),
    partition: programmePk(programmeId),
    prefix,
  });
const underProject =
  (prefix: string) =>
  ({ projectId }: { readonly projectId: string }): ListPlace => ({
    partition: projectPk(projectId),
    prefix,
  });
const ofMeeting =
  (kind: string) =>
  ({ meetingId, ...programme }: Keys['meeting']): ListPlace =>
    underProgramme(`${kind}#${meetingId}#`)(programme);
const ofReport =
  (prefix: string) =>
  ({ reportId }: Keys['report']): ListPlace => ({ partition: reportPk(reportId), prefix });

export const listPlaceOf: ListPlaces = {
  programme: (within) =>
    'all' in within
      ? { index: 'lean', partition: allProgrammes }
      : { index: 'lean', partition: memberGpk(within.memberId), memberships: true },
  member: underProgramme('MEMBER#'),
  organisation: underProgramme('ORGANISATION#'),
  commonIndicator: underProgramme('COMMON_INDICATOR#'),
  closing: underProgramme('CLOSING#'),
  project: underProgramme('PROJECT#', 'lean'),
  report: underProgramme('REPORT#', 'lean'),
  result: underProject('RESULT#'),
  indicator: underProject('INDICATOR#'),
  value: ({ projectId, indicatorId }) => underProject(`VALUE#${indicatorId}#`)({ projectId }),
  evidence: underProject('EVIDENCE#'),
  experience: underProject('EXPERIENCE#'),
  lesson: underProject('LESSON#'),
  assessment: underProgramme('ASSESSMENT#'),
  feature: underProgramme('FEATURE#'),
  recommendation: underProgramme('RECOMMENDATION#'),
  condition: underProgramme('CONDITION#'),
  asset: underProject('ASSET#'),
  meeting: underProgramme('MEETING#'),
  statement: ofMeeting('STATEMENT'),
  implementerReport: ofMeeting('IMPLEMENTER-REPORT'),
  requirement: ofMeeting('REQUIREMENT'),
  actionItem: underProgramme('ACTION-ITEM#'),
  dissemination: ofReport('DISSEMINATION#'),
};

/**
 * An index partition takes 1,000 writes a second; the records of one programme are spread over four by their
 * project, and programme-wide reads ask all four at once.
 */
const shards = ['0', '1', '2', '3'] as const;

export function shardsOf(programmeId: string): readonly string[] {
  return shards.map((shard) => `${programmePk(programmeId)}#${shard}`);
}

/** FNV-1a: stable for ever, because it is part of stored keys. */
function shardOf(programmeId: string, projectId: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(projectId)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${programmePk(programmeId)}#${shards[(hash >>> 0) % shards.length]}`;
}

type Owned = { readonly programmeId: string; readonly projectId: string };
const owned =
  <Entity extends Owned>(sk: (entity: Entity) => string) =>
  (entity: Entity): IndexKeys => ({
    gpk: shardOf(entity.programmeId, entity.projectId),
    gsk: `${entity.projectId}#${sk(entity)}`,
  });

/** Where what a programme has published is found, all of it or of one kind; good practices come first. */
export function publishedPlace({ programmeId, kind }: PublishedWithin) {
  const prefix = kind === undefined ? {} : { prefix: `${kind.toUpperCase()}#` };
  return { index: 'published', partition: programmePk(programmeId), ...prefix } as const;
}

function publishedKeys(
  { programmeId, projectId, status }: Owned & Pick<Lesson, 'status'>,
  kind: FoundKind,
  id: string,
): IndexKeys {
  if (status !== 'published') return {};
  return { ppk: programmePk(programmeId), psk: `${kind.toUpperCase()}#${projectId}#${id}` };
}

const sentPrefix = 'DISSEMINATION#';

/** Where it is found to whom any report of a programme was sent, whichever report it was. */
export function sentPlace({ programmeId }: Keys['programme']) {
  return { index: 'lean', partition: programmePk(programmeId), prefix: sentPrefix } as const;
}

/** What lies beside its programme is read with it, and needs no index. */
const unindexed = (): IndexKeys => ({});

type Indexed = { readonly [K in Kind]: (record: Kept<Entities[K]>) => IndexKeys };

export const indexKeysOf: Indexed = {
  programme: ({ programmeId }) => ({ gpk: allProgrammes, gsk: programmeId }),
  member: ({ memberId, programmeId, status }) =>
    status === 'active' ? { gpk: memberGpk(memberId), gsk: programmeId } : {},
  organisation: unindexed,
  commonIndicator: unindexed,
  assessment: unindexed,
  feature: unindexed,
  recommendation: unindexed,
  condition: unindexed,
  closing: unindexed,
  project: ({ programmeId, projectId }) => ({
    gpk: programmePk(programmeId),
    gsk: `PROJECT#${projectId}`,
  }),
  result: owned((entity) => placeOf.result(entity).sk),
  indicator: owned((entity) => placeOf.indicator(entity).sk),
  value: owned((entity) => placeOf.value(entity).sk),
  evidence: owned((entity) => placeOf.evidence(entity).sk),
  experience: (experience) => ({
    ...owned((entity: Experience) => placeOf.experience(entity).sk)(experience),
    ...publishedKeys(experience, experience.practice, experience.experienceId),
  }),
  lesson: (lesson) => ({
    ...owned((entity: Lesson) => placeOf.lesson(entity).sk)(lesson),
    ...publishedKeys(lesson, 'lesson', lesson.lessonId),
  }),
  asset: owned((entity) => placeOf.asset(entity).sk),
  report: ({ programmeId, reportId, status, changedAt }) => ({
    gpk: programmePk(programmeId),
    gsk: `REPORT#${reportId}`,
    ...(status === 'queued' && { upk: unfinishedReports, usk: `${changedAt}#${reportId}` }),
  }),
  meeting: () => ({}),
  statement: () => ({}),
  implementerReport: () => ({}),
  requirement: () => ({}),
  actionItem: () => ({}),
  dissemination: ({ programmeId, reportId, disseminationId }) => ({
    gpk: programmePk(programmeId),
    gsk: `${sentPrefix}${reportId}#${disseminationId}`,
  }),
};
