import type { CalendarDate } from '../dates.ts';
import type { Link } from './link.ts';
import type { Weights } from './weights.ts';

/** The inputs of a roll-up besides the common indicator. */
export type RollUpInputs = {
  readonly links: readonly Link[];
  readonly asOf: CalendarDate;
  readonly weights: Weights;
};
