import type { ProgrammeRecords, ProjectRecords } from './ports.ts';

/** A record by the address it is read at. */
export type Addressed = { readonly address: string; readonly record: object };

/** Every record of a programme with the path of its route. */
export function* addressed(records: ProgrammeRecords): Iterable<Addressed> {
  const programme = `/programmes/${records.programme.programmeId}`;
  yield { address: programme, record: records.programme };
  for (const record of records.organisations)
    yield { address: `${programme}/organisations/${record.organisationId}`, record };
  for (const project of records.projects) yield* ofProject(project);
}

function* ofProject(records: ProjectRecords): Iterable<Addressed> {
  const project = `/projects/${records.project.projectId}`;
  yield { address: project, record: records.project };
  for (const record of records.results)
    yield { address: `${project}/results/${record.resultId}`, record };
  for (const record of records.indicators)
    yield { address: `${project}/indicators/${record.indicatorId}`, record };
  for (const record of records.values) {
    const { indicatorId, periodStart } = record;
    yield { address: `${project}/indicators/${indicatorId}/values/${periodStart}`, record };
  }
  for (const record of records.experiences)
    yield { address: `${project}/experiences/${record.experienceId}`, record };
  for (const record of records.lessons)
    yield { address: `${project}/lessons/${record.lessonId}`, record };
}

/** The field of a record that has a character, as a JSON pointer (RFC 6901); undefined where none has. */
export function fieldWith(character: string, value: unknown): string | undefined {
  if (typeof value === 'string') return value.includes(character) ? '' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const within = fieldWith(character, inner);
    if (within !== undefined) return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${within}`;
  }
  return undefined;
}
