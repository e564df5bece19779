import { access } from '../../shared/domain/access.ts';
import type { Recommendation } from '../../shared/domain/evaluation/recommendation.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Stored } from '../../shared/domain/record.ts';
import { forbidden } from '../../shared/domain/who-may.ts';
import type { Subject } from '../http/call.ts';
import { services } from '../services.ts';

/** @throws Problem `not_found` */
export async function readRecommendation(
  key: Keys['recommendation'],
): Promise<Stored<Recommendation>> {
  const found = await services().records.readConsistently('recommendation', key);
  if (!found) throw new Problem('not_found');
  return found;
}

/** Officers may act for their own organisation, coordinators for any. @throws Problem `forbidden` */
export function assertMayActFor(
  organisationIds: readonly string[],
  { standing }: Pick<Subject, 'standing'>,
): void {
  const may = organisationIds.some(
    (ownerId) => access('recommendation.respond', standing, ownerId) === 'allowed',
  );
  if (!may) throw forbidden('recommendation.respond');
}
