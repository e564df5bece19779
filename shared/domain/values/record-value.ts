import { type Author, withAuthor } from '../author.ts';
import type { CalendarDate } from '../dates.ts';
import type { Indicator } from '../framework/indicator.ts';
import { Problem } from '../problem.ts';
import type { Value, ValueInput } from './value.ts';
import { valueFaults } from './value-faults.ts';

/**
 * The value as its author records it: always a draft of a period the indicator declares.
 * @throws Problem `value_locked` once submitted or approved, `invalid_request` where it does not fit.
 */
export function recordValue(
  indicator: Indicator,
  periodStart: CalendarDate,
  input: ValueInput,
  { by, current }: { readonly by: Author; readonly current?: Value | undefined },
): Value {
  if (current && current.status !== 'draft' && current.status !== 'returned') {
    throw new Problem('value_locked', `The value is ${current.status}; it cannot change now.`);
  }
  const period = indicator.periods.find((declared) => declared.periodStart === periodStart);
  if (!period) {
    throw Problem.at(
      '/periodStart',
      `The indicator has no period that starts on ${periodStart}.`,
      'path',
    );
  }
  const faults = valueFaults(indicator, input);
  if (faults.length > 0) throw new Problem('invalid_request', undefined, faults);
  const { programmeId, projectId, indicatorId } = indicator;
  const { periodEnd } = period;
  const { firstSubmittedAt, withdrawals } = current ?? {};
  return {
    ...input,
    programmeId,
    projectId,
    indicatorId,
    periodStart,
    periodEnd,
    status: 'draft',
    authors: withAuthor(current?.authors ?? [], by),
    ...(firstSubmittedAt !== undefined && { firstSubmittedAt }),
    ...(withdrawals && { withdrawals }),
  };
}
