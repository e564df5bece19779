import { pointerTo } from './json-pointer.ts';
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

/** The path of the route that reads a record of each kind; `{...}` are the fields of its key. */
export const addresses = {
  programme: '/programmes/{programmeId}',
  member: '/programmes/{programmeId}/members/{memberId}',
  organisation: '/programmes/{programmeId}/organisations/{organisationId}',
  commonIndicator: '/programmes/{programmeId}/common-indicators/{commonIndicatorId}',
  closing: '/programmes/{programmeId}/closings/{closingId}',
  project: '/projects/{projectId}',
  result: '/projects/{projectId}/results/{resultId}',
  indicator: '/projects/{projectId}/indicators/{indicatorId}',
  value: '/projects/{projectId}/indicators/{indicatorId}/values/{periodStart}',
  evidence: '/projects/{projectId}/evidence/{evidenceId}',
  experience: '/projects/{projectId}/experiences/{experienceId}',
  lesson: '/projects/{projectId}/lessons/{lessonId}',
  assessment: '/programmes/{programmeId}/assessments/{assessmentId}',
  feature: '/programmes/{programmeId}/features/{featureId}',
  recommendation: '/programmes/{programmeId}/recommendations/{recommendationId}',
  condition: '/programmes/{programmeId}/conditions/{conditionId}',
  asset: '/projects/{projectId}/assets/{assetId}',
  report: '/reports/{reportId}',
  meeting: '/programmes/{programmeId}/meetings/{meetingId}',
  statement: '/programmes/{programmeId}/meetings/{meetingId}/statements/{statementId}',
  implementerReport:
    '/programmes/{programmeId}/meetings/{meetingId}/implementer-reports/{projectId}',
  requirement: '/programmes/{programmeId}/meetings/{meetingId}/requirements/{requirementId}',
  actionItem: '/programmes/{programmeId}/action-items/{actionItemId}',
  dissemination: '/reports/{reportId}/disseminations/{disseminationId}',
} as const satisfies Readonly<Record<Kind, `/${string}`>>;

/** Taken apart once, because a programme has tens of thousands of addresses; every second part names a field. */
const parts = new Map(
  Object.entries(addresses).map(([kind, template]) => [kind, template.split(/[{}]/)]),
);

export function addressOf<K extends Kind>(kind: K, key: Keys[K]): string {
  const named = parts.get(kind) ?? [];
  return named.map((part, at) => (at % 2 === 0 ? part : String(Reflect.get(key, part)))).join('');
}

/** A record of any kind by its key. */
export type NamedRecord = { readonly kind: Kind; readonly key: Keys[Kind] };

/** The record that an address names, whether there is one or not; undefined where no kind has such addresses. */
export function recordAt(address: string): NamedRecord | undefined {
  for (const [kind, template] of Object.entries(addresses) as [Kind, string][]) {
    const pattern = template.replace(/\{(\w+)\}/g, '(?<$1>[A-Za-z0-9][A-Za-z0-9._-]{0,63})');
    const match = new RegExp(`^${pattern}$`).exec(address);
    if (match) return { kind, key: { ...match.groups } as Keys[Kind] };
  }
  return undefined;
}

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
  return { address: addressOf(kind, record), record };
}

/** The field of a record that has a character, as a JSON pointer (RFC 6901); undefined where none has. */
export function fieldWith(character: string, value: unknown): string | undefined {
  if (typeof value === 'string') return value.includes(character) ? '' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const within = fieldWith(character, inner);
    if (within !== undefined) return `${pointerTo([key])}${within}`;
  }
  return undefined;
}
