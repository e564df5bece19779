import { canonicalJson } from '../canonical.ts';
import { type Change, ownFields, type Stored } from '../record.ts';
import { type Digest, hashOfRecord, seal } from './chain.ts';

/** Creates and changes records, each change with a history entry that is chained to the one before. */
export type Changes = {
  /** The first version of a record. */
  begin<Entity extends object>(entity: Entity, change: Change): Stored<Entity>;
  /** The next version of a record; its history entry has the replaced fields. */
  revise<Entity extends object>(
    stored: Stored<Entity>,
    entity: Entity,
    change: Change,
  ): Stored<Entity>;
};

export function changesWith(digest: Digest): Changes {
  return {
    begin(entity, change) {
      const { at, by } = change;
      const meta = { version: 1, createdAt: at, createdBy: by, changedAt: at, changedBy: by };
      const record = hashOfRecord(entity, digest);
      const entry = seal({ ...change, version: 1, before: {}, record }, digest);
      return { record: { ...entity, ...meta }, history: [entry] };
    },
    revise(stored, entity, change) {
      const { createdAt, createdBy } = stored.record;
      const version = stored.record.version + 1;
      const meta = { version, createdAt, createdBy, changedAt: change.at, changedBy: change.by };
      const before = replacedFields(stored.asStored ?? stored.record, entity);
      const record = hashOfRecord(entity, digest);
      const previous = stored.history.at(-1)?.hash;
      const entry = seal({ ...change, version, before, record, previous }, digest);
      return { record: { ...entity, ...meta }, history: [...stored.history, entry] };
    },
  };
}

/** The old values of the fields that differ; null for a field that was absent. */
function replacedFields(before: object, after: object): Record<string, unknown> {
  const old = new Map(Object.entries(ownFields(before)));
  const young = new Map(Object.entries(ownFields(after)));
  const fields = [...new Set([...old.keys(), ...young.keys()])];
  return Object.fromEntries(
    fields
      .filter((field) => canonicalJson(old.get(field)) !== canonicalJson(young.get(field)))
      .map((field) => [field, old.get(field) ?? null]),
  );
}
