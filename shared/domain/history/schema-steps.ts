import type { Kind } from '../kinds.ts';
import { ownFields } from './record.ts';

/** What a record says, without what the system adds to it. */
type Fields = Readonly<Record<string, unknown>>;

/** Brings the fields of a record from one version of its kind's schema to the next; the fields of its key stay as they are. */
export type SchemaStep = (fields: Fields) => Fields;

/**
 * The first step of a kind leads from version 1 of its schema to version 2, and so on; a kind without steps is at version 1.
 * A release that gives the records of a kind another structure adds a step here. Steps that are there never change: rows that
 * lie in any earlier version are read through them.
 */
export const schemaSteps: { [K in Kind]?: readonly SchemaStep[] } = {};

/** The version of a kind's schema that records are written in today. */
export function currentSchema(kind: Kind): number {
  return (schemaSteps[kind]?.length ?? 0) + 1;
}

/** What a change of a record of this kind says of its schema; nothing where it is the first. */
export function schemaOfChange(kind: Kind): { readonly schema?: number } {
  const schema = currentSchema(kind);
  return schema === 1 ? {} : { schema };
}

/**
 * A record of an earlier version of its kind's schema as it is read today; what the system added to it stays.
 * @throws Error for a version that a later release has written
 */
export function broughtUpToDate<Entity extends object>(
  kind: Kind,
  record: Entity,
  schema: number,
): Entity {
  const current = currentSchema(kind);
  if (schema > current)
    throw new Error(
      `It is written in version ${schema} of the schema of ${kind}; this release reads up to ${current}`,
    );
  const steps = schemaSteps[kind]?.slice(schema - 1) ?? [];
  if (steps.length === 0) return record;
  const own = ownFields(record);
  const added = Object.entries(record).filter(([field]) => !Object.hasOwn(own, field));
  const fields = steps.reduce<Fields>((earlier, step) => step(earlier), own);
  return { ...fields, ...Object.fromEntries(added) } as Entity;
}
