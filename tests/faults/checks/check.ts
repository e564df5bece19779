import { findBrokenChains, findDoubled, findGaps, findUnasked } from './histories.ts';
import {
  type Found,
  findDifferentAnswers,
  findLost,
  findOtherAnswers,
  findRefusedButDone,
  findUnanswered,
  findWentBack,
} from './outcomes.ts';
import { requestOf } from './requests.ts';
import type { Violation } from './violation.ts';

/** Everything that must not be, in what was asked and what is stored. */
export function check(found: Found): readonly Violation[] {
  const asked = new Set(found.operations.map((operation) => requestOf(operation.asked)));
  return [
    ...findLost(found),
    ...findGaps(found.stored),
    ...findBrokenChains(found.stored),
    ...findWentBack(found),
    ...findDoubled(found.stored),
    ...findRefusedButDone(found),
    ...findUnasked(found.stored, asked),
    ...findDifferentAnswers(found),
    ...findOtherAnswers(found),
    ...findUnanswered(found),
  ];
}
