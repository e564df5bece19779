import type { Entities, Keys, Kind, Parents } from '../domain/ports.ts';

/**
 * Where each kind of record lies. Ids cannot hold "#", so keys are unambiguous; a prefix ends in "#", so the
 * list of "a" never meets "a-b".
 */
export type Place = { readonly pk: string; readonly sk: string };
/** Attributes that put an item into an index. */
export type IndexKeys = {
  readonly gpk?: string;
  readonly gsk?: string;
  readonly upk?: string;
  readonly usk?: string;
};

const programmePk = (programmeId: string) => `PROGRAMME#${programmeId}`;
const projectPk = (projectId: string) => `PROJECT#${projectId}`;

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
  experience: ({ projectId, experienceId }) => ({
    pk: projectPk(projectId),
    sk: `EXPERIENCE#${experienceId}`,
  }),
  lesson: ({ projectId, lessonId }) => ({ pk: projectPk(projectId), sk: `LESSON#${lessonId}` }),
  report: ({ reportId }) => ({ pk: `REPORT#${reportId}`, sk: 'REPORT' }),
};

/** Where a list of a kind is read: in the table by prefix, or in an index. */
export type ListPlace = {
  readonly index?: 'lean';
  readonly partition: string;
  readonly prefix?: string;
};

type ListPlaces = { readonly [K in Exclude<Kind, 'programme'>]: (within: Parents[K]) => ListPlace };

export const listPlaceOf: ListPlaces = {
  member: ({ programmeId }) => ({ partition: programmePk(programmeId), prefix: 'MEMBER#' }),
  organisation: ({ programmeId }) => ({
    partition: programmePk(programmeId),
    prefix: 'ORGANISATION#',
  }),
  project: ({ programmeId }) => ({
    index: 'lean',
    partition: programmePk(programmeId),
    prefix: 'PROJECT#',
  }),
  result: ({ projectId }) => ({ partition: projectPk(projectId), prefix: 'RESULT#' }),
  indicator: ({ projectId }) => ({ partition: projectPk(projectId), prefix: 'INDICATOR#' }),
  value: ({ projectId, indicatorId }) => ({
    partition: projectPk(projectId),
    prefix: `VALUE#${indicatorId}#`,
  }),
  experience: ({ projectId }) => ({ partition: projectPk(projectId), prefix: 'EXPERIENCE#' }),
  lesson: ({ projectId }) => ({ partition: projectPk(projectId), prefix: 'LESSON#' }),
  report: ({ programmeId }) => ({
    index: 'lean',
    partition: programmePk(programmeId),
    prefix: 'REPORT#',
  }),
};

export const allProgrammes: ListPlace = { index: 'lean', partition: 'PROGRAMMES' };
export const membershipsOf = (memberId: string): ListPlace => ({
  index: 'lean',
  partition: `MEMBER#${memberId}`,
});
export const unfinishedReports = 'REPORTS';

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

type Indexed = {
  readonly [K in Kind]: (entity: Entities[K] & { readonly changedAt: string }) => IndexKeys;
};

export const indexKeysOf: Indexed = {
  programme: ({ programmeId }) => ({ gpk: 'PROGRAMMES', gsk: programmeId }),
  member: ({ memberId, programmeId, status }) =>
    status === 'active' ? { gpk: `MEMBER#${memberId}`, gsk: programmeId } : {},
  organisation: () => ({}),
  project: ({ programmeId, projectId }) => ({
    gpk: programmePk(programmeId),
    gsk: `PROJECT#${projectId}`,
  }),
  result: owned((entity) => placeOf.result(entity).sk),
  indicator: owned((entity) => placeOf.indicator(entity).sk),
  value: owned((entity) => placeOf.value(entity).sk),
  experience: owned((entity) => placeOf.experience(entity).sk),
  lesson: owned((entity) => placeOf.lesson(entity).sk),
  report: ({ programmeId, reportId, status, changedAt }) => ({
    gpk: programmePk(programmeId),
    gsk: `REPORT#${reportId}`,
    ...(status === 'queued' && { upk: unfinishedReports, usk: `${changedAt}#${reportId}` }),
  }),
};
