import { declarationOf, type Keyed, type Kind } from '../domain/kinds.ts';

/** The key of a row in the table. */
export type RowKey = { readonly pk: string; readonly sk: string };

/**
 * The key of a record: the partition of the programme, project or report it belongs to, or of its kind there, then its kind with its
 * other ids. Ids cannot contain "#", so keys are unambiguous.
 */
export function rowKeyOf<K extends Kind>(kind: K, key: Keyed<K>): RowKey {
  const [owner = '', ...ids] = idsOf(kind, key);
  return { pk: partitionWithin(kind, owner), sk: [prefixOf(kind), ...ids].join('#') };
}

/** Where the records of a kind are stored that belong to a programme, project or report. */
export function partitionWithin(kind: Kind, owner: string): string {
  const { partition, apart } = declarationOf(kind);
  return partitionOf(apart ? kind : partition, owner);
}

/** The partition of a programme, project or report. */
export function partitionOf(kind: Kind, id: string): string {
  return `${prefixOf(kind)}#${id}`;
}

/** The ids that a key consists of, from the top: a programme's, a meeting's, a statement's. */
export function idsOf(kind: Kind, key: object): readonly string[] {
  return Object.keys(declarationOf(kind).key.shape).map((field) => String(Reflect.get(key, field)));
}

/** Rows with this prefix were stored before there was a rule, so it stays. */
const exceptions: { readonly [K in Kind]?: string } = { commonIndicator: 'COMMON_INDICATOR' };

/** The part of a key that names the kind, for instance ACTION-ITEM. */
export function prefixOf(kind: Kind): string {
  return exceptions[kind] ?? kind.replace(/[A-Z]/g, '-$&').toUpperCase();
}
