import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Entities, Kind, Page, PageRequest, Parents } from '../domain/ports.ts';
import { Problem } from '../domain/problem.ts';
import type { Programme } from '../domain/programme.ts';
import type { Kept } from '../domain/record.ts';
import type { Report } from '../domain/report.ts';
import { translated } from './faults.ts';
import { allProgrammes, listPlaceOf, membershipsOf, placeOf, unfinishedReports } from './keys.ts';
import { queryPage, type Rows } from './query.ts';
import type { Table } from './records.ts';
import { parseRecord, type Row } from './schemas.ts';

/** A page of the records of a kind, in the order of their ids. */
export async function listRecords<K extends Kind>(
  table: Table,
  kind: K,
  within: Parents[K],
  page: PageRequest,
): Promise<Page<Kept<Entities[K]>>> {
  const rows = await rowsOf(table, kind, within, page);
  return pageOf(kind, rows);
}

/** Reports that wait to be rendered, the longest waiting first. */
export async function listUnfinishedReports(
  table: Table,
  page: PageRequest,
): Promise<Page<Kept<Report>>> {
  const range = { index: 'unfinished', partition: unfinishedReports } as const;
  return pageOf('report', await queryPage(table, range, page));
}

function pageOf<K extends Kind>(kind: K, { rows, next }: Rows): Page<Kept<Entities[K]>> {
  const items = rows.map((row) => parseRecord(kind, row));
  return next === undefined ? { items } : { items, next };
}

async function rowsOf<K extends Kind>(
  table: Table,
  kind: K,
  within: Parents[K],
  page: PageRequest,
): Promise<Rows> {
  if (kind !== 'programme') {
    const place = listPlaceOf[kind as Exclude<Kind, 'programme'>] as (
      within: Parents[K],
    ) => ReturnType<typeof membershipsOf>;
    return queryPage(table, place(within), page);
  }
  const programmes = within as Parents['programme'];
  if ('all' in programmes) return queryPage(table, allProgrammes, page);
  const { rows, next } = await queryPage(table, membershipsOf(programmes.memberId), page);
  const found = await programmesOf(
    table,
    rows.map((row) => parseRecord('member', row)),
  );
  return next === undefined ? { rows: found } : { rows: found, next };
}

/** A second round asks for what the first did not get through; more rounds mean that the table is overloaded. */
const mostRounds = 5;

async function programmesOf(
  table: Table,
  members: readonly Pick<Programme, 'programmeId'>[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let wanted = members.map((member) => ({ ...placeOf.programme(member) }));
  for (let round = 0; wanted.length > 0; round += 1) {
    if (round === mostRounds)
      throw new Problem('too_many_requests', undefined, [], { 'retry-after': '1' });
    const request = { [table.name]: { Keys: wanted, ...leanProjection } };
    const answer = await translated(() =>
      table.client.send(new BatchGetCommand({ RequestItems: request })),
    );
    rows.push(...(answer.Responses?.[table.name] ?? []));
    wanted = (answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as typeof wanted;
  }
  return rows.toSorted((left, right) => (String(left.pk) < String(right.pk) ? -1 : 1));
}

const leanProjection = {
  ProjectionExpression: 'pk, sk, kind, #record',
  ExpressionAttributeNames: { '#record': 'record' },
};
