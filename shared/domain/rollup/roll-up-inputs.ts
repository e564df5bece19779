import type { CalendarDate } from '../dates.ts';
import type { Link } from './link.ts';
import type { Weights } from './weights.ts';

/** What a roll-up is made from beside the common indicator itself. */
export type RollUpInputs = {
  readonly links: readonly Link[];
  readonly asOf: CalendarDate;
  readonly weights: Weights;
};
