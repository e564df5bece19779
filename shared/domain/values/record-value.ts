import { type Author, withAuthor } from '../author.ts';
import type { CalendarDate } from '../dates.ts';
import type { Indicator } from '../framework/indicator.ts';
import { findPeriod } from '../framework/period-id.ts';
import type { PeriodId } from '../identifiers.ts';
import { type FieldError, Problem } from '../problem.ts';
import type { Dimension } from '../programme/dimension.ts';
import type { Value, ValueInput } from './value.ts';
import { valueFaults } from './value-faults.ts';

type Recording = {
  readonly by: Author;
  readonly current?: Value | undefined;
  /** The dimensions of the programme. */
  readonly shared?: readonly Dimension[] | undefined;
};

/**
 * The value as its author records it: always a draft of a period the indicator declares.
 * @throws Problem `value_locked` once submitted or approved, `invalid_request` where it does not fit.
 */
export function recordValue(
  indicator: Indicator,
  periodId: PeriodId,
  input: ValueInput,
  { by, current, shared }: Recording,
): Value {
  if (current) assertNotLocked(current);
  const period = findPeriod(indicator, { periodId });
  if (!period) throw Problem.at('/periodId', `The indicator has no period "${periodId}".`, 'path');
  const { periodStart, periodEnd } = period;
  const faults = [...valueFaults(indicator, input, shared), ...datesBefore(periodStart, input)];
  if (faults.length > 0) throw new Problem('invalid_request', undefined, faults);
  const { programmeId, projectId, indicatorId } = indicator;
  const { firstSubmittedAt, approvals } = current ?? {};
  return {
    ...input,
    programmeId,
    projectId,
    indicatorId,
    periodId,
    periodStart,
    periodEnd,
    status: 'draft',
    authors: withAuthor(current?.authors ?? [], by),
    ...(firstSubmittedAt !== undefined && { firstSubmittedAt }),
    ...(approvals && { approvals }),
  };
}

/** @throws Problem `value_locked` for a value that is submitted or approved */
export function assertNotLocked({ status }: Pick<Value, 'status'>): void {
  if (status === 'draft' || status === 'returned') return;
  throw new Problem('value_locked', `The value is ${status}; it cannot change now.`);
}

/** What was achieved in a period is not known before it begins. */
function datesBefore(
  periodStart: CalendarDate,
  { asOf, otherSources = [] }: ValueInput,
): readonly FieldError[] {
  const dates = [
    { pointer: '/asOf', day: asOf },
    ...otherSources.map(({ asOf: day }, at) => ({ pointer: `/otherSources/${at}/asOf`, day })),
  ];
  const detail = `is before the period, which begins on ${periodStart}`;
  return dates
    .filter(({ day }) => day < periodStart)
    .map(({ pointer }) => ({ in: 'body', pointer, detail }));
}
