import type { CommonIndicator } from '../framework/common-indicator.ts';
import { isQuantitative } from '../framework/indicator.ts';
import { type StatusBands, usualStatusBands } from '../programme/status-bands.ts';
import type { Versioned } from '../record.ts';
import { statusBandOf } from '../values/status-band.ts';
import { categoriesOf } from './categories.ts';
import { ratioInForce } from './comparison.ts';
import { inputOf } from './inputs.ts';
import { numbersOf } from './numbers.ts';
import type { RollUpInputs } from './roll-up-inputs.ts';
import type { Contribution, RollUp, RollUpResult } from './roll-up-outcome.ts';

/** Combines the projects of a common indicator at a date, by its declared rule and no other. */
export function rollUp(
  common: Versioned<CommonIndicator>,
  gathered: RollUpInputs,
  bands: StatusBands = usualStatusBands,
): RollUp {
  const { commonIndicatorId, title, unit, measure, headline = false, aggregation } = common;
  const { projects, ...found } = isQuantitative(measure)
    ? numbersOf(common, gathered)
    : categoriesOf(gathered);
  const { contributions } = found;
  const status = statusBandOf(ratioInForce(found), bands);
  return {
    commonIndicatorId,
    title,
    ...(unit && { unit }),
    measure,
    headline,
    rule: aggregation,
    ...found,
    coverage: { reported: reportedOf(found), projects },
    carriedForward: contributions.filter(({ carriedForward }) => carriedForward).length,
    ...datesOf(contributions),
    ...(status && { status }),
    inputs: [inputOf('commonIndicator', common), ...found.inputs],
  };
}

/** How many are in the figure or, where there is none, are listed. */
function reportedOf({ outcome, contributions }: Omit<RollUpResult, 'projects'>): number {
  return outcome.state === 'figure'
    ? contributions.filter(({ summed }) => summed).length
    : contributions.length;
}

function datesOf(contributions: readonly Contribution[]): Pick<RollUp, 'asOfFrom' | 'asOfTo'> {
  const dates = contributions.map(({ asOf }) => asOf).toSorted();
  const [asOfFrom, asOfTo] = [dates[0], dates.at(-1)];
  return asOfFrom === undefined || asOfTo === undefined ? {} : { asOfFrom, asOfTo };
}
