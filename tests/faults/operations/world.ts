import type { Entities, Keys, Kind } from '../../../shared/domain/kinds.ts';
import type { Versioned } from '../../../shared/domain/record.ts';
import { type RowKey, rowKeyOf } from '../../../shared/storage/keys.ts';
import type { Choice } from '../../bench/pdf/seeded-choice.ts';

/** What the clients know: the newest version of each record they have seen. */
export type World = {
  learn<K extends Kind>(kind: K, record: Versioned<Entities[K]>): void;
  at<K extends Kind>(kind: K, key: Keys[K]): Versioned<Entities[K]> | undefined;
  /** A random record of a kind, often one of the few hot ones. */
  pickRecord<K extends Kind>(kind: K, choice: Choice): Versioned<Entities[K]> | undefined;
};

/** These records of each kind get half of all work, so that they are contended and their histories grow long. */
const hotRecords = 4;

export function newWorld(): World {
  const known: { [K in Kind]?: Map<string, Versioned<Entities[K]>> } = {};
  const all = <K extends Kind>(kind: K): Map<string, Versioned<Entities[K]>> => {
    known[kind] ??= new Map() as (typeof known)[K];
    return known[kind] as Map<string, Versioned<Entities[K]>>;
  };
  return {
    learn: (kind, record) => {
      const place = nameOf(rowKeyOf(kind, record));
      const before = all(kind).get(place);
      if (!before || before.version < record.version) all(kind).set(place, record);
    },
    at: (kind, key) => all(kind).get(nameOf(rowKeyOf(kind, key))),
    pickRecord: (kind, choice) => {
      const records = [...all(kind).values()];
      const among = choice(2) === 0 ? Math.min(hotRecords, records.length) : records.length;
      return records[choice(Math.max(1, among))];
    },
  };
}

/** A place in the table as one string. */
export function nameOf({ pk, sk }: RowKey): string {
  return `${pk} ${sk}`;
}
