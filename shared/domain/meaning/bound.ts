import type { Indicator } from '../framework/indicator.ts';
import { type FieldError, Problem } from '../problem.ts';
import type { Value } from '../values/value.ts';
import { type ChangeOfMeaning, concerns, isOriginalTarget, namesOf } from './changes.ts';

type Resting = Pick<Value, 'periodStart' | 'firstSubmittedAt'>;

/** Who changes something, and why. */
export type Changer = {
  /** Whether it is somebody who may change what values already mean. */
  readonly mayRedefine: boolean;
  readonly reason?: string | undefined;
};

/** What values that were submitted rest on: a period is bound by its own value, everything else by any. */
export function boundBy(
  changes: readonly ChangeOfMeaning[],
  values: readonly Resting[],
): readonly ChangeOfMeaning[] {
  const submitted = values.filter(({ firstSubmittedAt }) => firstSubmittedAt !== undefined);
  return changes.filter((change) => submitted.some((value) => concerns(change, value)));
}

/**
 * What is bound changes only by the coordinator, with a reason; an original target never.
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
  const detail = `is required: values that were submitted rest on ${namesOf(bound)}`;
  throw Problem.at('/reason', detail);
}

const targetStays =
  'A value was submitted for the period, so its original target stays. Give another as revisedTarget, with its reason "error" where the original was entered wrongly; for words as revisedTargetCategory.';

function refusal(bound: readonly ChangeOfMeaning[]): string {
  const rule = 'only a coordinator changes that, with a reason';
  const targets = bound.some(isOriginalTarget)
    ? '; an original target stays, beside a revisedTarget'
    : '';
  return `Values that were submitted rest on ${namesOf(bound)}: ${rule}${targets}.`;
}

function errorsAt(
  changes: readonly ChangeOfMeaning[],
  { periods = [] }: Partial<Pick<Indicator, 'periods'>>,
): readonly FieldError[] {
  return changes.map(({ field, periodStart }) => {
    const at = periods.findIndex((period) => period.periodStart === periodStart);
    const within = at < 0 ? '/periods' : `/periods/${at}/${field}`;
    const pointer = periodStart === undefined ? `/${field}` : within;
    return { in: 'body', pointer, detail: 'gives submitted values their meaning' };
  });
}
