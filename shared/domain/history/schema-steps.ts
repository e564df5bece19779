import type { Kind } from '../kinds.ts';
import { ownFields } from '../record.ts';

/** The fields of a record, without those the system adds. */
type Fields = Readonly<Record<string, unknown>>;

/** Migrates the fields of a record from one version of its kind's schema to the next; the fields of its key stay as they are. */
export type SchemaStep = (fields: Fields) => Fields;

/**
 * The first step of a kind leads from version 1 of its schema to version 2, and so on; a kind without steps is at version 1.
 * A release that changes the structure of a kind adds a step here. Existing steps never change: rows of every earlier version are read
 * through them.
 */
export const schemaSteps: { [K in Kind]?: readonly SchemaStep[] } = {};

/** The version of a kind's schema that records are written in today. */
export function currentSchema(kind: Kind): number {
  return (schemaSteps[kind]?.length ?? 0) + 1;
}

/** The schema version to write with a change; absent for the first version. */
export function schemaOfChange(kind: Kind): { readonly schema?: number } {
  const schema = currentSchema(kind);
  return schema === 1 ? {} : { schema };
}

/**
 * Migrates a record to the current version of its kind's schema; the fields the system added stay.
 * @throws Error for a version that a later release has written
 */
export function bringUpToDate<Entity extends object>(
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
