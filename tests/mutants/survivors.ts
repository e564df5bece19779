import type { AreaName } from './areas.ts';
import { survivorsOfHistory } from './survivors/history.ts';
import { survivorsOfIdempotency } from './survivors/idempotency.ts';
import { survivorsOfReview } from './survivors/review.ts';
import { survivorsOfRollUp } from './survivors/roll-up.ts';
import type { Survivor } from './survivors/survivor.ts';
import { survivorsOfValues } from './survivors/values.ts';

export const survivors: Readonly<Record<AreaName, readonly Survivor[]>> = {
  access: [],
  review: survivorsOfReview,
  history: survivorsOfHistory,
  values: survivorsOfValues,
  'roll-up': survivorsOfRollUp,
  idempotency: survivorsOfIdempotency,
};
