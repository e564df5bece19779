import type { WholeHistory } from '../../shared/domain/history/history.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { addressOf, type NamedRecord, recordAt } from '../../shared/domain/record-addresses.ts';
import { services } from '../services.ts';

/**
 * The histories of a record and of all it owns, or only of the owned record at the address `of`.
 * @throws Problem `invalid_request` for an address outside the owner, `not_found` without such a record
 */
export async function readHistories(
  owner: NamedRecord,
  of: string | undefined,
): Promise<readonly WholeHistory[]> {
  const { records } = services();
  if (of === undefined) return records.readHistories(owner);
  const whole = await records.readHistory(namedRecordIn(owner, of));
  if (!whole) throw new Problem('not_found');
  return [whole];
}

/** @throws Problem `invalid_request` for an address outside the owner */
export function namedRecordIn({ kind, key }: NamedRecord, of: string): NamedRecord {
  const home = addressOf(kind, key);
  const named = recordAt(of);
  if (named && (of === home || of.startsWith(`${home}/`))) return named;
  throw Problem.at(
    '/of',
    { code: 'unknown_record', detail: `is not the address of a record of ${home}` },
    'query',
  );
}
