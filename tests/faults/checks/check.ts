import { findBrokenChains, findDoubled, findGaps, findUnasked } from './histories.ts';
import { findOtherRows } from './imported-tables.ts';
import { findOtherActivities } from './imports.ts';
import { findUnfinished } from './jobs.ts';
import { findChangedWhileLocked } from './locks.ts';
import {
  type Found,
  findDifferentAnswers,
  findLost,
  findOtherAnswers,
  findRefusedButDone,
  findUnanswered,
  findWentBack,
} from './outcomes.ts';
import { findLostParts, findRefusedPartsDone } from './parts.ts';
import { requestsOf } from './requests.ts';
import type { Violation } from './violation.ts';

/** Returns all violations in the operations and the stored records. */
export function check(found: Found): readonly Violation[] {
  const requests = new Set(
    found.operations.flatMap(({ asked }) => requestsOf(asked, found.memberKey)),
  );
  return [
    ...findLost(found),
    ...findLostParts(found),
    ...findGaps(found.stored),
    ...findBrokenChains(found.stored),
    ...findWentBack(found),
    ...findDoubled(found.stored),
    ...findRefusedButDone(found),
    ...findRefusedPartsDone(found),
    ...findChangedWhileLocked(found.stored),
    ...findUnfinished(found.stored),
    ...findOtherActivities(found.stored),
    ...findOtherRows(found.stored),
    ...findUnasked(found.stored, requests),
    ...findDifferentAnswers(found),
    ...findOtherAnswers(found),
    ...findUnanswered(found),
  ];
}
