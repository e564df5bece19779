import { type Author, withAuthor } from '../author.ts';
import type { CalendarDate } from '../dates.ts';
import type { LocatedFault } from '../field-error.ts';
import type { Indicator } from '../framework/indicator.ts';
import { findPeriod } from '../framework/period-id.ts';
import type { PeriodId } from '../identifiers.ts';
import { Problem } from '../problem.ts';
import type { Dimension } from '../programme/dimension.ts';
import { whoMay } from '../who-may.ts';
import type { Value, ValueInput } from './value.ts';
import { valueFaults } from './value-faults.ts';

type Recording = {
  readonly by: Author;
  readonly current?: Value | undefined;
  /** The dimensions of the programme. */
  readonly shared?: readonly Dimension[] | undefined;
};

/**
 * The value as its author records it: a draft of a period the indicator declares. A returned one stays returned, with the comment of its
 * reviewer, until it is submitted again.
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
  if (!period)
    throw Problem.at(
      '/periodId',
      { code: 'unknown_record', detail: `The indicator has no period "${periodId}".` },
      'path',
    );
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
    ...(current?.status === 'returned' ? stillReturned(current) : { status: 'draft' as const }),
    authors: withAuthor(current?.authors ?? [], by),
    ...(firstSubmittedAt !== undefined && { firstSubmittedAt }),
    ...(approvals && { approvals }),
  };
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const stillReturned = ({ status, submission, review }: Value) => ({
  status,
  ...(submission && { submission }),
  ...(review && { review }),
});

/** Who can make a value that is locked changeable again. */
const lockedBy = {
  submitted: `The value is submitted. ${capitalise(whoMay('value.submit'))} can recall it, ${whoMay('value.review')} can return it.`,
  approved: `The value is approved. ${capitalise(whoMay('value.review'))} can reopen it.`,
} as const;

/** @throws Problem `value_locked` for a value that is submitted or approved, with who can reopen it */
export function assertNotLocked({ status }: Pick<Value, 'status'>): void {
  if (status === 'submitted' || status === 'approved')
    throw new Problem('value_locked', lockedBy[status]);
}

/** A value cannot be dated before its period begins. */
function datesBefore(
  periodStart: CalendarDate,
  { asOf, otherSources = [] }: ValueInput,
): readonly LocatedFault[] {
  const dates = [
    { pointer: '/asOf', day: asOf },
    ...otherSources.map(({ asOf: day }, at) => ({ pointer: `/otherSources/${at}/asOf`, day })),
  ];
  const detail = `is before the period, which begins on ${periodStart}`;
  return dates
    .filter(({ day }) => day < periodStart)
    .map(({ pointer }) => ({
      in: 'body',
      pointer,
      code: 'wrong_order',
      detail,
      params: { periodStart },
    }));
}
