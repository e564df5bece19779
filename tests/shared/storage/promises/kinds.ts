import { expect, test } from 'vitest';
import { begin } from '../../../../functions/changes.ts';
import type { Entities, Keys, Kind } from '../../../../shared/domain/kinds.ts';
import { everyKind } from '../../../builders/every-kind.ts';
import { aChange } from '../../../builders/records.ts';
import type { CurrentStore } from '../store.ts';

/** Promises for records of every kind. */
export function promisesOfEveryKind(store: CurrentStore): void {
  for (const kind of Object.keys(everyKind) as Kind[]) {
    promisesOf(store, kind, everyKind[kind] as never);
  }
}

function promisesOf<K extends Kind>(
  store: CurrentStore,
  kind: K,
  record: Entities[K] & Keys[K],
): void {
  const stored = begin<Entities[K]>(record, aChange());

  test(`a ${kind} is read back unchanged with its history`, async () => {
    await store().records.create(kind, stored);
    expect(await store().records.readConsistently(kind, record)).toEqual(stored);
  });

  test(`an eventually consistent read of a ${kind} gives the record`, async () => {
    await store().records.create(kind, stored);
    expect(await store().records.readEventually(kind, record)).toEqual(stored.record);
  });

  test(`a ${kind} that was not written is not found`, async () => {
    expect(await store().records.readConsistently(kind, record)).toBeUndefined();
  });
}
