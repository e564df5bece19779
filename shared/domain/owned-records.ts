import { type Entities, type Kind, type Kinds, kinds } from './kinds.ts';
import type { Versioned } from './record.ts';

/** The kinds that are stored in the partition of a programme or project. */
type OwnedBy<Partition> = {
  [K in Kind]: Kinds[K] extends { readonly apart: true }
    ? never
    : Kinds[K] extends { readonly under: object; readonly partition: Partition }
      ? K
      : never;
}[Kind];

type CamelCase<Path extends string> = Path extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Path;

/** The names of the lists of a partition, and the kind of the records of each. */
type Owned<Partition> = {
  readonly [K in OwnedBy<Partition> as CamelCase<Kinds[K]['path']>]: K;
};

/** What a project owns: the name of each list, and the kind of its records. */
export const ownedByProject = ownedBy('project');

/** What a programme owns beside its projects. Members are read with the rest, but are in no snapshot of a report. */
export const ownedByProgramme = ownedBy('programme');

function ownedBy<Partition extends string>(partition: Partition): Owned<Partition> {
  const owned = Object.values(kinds).filter(
    (kind) => 'under' in kind && kind.partition === partition && !('apart' in kind),
  );
  return Object.fromEntries(
    owned.map(({ path, name }) => [camelCase(path), name]),
  ) as Owned<Partition>;
}

function camelCase(path: string): string {
  return path.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

type Lists<Partition> = {
  readonly [K in OwnedBy<Partition> as CamelCase<Kinds[K]['path']>]: readonly Versioned<
    Entities[K]
  >[];
};
export type ProjectLists = Lists<'project'>;
export type ProgrammeLists = Lists<'programme'>;

/** All that a project owns, without histories. */
export type ProjectRecords = { readonly project: Versioned<Entities['project']> } & ProjectLists;

/** A programme and all that it owns but its projects. */
export type ProgrammeItself = {
  readonly programme: Versioned<Entities['programme']>;
} & ProgrammeLists;

/** All that a programme owns, without histories. */
export type ProgrammeRecords = ProgrammeItself & { readonly projects: readonly ProjectRecords[] };

/** A record with its kind. */
export type KindedRecord = { readonly kind: Kind; readonly record: object };

/** Every record of a programme with its kind. */
export function* eachRecord(records: ProgrammeRecords): Iterable<KindedRecord> {
  yield { kind: 'programme', record: records.programme };
  yield* listRecords<ProgrammeLists>(ownedByProgramme, records);
  for (const project of records.projects) {
    yield { kind: 'project', record: project.project };
    yield* listRecords<ProjectLists>(ownedByProject, project);
  }
}

/** The names of the lists say the kinds of their records. */
function* listRecords<Lists extends Readonly<Record<string, readonly object[]>>>(
  owned: Readonly<Record<keyof Lists, Kind>>,
  lists: Lists,
): Iterable<KindedRecord> {
  for (const [name, kind] of Object.entries<Kind>(owned))
    for (const record of lists[name] ?? []) yield { kind, record };
}
