import type { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import { daysOf } from '../../domain/framework/period-days.ts';
import { periodIdOf } from '../../domain/framework/period-id.ts';

type Period = IndicatorInput['periods'][number];

/** An indicator of a file whose periods have the ids that they have here, and those ids by the ids of the file. */
export type Aligned = {
  readonly indicator: IndicatorInput;
  readonly periodIds: ReadonlyMap<string, string>;
};

/** A period is its two days: it keeps the id that it has here, and a further one gets an id that is free. */
export function alignPeriods(file: IndicatorInput, here: IndicatorInput | undefined): Aligned {
  const ours = new Map((here?.periods ?? []).map((period) => [daysOf(period), period.periodId]));
  const taken = new Set((here?.periods ?? []).map(periodIdOf));
  const aligned = file.periods.map((period) => {
    const days = daysOf(period);
    if (ours.has(days)) return withId(period, ours.get(days));
    const { periodId, periodStart, periodEnd } = period;
    const own = taken.has(periodIdOf(period)) ? `${periodStart}_${periodEnd}` : periodId;
    return withId(period, own);
  });
  const ids = file.periods.map((period, at) => {
    return [periodIdOf(period), periodIdOf(aligned[at] ?? period)] as const;
  });
  return { indicator: { ...file, periods: aligned }, periodIds: new Map(ids) };
}

function withId({ periodId: _, ...period }: Period, own: string | undefined): Period {
  return own === undefined ? period : { periodId: own, ...period };
}
