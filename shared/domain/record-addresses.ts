import { pointerTo } from './json-pointer.ts';
import { type Entities, type Keyed, type Keys, type Kind, kinds } from './kinds.ts';
import {
  ownedByProgramme,
  ownedByProject,
  type ProgrammeLists,
  type ProgrammeRecords,
  type ProjectLists,
} from './owned-records.ts';
import type { Versioned } from './record.ts';

/** A record of any kind by its key. */
export type NamedRecord = { readonly kind: Kind; readonly key: Keys[Kind] };

/** Prepared once, because a programme has tens of thousands of addresses. Every second part of a template is the name of a field. */
const templates = new Map(
  Object.values(kinds).map(({ name, address }) => [name, address.split(/[{}]/)]),
);
const patterns = Object.values(kinds).map(({ name, address }) => {
  const fields = address.replace(/\{(\w+)\}/g, '(?<$1>[A-Za-z0-9][A-Za-z0-9._-]{0,63})');
  return { kind: name, pattern: new RegExp(`^${fields}$`) };
});

/** The path that reads a record. */
export function addressOf<K extends Kind>(kind: K, key: Keyed<K>): string {
  const parts = templates.get(kind) ?? [];
  return parts.map((part, at) => (at % 2 === 0 ? part : String(Reflect.get(key, part)))).join('');
}

/** The record that an address names, whether or not it exists; undefined where no kind has such addresses. */
export function recordAt(address: string): NamedRecord | undefined {
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(address);
    if (match) return { kind, key: { ...match.groups } as Keys[Kind] };
  }
  return undefined;
}

/** A record by the address it is read at. */
export type AddressedRecord = { readonly address: string; readonly record: object };

/** Every record of a programme with its address. */
export function* eachWithAddress(records: ProgrammeRecords): Iterable<AddressedRecord> {
  yield toAddressed('programme', records.programme);
  yield* addressLists<ProgrammeLists>(ownedByProgramme, records);
  for (const project of records.projects) {
    yield toAddressed('project', project.project);
    yield* addressLists<ProjectLists>(ownedByProject, project);
  }
}

/** The names of the lists say the kinds of their records, so each record fits its address. */
function* addressLists<Lists extends Readonly<Record<string, readonly object[]>>>(
  owned: Readonly<Record<keyof Lists, Kind>>,
  lists: Lists,
): Iterable<AddressedRecord> {
  for (const [name, kind] of Object.entries<Kind>(owned))
    for (const record of lists[name] ?? []) yield toAddressed(kind, record as never);
}

function toAddressed<K extends Kind>(kind: K, record: Versioned<Entities[K]>): AddressedRecord {
  return { address: addressOf(kind, record), record };
}

/** The field of a record that has a character, as a JSON pointer (RFC 6901); undefined where none has. */
export function findFieldWith(character: string, value: unknown): string | undefined {
  if (typeof value === 'string') return value.includes(character) ? '' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const within = findFieldWith(character, inner);
    if (within !== undefined) return `${pointerTo([key])}${within}`;
  }
  return undefined;
}
