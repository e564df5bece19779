import { randomBytes } from 'node:crypto';
import { changesWith } from '../shared/domain/history/changes.ts';
import { commitmentsOf, putTogether, setApart } from '../shared/domain/history/personal-data.ts';
import type { Kind } from '../shared/domain/kinds.ts';
import type { Change, Stored } from '../shared/domain/record.ts';
import { sha256Of } from '../shared/sha256.ts';

/** Every change of a record is made by one of these, so that all histories are chained by the same hash. */
export const { begin, revise } = changesWith(sha256Of);

const newSalt = () => randomBytes(16).toString('hex');

/** Begins a record of a kind that may have personal fields, which are kept out of what is hashed. */
export function beginApart<Entity extends object>(
  kind: Kind,
  entity: Entity,
  change: Change,
): Stored<Entity> {
  const { hashed, personal } = setApart(kind, entity, { salt: newSalt(), digest: sha256Of });
  return together(begin(hashed, change), personal);
}

/** Revises such a record; what was erased stays erased, and the commitments to it stay. */
export function reviseApart<Entity extends object>(
  kind: Kind,
  current: Stored<Entity>,
  entity: Entity,
  change: Change,
): Stored<Entity> {
  const salt = current.personal?.salt ?? newSalt();
  const { hashed, personal } = setApart(kind, entity, { salt, digest: sha256Of });
  const committed = personal ? hashed : { ...hashed, ...commitmentsOf(current.asStored ?? {}) };
  return together(revise(current, committed, change), personal);
}

function together<Entity extends object>(
  { record, history }: Stored<Entity>,
  personal: Stored<Entity>['personal'],
): Stored<Entity> {
  const shown = putTogether(record, personal);
  if (shown === record) return { record, history };
  return { record: shown, history, asStored: record, ...(personal && { personal }) };
}
