import {
  type Entities,
  type Keys,
  type Kind,
  ownedByProgramme,
  ownedByProject,
  type ProgrammeLists,
  type ProgrammeRecords,
  type ProjectLists,
} from './kinds.ts';

/** The path of the route that reads a record of each kind. */
export const addressOf: { readonly [K in Kind]: (key: Keys[K]) => string } = {
  programme: ({ programmeId }) => `/programmes/${programmeId}`,
  member: ({ programmeId, memberId }) => `/programmes/${programmeId}/members/${memberId}`,
  organisation: ({ programmeId, organisationId }) =>
    `/programmes/${programmeId}/organisations/${organisationId}`,
  project: ({ projectId }) => `/projects/${projectId}`,
  result: ({ projectId, resultId }) => `/projects/${projectId}/results/${resultId}`,
  indicator: ({ projectId, indicatorId }) => `/projects/${projectId}/indicators/${indicatorId}`,
  value: ({ projectId, indicatorId, periodStart }) =>
    `/projects/${projectId}/indicators/${indicatorId}/values/${periodStart}`,
  experience: ({ projectId, experienceId }) => `/projects/${projectId}/experiences/${experienceId}`,
  lesson: ({ projectId, lessonId }) => `/projects/${projectId}/lessons/${lessonId}`,
  report: ({ reportId }) => `/reports/${reportId}`,
};

/** A record by the address it is read at. */
export type Addressed = { readonly address: string; readonly record: object };

/** Every record of a programme with its address. */
export function* addressed(records: ProgrammeRecords): Iterable<Addressed> {
  yield at('programme', records.programme);
  yield* listed<ProgrammeLists>(ownedByProgramme, records);
  for (const project of records.projects) {
    yield at('project', project.project);
    yield* listed<ProjectLists>(ownedByProject, project);
  }
}

/** The names of the lists say the kinds of their records, so each record fits its address. */
function* listed<Lists extends Readonly<Record<string, readonly object[]>>>(
  owned: Readonly<Record<keyof Lists, Kind>>,
  lists: Lists,
): Iterable<Addressed> {
  for (const [name, kind] of Object.entries<Kind>(owned))
    for (const record of lists[name] ?? []) yield at(kind, record as never);
}

function at<K extends Kind>(kind: K, record: Entities[K] & Keys[K]): Addressed {
  return { address: addressOf[kind](record), record };
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
