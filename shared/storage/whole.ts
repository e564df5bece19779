import type { Keys, ProgrammeRecords, ProjectRecords } from '../domain/ports.ts';
import type { Table } from './dynamo-client.ts';
import { listPlaceOf, placeOf, shardsOf } from './keys.ts';
import { queryAll } from './query.ts';
import { readRecord } from './read.ts';
import { parseRecord, type Row } from './schemas.ts';

/** Everything of one project by one strongly consistent query. */
export async function readProject(
  table: Table,
  key: Keys['project'],
): Promise<ProjectRecords | undefined> {
  const rows = await queryAll(table, { partition: placeOf.project(key).pk, consistent: true });
  const row = rows.find(({ kind }) => kind === 'project');
  return row && projectRecords(row, rows);
}

/** Everything of one programme: itself and its organisations consistently, the rest from the lean index. */
export async function readProgramme(
  table: Table,
  key: Keys['programme'],
): Promise<ProgrammeRecords | undefined> {
  const [stored, organisations, projects, ...shards] = await Promise.all([
    readRecord(table, 'programme', key),
    queryAll(table, { ...listPlaceOf.organisation(key), consistent: true }),
    queryAll(table, listPlaceOf.project(key)),
    ...shardsOf(key.programmeId).map((partition) => queryAll(table, { index: 'lean', partition })),
  ]);
  if (!stored) return undefined;
  const byProject = Map.groupBy(shards.flat(), ({ pk: owner }) => owner);
  return {
    programme: stored.record,
    organisations: organisations.map((row) => parseRecord('organisation', row)),
    projects: projects.map((project) => projectRecords(project, byProject.get(project.pk) ?? [])),
  };
}

function projectRecords(project: Row, rows: readonly Row[]): ProjectRecords {
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return {
    project: parseRecord('project', project),
    results: (byKind.get('result') ?? []).map((row) => parseRecord('result', row)),
    indicators: (byKind.get('indicator') ?? []).map((row) => parseRecord('indicator', row)),
    values: (byKind.get('value') ?? []).map((row) => parseRecord('value', row)),
    experiences: (byKind.get('experience') ?? []).map((row) => parseRecord('experience', row)),
    lessons: (byKind.get('lesson') ?? []).map((row) => parseRecord('lesson', row)),
  };
}
