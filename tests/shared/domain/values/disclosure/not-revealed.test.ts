import { describe, expect, test } from 'vitest';
import {
  men,
  nameRevealed,
  other,
  type Parts,
  splitYear,
  things,
  women,
} from '../../../../builders/withheld.ts';

describe('by hand: nothing is revealed', () => {
  test.each<[string, string, Parts]>([
    [
      'by a second withheld part',
      '100',
      [
        [women, '60'],
        [men, 'withheld'],
        [other, 'withheld'],
      ],
    ],
    [
      'without the total',
      'withheld',
      [
        [women, '60'],
        [men, 'withheld'],
      ],
    ],
    [
      'where another part is missing',
      '100',
      [
        [women, 'missing'],
        [men, 'withheld'],
      ],
    ],
  ])('%s', (_, total, parts) => {
    expect(nameRevealed(things(), splitYear(0, total, parts))).toEqual([]);
  });

  test('by parts that overlap', () => {
    const overlapping = things({ disaggregation: [{ dimensions: ['sex'], partition: false }] });
    expect(
      nameRevealed(
        overlapping,
        splitYear(0, '100', [
          [women, '60'],
          [men, 'withheld'],
        ]),
      ),
    ).toEqual([]);
  });
});
