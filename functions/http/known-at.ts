import type { Instant } from '../../shared/domain/dates.ts';
import type { FieldError } from '../../shared/domain/field-error.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { AnyCall } from './call.ts';
import { readIfExists } from './read-if-exists.ts';
import { programmeOf } from './subject.ts';

/**
 * The moment `knownAt` of a request, written like those of histories.
 * @throws Problem `invalid_request` for one in the future, or before the programme was recorded
 */
export async function readKnownAt(
  { subject, at }: Pick<AnyCall, 'subject' | 'at'>,
  asked: Instant,
  place: FieldError['in'],
): Promise<Instant> {
  const knownAt = new Date(asked).toISOString();
  if (knownAt > at)
    throw Problem.at('/knownAt', { code: 'in_future', detail: 'is in the future' }, place);
  const programme = await readIfExists('programme', { programmeId: programmeOf(subject) });
  if (!programme) throw new Problem('not_found');
  if (programme.createdAt <= knownAt) return knownAt;
  const detail = `is before the programme was recorded, on ${programme.createdAt}`;
  throw Problem.at('/knownAt', { code: 'wrong_order', detail }, place);
}
