import { noTwoAreEqual } from './reasons.ts';
import type { Survivor } from './survivor.ts';

export const survivorsOfReview: readonly Survivor[] = [
  {
    line: '.toSorted(([left], [right]) => (left < right ? -1 : 1))',
    change: 'left < right -> left <= right',
    why: noTwoAreEqual,
  },
  {
    line: "reason: comment ?? '',",
    change: '\'\' -> "Stryker was here!"',
    why: 'A reopening has a comment, which its schema requires; the type alone does not say so.',
  },
  {
    line: 'closingId: identifier(\'The id of a closing, chosen by the programme, for instance "2026-h1".\'),',
    change: '\'The id of a closing, chosen by the programme, for instance "2026-h1".\' -> ""',
    why: 'What a field is described by: openapi.json holds it word for word.',
  },
];
