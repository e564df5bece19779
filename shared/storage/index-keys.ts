import { isUnderWay } from '../domain/exchange/import-steps.ts';
import { declarationOf, type Entities, type Kind } from '../domain/kinds.ts';
import { placeInOrder } from '../domain/order.ts';
import { addressIdOf } from '../domain/programme/member.ts';
import type { Project } from '../domain/programme/project.ts';
import type { Versioned } from '../domain/record.ts';
import { verifiedReport } from '../domain/reports/fingerprint.ts';
import type { Report } from '../domain/reports/report.ts';
import type { FoundKind } from '../domain/sharing/found-record.ts';
import type { Lesson } from '../domain/sharing/lesson.ts';
import { type Work, workPlaceOf } from '../domain/unfinished.ts';
import { idsOf, partitionOf, prefixOf, rowKeyOf } from './keys.ts';

/** Attributes that put a row into an index; see table.ts. */
type IndexKeys = {
  readonly gpk?: string;
  readonly gsk?: string;
  readonly upk?: string;
  readonly usk?: string;
  readonly ppk?: string;
  readonly psk?: string;
  readonly fpk?: string;
  readonly fsk?: string;
};

export const allProgrammes = 'PROGRAMMES';
export const unfinishedReports = 'REPORTS';
export const unfinishedImports = 'IMPORTS';
export const unfinishedExports = 'EXPORTS';

/** The index keys of some kinds, in addition to those that follow from every declaration; withdrawn records have none of these. */
const ownRules: { readonly [K in Kind]?: (record: Versioned<Entities[K]>) => IndexKeys } = {
  programme: ({ programmeId }) => ({ gpk: allProgrammes, gsk: programmeId }),
  member: (member) =>
    member.status === 'active'
      ? { gpk: membershipsOf(addressIdOf(member)), gsk: member.programmeId }
      : {},
  experience: (experience) =>
    publishedKeys(experience, experience.practice, experience.experienceId),
  lesson: (lesson) => publishedKeys(lesson, 'lesson', lesson.lessonId),
  import: (each) =>
    isUnderWay(each) ? { upk: unfinishedImports, usk: `${each.changedAt}#${each.importId}` } : {},
  export: ({ status, changedAt, exportId }) =>
    status === 'queued' ? { upk: unfinishedExports, usk: `${changedAt}#${exportId}` } : {},
  report: (report) => ({ ...queuedKeys(report), ...fingerprintKeys(report) }),
};

/** Where the memberships of who signs in by an address are listed. */
export function membershipsOf(addressId: string): string {
  return partitionOf('member', addressId);
}

export function indexKeysOf<K extends Kind>(kind: K, record: Versioned<Entities[K]>): IndexKeys {
  const own = record.withdrawn && kind !== 'programme' ? {} : ownRules[kind]?.(record);
  return {
    ...programmeWideKeys(kind, record),
    ...unfinishedKeys(kind, record),
    ...orderKeys(kind, record),
    ...own,
  };
}

/** The lean index finds, for a programme, the records that are stored in other partitions. */
function programmeWideKeys<K extends Kind>(kind: K, record: Versioned<Entities[K]>): IndexKeys {
  const { programmeId } = record;
  const { under, listedBy, partition } = declarationOf(kind);
  const ids = idsOf(kind, record);
  if (listedBy) {
    return {
      gpk: partitionOf('programme', programmeId),
      gsk: [prefixOf(kind), ...(kind === 'report' ? [record.createdAt] : []), ...ids].join('#'),
    };
  }
  if (!under || partition !== 'project') return {};
  const [projectId = ''] = ids;
  return {
    gpk: shardOf(programmeId, projectId),
    gsk: `${projectId}#${rowKeyOf(kind, record).sk}`,
  };
}

/** What is not finished, by the step it waits for. Values are as many as the lean index has, and spread over partitions like them. */
function unfinishedKeys<K extends Kind>(kind: K, record: Versioned<Entities[K]>): IndexKeys {
  const place = workPlaceOf(kind, record);
  if (!place) return {};
  const [projectId = ''] = place.ids;
  const upk = isSpread(place.work)
    ? shardOf(record.programmeId, projectId)
    : partitionOf('programme', record.programmeId);
  return { upk, usk: [place.work.toUpperCase(), ...place.ids].join('#') };
}

/** Whether the work of a step is spread over partitions by its projects. */
export function isSpread(work: Work): boolean {
  return work === 'review' || work === 'submit';
}

/** Kinds that are listed in the order that people give them. */
const ordered = { project: 'programme', result: 'project', indicator: 'project' } as const;
export type OrderedKind = keyof typeof ordered;

export function isOrdered(kind: Kind): kind is OrderedKind {
  return kind in ordered;
}

/** Where the records of a kind are listed in order: withdrawn ones too. */
export function orderPartitionOf(kind: OrderedKind, owner: string): string {
  return `ORDER#${partitionOf(ordered[kind], owner)}`;
}

function orderKeys<K extends Kind>(kind: K, record: Versioned<Entities[K]>): IndexKeys {
  if (!isOrdered(kind)) return {};
  const { title, order, startDate, programmeId, projectId } = record as unknown as OrderedRecord;
  const owner = ordered[kind] === 'programme' ? programmeId : projectId;
  const id = idsOf(kind, record).join('#');
  const place = placeInOrder({ title, order, startDate, id });
  return { ppk: orderPartitionOf(kind, owner), psk: `${prefixOf(kind)}#${place}` };
}

type OrderedRecord = Pick<Project, 'title' | 'order' | 'startDate' | 'programmeId' | 'projectId'>;

function queuedKeys({ reportId, status, changedAt }: Versioned<Report>): IndexKeys {
  return status === 'queued' ? { upk: unfinishedReports, usk: `${changedAt}#${reportId}` } : {};
}

/** The keys of a report that anybody may verify say all that may be known of it. */
function fingerprintKeys(report: Versioned<Report>): IndexKeys {
  const { snapshotSha256 } = report;
  const verified = verifiedReport(report);
  if (snapshotSha256 === undefined || !verified) return {};
  return { fpk: snapshotSha256, fsk: `${verified.asOf}#${verified.sha256}` };
}

function publishedKeys(
  { programmeId, projectId, status }: Pick<Lesson, 'programmeId' | 'projectId' | 'status'>,
  kind: FoundKind,
  id: string,
): IndexKeys {
  if (status !== 'published') return {};
  return {
    ppk: partitionOf('programme', programmeId),
    psk: `${kind.toUpperCase()}#${projectId}#${id}`,
  };
}

/**
 * An index partition takes 1,000 writes a second; the records of one programme are spread over four by their
 * project, and programme-wide reads ask all four at once.
 */
const shards = ['0', '1', '2', '3'] as const;

export function shardsOf(programmeId: string): readonly string[] {
  return shards.map((shard) => `${partitionOf('programme', programmeId)}#${shard}`);
}

/** FNV-1a. It must never change, because it is part of stored keys. */
export function shardOf(programmeId: string, projectId: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(projectId)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${partitionOf('programme', programmeId)}#${shards[(hash >>> 0) % shards.length]}`;
}
