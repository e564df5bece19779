import type { WholeHistory } from '../../shared/domain/history/history.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { addressOf, type NamedRecord, recordAt } from '../../shared/domain/record-addresses.ts';
import { services } from '../services.ts';

/**
 * The histories of an owner and all that lies with it, or of the one record of it that has the address `of`.
 * @throws Problem `invalid_request` for the address of something else, `not_found` where there is no such record
 */
export async function readHistories(
  owner: NamedRecord,
  of: string | undefined,
): Promise<readonly WholeHistory[]> {
  const { records } = services();
  if (of === undefined) return records.histories(owner);
  const whole = await records.history(namedRecordIn(owner, of));
  if (!whole) throw new Problem('not_found');
  return [whole];
}

/** @throws Problem `invalid_request` for the address of something else */
export function namedRecordIn({ kind, key }: NamedRecord, of: string): NamedRecord {
  const home = addressOf(kind, key);
  const named = recordAt(of);
  if (named && (of === home || of.startsWith(`${home}/`))) return named;
  throw Problem.at('/of', `is not the address of a record of ${home}`, 'query');
}
