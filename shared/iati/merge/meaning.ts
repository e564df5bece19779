import type { Indicator, Period } from '../../domain/framework/indicator.ts';
import type { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import { periodIdOf } from '../../domain/framework/period-id.ts';
import { findBoundChanges } from '../../domain/meaning/bound-changes.ts';
import { type ChangeOfMeaning, changesOfMeaning } from '../../domain/meaning/changes.ts';

/** The changes that only a coordinator may apply: submitted values depend on them. */
export function boundChanges(
  here: IndicatorInput,
  merged: IndicatorInput,
  submitted: ReadonlySet<string>,
): readonly ChangeOfMeaning[] {
  const values = [...submitted].map((periodId) => ({ periodId, firstSubmittedAt: '' }));
  return findBoundChanges(changesOfMeaning('indicator', here, merged), values);
}

/** The merged indicator without these changes, for who is no coordinator. */
export function withoutChanges(
  merged: IndicatorInput,
  here: IndicatorInput,
  changes: readonly ChangeOfMeaning[],
): IndicatorInput {
  const ofRecord = changes.filter(({ period }) => period === undefined);
  const fields = restoreFields(merged, here, ofRecord);
  const periods = fields.periods.map((period) => {
    const own = here.periods.find((each) => periodIdOf(each) === periodIdOf(period));
    const changed = changes.filter((each) => each.period?.periodId === periodIdOf(period));
    return own ? restoreFields<Period>(period, own, changed) : period;
  });
  return { ...fields, periods };
}

function restoreFields<Body extends IndicatorInput | Indicator | Period>(
  merged: Body,
  here: Body,
  changes: readonly ChangeOfMeaning[],
): Body {
  const names = changes.map(({ field }) => field);
  const kept = Object.entries(merged).filter(([name]) => !names.some((each) => each === name));
  const ours = Object.entries(here).filter(([name]) => names.some((each) => each === name));
  return Object.fromEntries([...kept, ...ours]) as Body;
}
