import { noTwoAreEqual } from './reasons.ts';
import type { Survivor } from './survivor.ts';

export const survivorsOfReview: readonly Survivor[] = [
  {
    line: '.toSorted(([left], [right]) => (left < right ? -1 : 1))',
    change: 'left < right -> left <= right',
    why: noTwoAreEqual,
  },
  {
    line: "context.addIssue({ code: 'custom', message: 'is for an approval', path });",
    change: '\'custom\' -> ""',
    why: 'The code of an issue is told to nobody.',
  },
];
