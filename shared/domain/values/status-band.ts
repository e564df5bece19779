import { decimal } from '../decimal.ts';
import type { StatusBand, StatusBands } from '../programme/status-bands.ts';
import type { Achievement } from './achievement.ts';

type Bands = { readonly best: StatusBand; readonly worst: StatusBand } & {
  readonly bandOf: (ratio: ReturnType<typeof decimal>) => StatusBand;
};

const bands: Readonly<Record<StatusBands, Bands>> = {
  within_15_percent: {
    best: 'on_plan',
    worst: 'below_plan',
    bandOf: (ratio) => {
      if (ratio.lt('0.85')) return 'below_plan';
      return ratio.gt('1.15') ? 'above_plan' : 'on_plan';
    },
  },
  from_80_and_50_percent: {
    best: 'high',
    worst: 'low',
    bandOf: (ratio) => {
      if (ratio.lt('0.5')) return 'low';
      return ratio.lt('0.8') ? 'moderate' : 'high';
    },
  },
};

/** The status band of an achievement; undefined where there is nothing to compare. A level to be maintained is met or missed. */
export function statusBandOf(
  outcome: Achievement | undefined,
  chosen: StatusBands,
): StatusBand | undefined {
  const { best, worst, bandOf } = bands[chosen];
  if (outcome?.state === 'ratio') return bandOf(decimal(outcome.ratio));
  if (outcome?.state === 'maintained') return best;
  return outcome?.state === 'not_maintained' ? worst : undefined;
}
