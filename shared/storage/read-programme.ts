import type { Keys, Kind } from '../domain/kinds.ts';
import {
  ownedByProgramme,
  ownedByProject,
  type ProgrammeItself,
  type ProgrammeLists,
  type ProgrammeRecords,
  type ProjectLists,
  type ProjectRecords,
} from '../domain/owned-records.ts';
import type { Reach } from '../domain/ports.ts';
import { maxBytesAtOnce, startMeter } from '../domain/reading-limit.ts';
import { addressOf } from '../domain/record-addresses.ts';
import { withoutWithdrawn } from '../domain/withdrawal/leave-out.ts';
import type { Table } from './dynamo-client.ts';
import { shardsOf } from './index-keys.ts';
import { rowKeyOf } from './keys.ts';
import { queryAll, type Range } from './query.ts';
import { listRangeOf } from './ranges.ts';
import { parseRecord, type Row } from './schemas.ts';

/** Everything of one project by one strongly consistent query. */
export async function readProject(
  table: Table,
  key: Keys['project'],
  reach: Reach = 'counted',
): Promise<ProjectRecords | undefined> {
  const [rows = []] = await readWithin(table, [
    { partition: rowKeyOf('project', key).pk, consistent: true },
  ]);
  const row = rows.find(({ kind }) => kind === 'project');
  return row && projectRecords(row, keptRows(rows, reach));
}

/** A programme and what it owns except its projects, by one strongly consistent query. */
export async function readProgrammeItself(
  table: Table,
  key: Keys['programme'],
  reach: Reach = 'counted',
): Promise<ProgrammeItself | undefined> {
  const [rows = []] = await readWithin(table, [ownPartition(key)]);
  return programmeItself(keptRows(rows, reach));
}

/** Everything of one programme: itself consistently, its projects from the lean index. */
export async function readProgramme(
  table: Table,
  key: Keys['programme'],
  reach: Reach = 'counted',
): Promise<ProgrammeRecords | undefined> {
  const [own = [], projects = [], ...shards] = await readWithin(table, [
    ownPartition(key),
    listRangeOf('project', key),
    ...shardsOf(key.programmeId).map((partition) => ({ index: 'lean', partition }) as const),
  ]);
  const itself = programmeItself(keptRows(own, reach));
  if (!itself) return undefined;
  const counted = keptRows([...projects, ...shards.flat()], reach);
  const byProject = Map.groupBy(counted, ({ pk: owner }) => owner);
  return {
    ...itself,
    projects: projects
      .filter((project) => counted.includes(project))
      .map((project) => projectRecords(project, byProject.get(project.pk) ?? [])),
  };
}

/** The rows of the records that count; the programme or project that was asked for is among them anyway. */
function keptRows(rows: readonly Row[], reach: Reach): readonly Row[] {
  if (reach === 'all') return rows;
  const kinded = rows.map((row) => ({ row, kind: row.kind as Kind, record: row.record as object }));
  return withoutWithdrawn(kinded).map(({ row }) => row);
}

const ownPartition = (key: Keys['programme']) =>
  ({ partition: rowKeyOf('programme', key).pk, consistent: true }) as const;

/**
 * All rows of some ranges, read at once.
 * @throws Problem `records_too_large` where they are more than memory holds; rows past the limit are counted, not kept
 */
async function readWithin(
  table: Table,
  ranges: readonly Range[],
): Promise<readonly (readonly Row[])[]> {
  const meter = startMeter(maxBytesAtOnce);
  const isKept = ({ kind, record }: Row) =>
    meter.add(Buffer.byteLength(JSON.stringify(record ?? null)), () =>
      addressOf(kind as Kind, record as never),
    );
  const read = await Promise.all(ranges.map((range) => queryAll(table, range, isKept)));
  meter.assertWithin();
  return read;
}

function programmeItself(rows: readonly Row[]): ProgrammeItself | undefined {
  const row = rows.find(({ kind }) => kind === 'programme');
  if (!row) return undefined;
  return {
    programme: parseRecord('programme', row),
    ...listsOf<ProgrammeLists>(ownedByProgramme, rows),
  };
}

function projectRecords(project: Row, rows: readonly Row[]): ProjectRecords {
  return {
    project: parseRecord('project', project),
    ...listsOf<ProjectLists>(ownedByProject, rows),
  };
}

/** The rows of each list by its kind, parsed, in the order of their keys. */
function listsOf<Lists>(owned: Readonly<Record<keyof Lists, Kind>>, rows: readonly Row[]): Lists {
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  const lists = Object.entries<Kind>(owned).map(([name, kind]) => [
    name,
    (byKind.get(kind) ?? []).map((row) => parseRecord(kind, row)),
  ]);
  return Object.fromEntries(lists);
}
