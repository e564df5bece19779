import type { Entities, Keys, Kind, Parents } from '../domain/kinds.ts';
import type { Dissemination } from '../domain/meetings/dissemination.ts';
import type {
  Page,
  PageRequest,
  ProjectWithin,
  PublishedWithin,
  TableListed,
} from '../domain/ports.ts';
import type { Versioned } from '../domain/record.ts';
import type { Report } from '../domain/reports/report.ts';
import type { FoundRecord } from '../domain/sharing/found-record.ts';
import { isWithdrawn } from '../domain/withdrawal/leave-out.ts';
import type { Table } from './dynamo-client.ts';
import { readProgrammesOf } from './memberships.ts';
import { queryAll, queryPage, type Range, type Rows } from './query.ts';
import {
  inProjectRange,
  listRangeOf,
  membershipRange,
  orderedRangeOf,
  programmeWideRange,
  publishedRange,
  unfinishedExportsRange,
  unfinishedImportsRange,
  unfinishedReportsRange,
} from './ranges.ts';
import { parseRecord, type Row } from './schemas.ts';

/** A page of the records of a kind, by keys that never change: for whoever must not miss one. */
export function listRecords<K extends Kind>(
  table: Table,
  kind: K,
  within: Parents[K],
  page: PageRequest,
): Promise<Page<Versioned<Entities[K]>>> {
  return listRange(table, kind, within, { range: listRangeOf(kind, within), page });
}

/** The same in the order for people; who is moved while pages are read may be on two or on none of them. */
export function listInOrder<K extends Kind>(
  table: Table,
  kind: K,
  within: Parents[K],
  page: PageRequest,
): Promise<Page<Versioned<Entities[K]>>> {
  return listRange(table, kind, within, { range: orderedRangeOf(kind, within), page });
}

async function listRange<K extends Kind>(
  table: Table,
  kind: K,
  within: Parents[K],
  { range, page }: { readonly range: Range; readonly page: PageRequest },
): Promise<Page<Versioned<Entities[K]>>> {
  const { rows, ...rest } = await queryPage(table, range, page);
  const areMemberships = 'memberId' in within;
  return pageOf(kind, {
    ...rest,
    rows: areMemberships ? await readProgrammesOf(table, rows) : rows,
  });
}

/** Every record of a list that is stored in the table itself, without those that were withdrawn; strongly consistent. */
export async function listAllRecords<K extends TableListed>(
  table: Table,
  kind: K,
  within: Parents[K],
): Promise<readonly Versioned<Entities[K]>[]> {
  const rows = await queryAll(table, { ...listRangeOf(kind, within), consistent: true });
  return rows.map((row) => parseRecord(kind, row)).filter((record) => !isWithdrawn(record));
}

/** The disseminations of all reports of a programme, from the lean index. */
export async function listDisseminations(
  table: Table,
  key: Keys['programme'],
): Promise<readonly Versioned<Dissemination>[]> {
  const rows = await queryAll(table, programmeWideRange('dissemination', key));
  return rows
    .map((row) => parseRecord('dissemination', row))
    .filter((record) => !isWithdrawn(record));
}

/** The active member of a programme who signs in by an address. */
export async function findMember(
  table: Table,
  { programmeId, addressId }: { readonly programmeId: string; readonly addressId: string },
): Promise<Versioned<Entities['member']> | undefined> {
  const rows = await queryAll(table, { ...membershipRange(addressId), prefix: programmeId });
  return rows
    .map((row) => parseRecord('member', row))
    .find((member) => member.programmeId === programmeId);
}

/** Reports that wait to be rendered, the longest waiting first. */
export async function listUnfinishedReports(
  table: Table,
  page: PageRequest,
): Promise<Page<Versioned<Report>>> {
  return pageOf('report', await queryPage(table, unfinishedReportsRange, page));
}

/** Imports that the job works on, the longest waiting first. */
export async function listUnfinishedImports(
  table: Table,
  page: PageRequest,
): Promise<Page<Versioned<Entities['import']>>> {
  return pageOf('import', await queryPage(table, unfinishedImportsRange, page));
}

/** Exports that wait to be made, the longest waiting first. */
export async function listUnfinishedExports(
  table: Table,
  page: PageRequest,
): Promise<Page<Versioned<Entities['export']>>> {
  return pageOf('export', await queryPage(table, unfinishedExportsRange, page));
}

/** The indicators or values of a project, from the lean index. */
export async function listInProject<K extends 'indicator' | 'value'>(
  table: Table,
  kind: K,
  within: ProjectWithin,
  page: PageRequest,
): Promise<Page<Versioned<Entities[K]>>> {
  return pageOf(kind, await queryPage(table, inProjectRange(kind, within), page));
}

/** What a programme has published, good practices first. */
export async function listPublished(
  table: Table,
  within: PublishedWithin,
  page: PageRequest,
): Promise<Page<FoundRecord>> {
  const { rows, ...rest } = await queryPage(table, publishedRange(within), page);
  return { ...rest, items: rows.map(toFoundRecord) };
}

function toFoundRecord(row: Row): FoundRecord {
  if (row.kind === 'lesson') return { kind: 'lesson', lesson: parseRecord('lesson', row) };
  const experience = parseRecord('experience', row);
  return { kind: experience.practice, experience };
}

function pageOf<K extends Kind>(kind: K, { rows, ...rest }: Rows): Page<Versioned<Entities[K]>> {
  return { ...rest, items: rows.map((row) => parseRecord(kind, row)) };
}
