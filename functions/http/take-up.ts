import { declarationOf, type Entities, type Kind } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { assertOpen } from '../../shared/domain/review/closing.ts';
import { comeBack, periodsOf } from '../../shared/domain/withdrawal/withdraw.ts';
import type { AnyCall } from './call.ts';
import { readClosings } from './read-closings.ts';

/**
 * The record that a change starts from. A withdrawn one comes back, as a draft, by the PUT of its address; no other change takes it up.
 * @throws Problem `withdrawn`, `erased` or `period_closed`
 */
export async function takeUp<K extends Kind>(
  { route, subject }: Pick<AnyCall, 'route' | 'subject'>,
  kind: K,
  record: Versioned<Entities[K]>,
): Promise<Versioned<Entities[K]>> {
  if (record.erased && !route.path.endsWith('/withdrawal')) throw new Problem('erased');
  if (route.path.endsWith('/erasure')) return record;
  if (!record.withdrawn) return record;
  const isPut = route.method === 'PUT' && route.path === declarationOf(kind).address;
  if (!isPut) throw new Problem('withdrawn');
  const periods = periodsOf(kind, record, []);
  const closings = periods.length > 0 ? await readClosings(subject) : [];
  for (const period of periods) assertOpen(period, closings);
  return comeBack(kind, record);
}
