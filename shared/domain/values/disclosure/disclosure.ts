import { isNeverNegative } from '../../framework/counted.ts';
import { type Indicator, isQuantitative } from '../../framework/indicator.ts';
import { Problem } from '../../problem.ts';
import type { Versioned } from '../../record.ts';
import { officialVersion } from '../official-version.ts';
import type { Value } from '../value.ts';
import { type Cell, cellsOf, type SplitPeriod } from './cells.ts';
import { equationsOf } from './equations.ts';
import { findDetermined, solveStepwise } from './solve.ts';

/**
 * The withheld totals and parts of an indicator that a reader of its other figures could compute: the last part of a partition,
 * a cell by its margins, a part of a total so far that did not change. Each indicator is checked by itself.
 * @param periods every period whose figures are or will be known
 */
export function findRevealed(
  indicator: Indicator,
  periods: readonly SplitPeriod[],
): readonly Cell[] {
  if (!isQuantitative(indicator.measure)) return [];
  const cells = periods
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))
    .map((period) => cellsOf(indicator, period));
  const withheld = cells
    .flatMap(({ total, families }) => [total, ...[...families.values()].flat()])
    .filter((cell) => cell.withheld);
  if (withheld.length === 0) return [];
  const equations = equationsOf(indicator, cells);
  const known = solveStepwise(equations, isNeverNegativeIn(indicator));
  const together = findDetermined(equations, known);
  return withheld.filter(({ key }) => known.has(key) || together.has(key));
}

function orderOf({ periodStart, periodEnd }: SplitPeriod): string {
  return `${periodEnd} ${periodStart}`;
}

/** Numerators of percentages are counts. */
function isNeverNegativeIn({ counts, measure }: Indicator): boolean {
  return measure === 'percentage' || (counts !== undefined && isNeverNegative(counts));
}

/**
 * Refuses figures from which a withheld one could be computed.
 * @param others the submitted and approved values of the indicator
 * @throws Problem `withheld_revealed` that names the part
 */
export function assertNothingRevealed(
  indicator: Indicator,
  value: SplitPeriod,
  others: readonly Versioned<Value>[],
): void {
  const beside = others.flatMap(knownVersions).filter((other) => orderOf(other) !== orderOf(value));
  refuseFurther(findRevealed(indicator, beside), findRevealed(indicator, [...beside, value]));
}

/**
 * Refuses a declaration by which the figures of submitted values reveal what one of them withholds.
 * @throws Problem `withheld_revealed` that names the part
 */
export function assertDeclarationRevealsNothing(
  next: Indicator,
  before: Indicator,
  values: readonly Versioned<Value>[],
): void {
  const known = values.flatMap(knownVersions);
  refuseFurther(findRevealed(before, known), findRevealed(next, known));
}

/** Whether its values must be checked together: they have parts, or a period contains another. */
export function mayReveal({ disaggregation = [], periods }: Indicator): boolean {
  return (
    disaggregation.length > 0 ||
    periods.some((outer) =>
      periods.some(
        (inner) =>
          inner !== outer &&
          inner.periodStart >= outer.periodStart &&
          inner.periodEnd <= outer.periodEnd,
      ),
    )
  );
}

/** What readers or reviewers see of a value; of one that was reopened, its last approved version. */
function knownVersions(value: Versioned<Value>): readonly Value[] {
  if (value.status === 'submitted') return [value];
  return [officialVersion(value) ?? []].flat();
}

/** Cells that were disclosed before this change are no reason to refuse it. */
function refuseFurther(before: readonly Cell[], after: readonly Cell[]): void {
  const earlier = new Set(before.map(({ key }) => key));
  const first = after.find(({ key }) => !earlier.has(key));
  if (first) throw new Problem('withheld_revealed', refusal(first));
}

function refusal({ dimensions, periodStart }: Cell): string {
  const period = `of the period from ${periodStart}`;
  if (!dimensions) {
    return `The total ${period} is withheld, but could be computed from its parts: withhold two of them too.`;
  }
  const part = Object.entries(dimensions).map(([name, category]) => `${name} ${category}`);
  return `The part ${part.join(', ')} ${period} is withheld, but could be computed from the other figures: withhold a second part of that family, or the total, too.`;
}
