import { decimal } from '../decimal.ts';
import type { StatusBand, StatusBands } from '../programme/status-bands.ts';
import type { Achievement } from './achievement.ts';

/** The ratios between the lower, the middle and the upper band. */
export const bandLimits: Readonly<Record<StatusBands, readonly [lower: string, upper: string]>> = {
  within_15_percent: ['0.85', '1.15'],
  from_80_and_50_percent: ['0.5', '0.8'],
};

/** The status band of an achievement; undefined where there is nothing to compare. A level to be maintained is met or missed. */
export function statusBandOf(
  outcome: Achievement | undefined,
  chosen: StatusBands,
): StatusBand | undefined {
  if (outcome?.state === 'ratio') return bandOf[chosen](outcome.ratio);
  if (outcome?.state === 'maintained') return bandOf[chosen]('1');
  return outcome?.state === 'not_maintained' ? bandOf[chosen]('0') : undefined;
}

const bandOf: Readonly<Record<StatusBands, (ratio: string) => StatusBand>> = {
  within_15_percent: (ratio) => {
    const [lower, upper] = bandLimits.within_15_percent;
    if (decimal(ratio).lt(lower)) return 'below_plan';
    return decimal(ratio).gt(upper) ? 'above_plan' : 'on_plan';
  },
  from_80_and_50_percent: (ratio) => {
    const [lower, upper] = bandLimits.from_80_and_50_percent;
    if (decimal(ratio).lt(lower)) return 'low';
    return decimal(ratio).lt(upper) ? 'moderate' : 'high';
  },
};
