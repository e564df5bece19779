import type { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import type { ChangeOfMeaning } from '../../domain/meaning/changes.ts';
import { boundChanges } from './meaning.ts';
import { mergeRecord, type Outcome, type SidesOf } from './outcome.ts';
import { restoreTargets, withNewestTargets } from './targets.ts';

/** What becomes of an indicator; bound changes are for a coordinator to apply. */
export type IndicatorOutcome = Outcome<IndicatorInput> & {
  readonly bound: readonly ChangeOfMeaning[];
};

/** @param submitted ids of periods whose value was ever submitted */
export function mergeIndicator(
  { before, here, file }: SidesOf<IndicatorInput>,
  submitted: ReadonlySet<string>,
): IndicatorOutcome {
  const outcome = mergeRecord({ before, here: here && withNewestTargets(here), file });
  if (!here || !outcome.input) return { ...outcome, bound: [] };
  const input = restoreTargets(outcome.input, here, submitted);
  return { ...outcome, input, bound: boundChanges(here, input, submitted) };
}
