import type { LocatedFault } from '../field-error.ts';
import type { Indicator } from '../framework/indicator.ts';
import { periodIdOf } from '../framework/period-id.ts';
import { Problem } from '../problem.ts';
import type { Value } from '../values/value.ts';
import { type ChangeOfMeaning, concerns, isOriginalTarget, namesOf } from './changes.ts';

type Dependent = Pick<Value, 'periodId' | 'firstSubmittedAt'>;

/** The permission of whoever asks for a change, and their reason. */
export type Changer = {
  /** Whether they may change what submitted values mean. */
  readonly mayRedefine: boolean;
  readonly reason?: string | undefined;
};

/** The changes that submitted values restrict: a value restricts the fields of its own period, and all that belongs to no period. */
export function findBoundChanges(
  changes: readonly ChangeOfMeaning[],
  values: readonly Dependent[],
): readonly ChangeOfMeaning[] {
  const submitted = values.filter(({ firstSubmittedAt }) => firstSubmittedAt !== undefined);
  return changes.filter((change) => submitted.some((value) => concerns(change, value)));
}

/**
 * Only a coordinator may make such changes, with a reason; an original target never changes.
 * @throws Problem `meaning_bound`, `in_use` for an original target, `invalid_request` without a reason
 */
export function assertMayRedefine(
  bound: readonly ChangeOfMeaning[],
  { mayRedefine, reason }: Changer,
  next: Partial<Pick<Indicator, 'periods'>> = {},
): void {
  if (bound.length === 0) return;
  if (!mayRedefine) throw new Problem('meaning_bound', refusal(bound), errorsAt(bound, next));
  const targets = bound.filter(isOriginalTarget);
  if (targets.length > 0) throw new Problem('in_use', targetStays, errorsAt(targets, next));
  if (reason !== undefined) return;
  const detail = `is required: submitted values depend on ${namesOf(bound)}`;
  throw Problem.at('/reason', { code: 'required', detail });
}

const targetStays =
  'A value was submitted for the period, so its original target cannot be changed. Give the new target as revisedTarget, with the reason "error" if the original was entered wrongly.';

function refusal(bound: readonly ChangeOfMeaning[]): string {
  const rule = 'only a coordinator may change that, with a reason';
  const targets = bound.some(isOriginalTarget)
    ? '; instead of an original target, give a revisedTarget'
    : '';
  return `Submitted values depend on ${namesOf(bound)}: ${rule}${targets}.`;
}

function errorsAt(
  changes: readonly ChangeOfMeaning[],
  { periods = [] }: Partial<Pick<Indicator, 'periods'>>,
): readonly LocatedFault[] {
  return changes.map(({ field, period }) => {
    const at = periods.findIndex((each) => periodIdOf(each) === period?.periodId);
    const within = at < 0 ? '/periods' : `/periods/${at}/${field}`;
    const pointer = period === undefined ? `/${field}` : within;
    const detail = 'gives submitted values their meaning';
    return { in: 'body', pointer, code: 'depended_on', detail };
  });
}
