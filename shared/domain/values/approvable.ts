import { countFault } from '../framework/count-fault.ts';
import { type Indicator, isQuantitative, type Target } from '../framework/indicator.ts';
import { findPeriod } from '../framework/period-id.ts';
import { Problem } from '../problem.ts';
import { checkFamilies } from './disaggregation.ts';
import { numberOf } from './percentage.ts';
import type { Value } from './value.ts';

type Reviewed = Pick<Value, 'periodId' | 'actual' | 'precision' | 'disaggregated'>;

/**
 * A value whose parts exceed its total, or that cannot be a count, is neither submitted nor approved.
 * @throws Problem `figures_conflict` that says why
 */
export function assertAddsUp(indicator: Indicator, value: Reviewed): void {
  const count = countFault(indicator, value.actual);
  if (count) throw new Problem('figures_conflict', `The figure ${count}.`);
  const fault = checkFamilies(indicator, value).find(({ state }) => state === 'parts_exceed_total');
  if (!fault) return;
  throw new Problem(
    'figures_conflict',
    `The parts by ${fault.dimensions.join(' and ')} come to more than the total.`,
  );
}

/**
 * A value is approved only where its figures and the target of its period do not contradict each other.
 * @throws Problem `figures_conflict` that says what contradicts what
 */
export function assertApprovable(indicator: Indicator, value: Reviewed): void {
  assertAddsUp(indicator, value);
  const period = findPeriod(indicator, value);
  const inForce = period?.revisedTarget ?? period?.target;
  if (!inForce || !contradictsDirection(indicator, inForce)) return;
  const direction = indicator.ascending ? 'more' : 'less';
  throw new Problem(
    'figures_conflict',
    `The target points away from the direction of the indicator, where ${direction} is better.`,
  );
}

/** Whether a target is on the wrong side of the baseline. */
export function contradictsDirection(
  { measure, ascending, baseline }: Indicator,
  { value: target }: Target,
): boolean {
  if (!isQuantitative(measure) || ascending === undefined || target.kind !== 'reported')
    return false;
  if (baseline?.value.kind !== 'reported') return false;
  const intended = numberOf(target, measure).minus(numberOf(baseline.value, measure));
  return !intended.eq(0) && intended.gt(0) !== ascending;
}
