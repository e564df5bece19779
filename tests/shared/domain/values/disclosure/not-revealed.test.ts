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

  test('where nothing is withheld, or nothing is split', () => {
    const open = splitYear(0, '100', [
      [women, '60'],
      [men, '40'],
    ]);
    expect(nameRevealed(things(), open)).toEqual([]);
    expect(
      nameRevealed(things(), { ...splitYear(0, 'withheld', []), disaggregated: undefined }),
    ).toEqual([]);
  });

  test('of words', () => {
    const value = splitYear(0, '100', [
      [women, '60'],
      [men, 'withheld'],
    ]);
    expect(nameRevealed(things({ measure: 'ordinal' }), value)).toEqual([]);
  });

  const zeroTogether: Parts = [
    [women, '60'],
    [men, 'withheld'],
    [other, 'withheld'],
  ];

  test('by two parts that are zero together, where one of them may be negative', () => {
    const value = splitYear(0, '60', zeroTogether);
    expect(nameRevealed(things({ counts: { of: 'quantity' } }), value)).toEqual([]);
    expect(nameRevealed(things({ counts: undefined }), value)).toEqual([]);
    expect(nameRevealed(things(), value)).toEqual(['male', 'other']);
  });

  test('by a total so far to which something was added', () => {
    const hidden: Parts = [
      [women, 'withheld'],
      [men, 'withheld'],
    ];
    const soFar = things({ accumulation: 'cumulative' });
    const before = splitYear(0, '50', [
      [women, '30'],
      [men, '20'],
    ]);
    expect(nameRevealed(soFar, before, splitYear(1, '70', hidden))).toEqual([]);
    expect(nameRevealed(soFar, splitYear(0, '50', hidden), splitYear(1, '70', hidden))).toEqual([]);
  });

  test('by longer periods of a level, which is no sum of them', () => {
    const parts: Parts = [
      [women, '30'],
      [men, '20'],
    ];
    const hidden: Parts = [
      [women, 'withheld'],
      [men, 'withheld'],
    ];
    const whole = { ...splitYear(0, '50', parts), periodEnd: '2021-12-31' };
    const level = things({ accumulation: 'level' });
    expect(
      nameRevealed(level, whole, splitYear(0, '50', parts), splitYear(1, '50', hidden)),
    ).toEqual([]);
  });

  test('by the margins of two crossed families of which one overlaps', () => {
    const disaggregation = (overlaps: 'age' | 'place') =>
      ['age', 'place'].map((other) => ({
        dimensions: ['sex', other],
        partition: other !== overlaps,
      }));
    const value = splitYear(0, 'missing', [
      [{ sex: 'female', age: 'old' }, 'withheld'],
      [{ sex: 'female', age: 'young' }, '4'],
      [{ sex: 'female', place: 'upper' }, '10'],
    ]);
    for (const overlaps of ['age', 'place'] as const) {
      expect(nameRevealed(things({ disaggregation: disaggregation(overlaps) }), value)).toEqual([]);
    }
    const partitions = disaggregation('age').map((each) => ({ ...each, partition: true }));
    expect(nameRevealed(things({ disaggregation: partitions }), value)).toEqual(['female old']);
  });

  test('by a total so far of what may shrink', () => {
    const years = [
      splitYear(0, '50', [
        [women, '30'],
        [men, '20'],
      ]),
      splitYear(1, '50', [
        [women, 'withheld'],
        [men, 'withheld'],
      ]),
    ];
    const soFar = { accumulation: 'cumulative' } as const;
    expect(nameRevealed(things({ ...soFar, counts: { of: 'quantity' } }), ...years)).toEqual([]);
    expect(nameRevealed(things({ ...soFar, counts: undefined }), ...years)).toEqual([]);
    expect(nameRevealed(things(soFar), ...years)).toEqual(['female', 'male']);
  });

  test('by a longer period of which some days are in no other', () => {
    const flow = things({ accumulation: 'periodic' });
    const hidden: Parts = [
      [women, 'withheld'],
      [men, 'withheld'],
    ];
    const open: Parts = [
      [women, '30'],
      [men, '20'],
    ];
    const threeYears = { ...splitYear(0, '90', open), periodEnd: '2022-12-31' };
    const [first, second, third] = [
      splitYear(0, '50', open),
      splitYear(1, '40', hidden),
      splitYear(2, '0', [
        [women, '0'],
        [men, '0'],
      ]),
    ];
    expect(nameRevealed(flow, threeYears, second, third)).toEqual([]);
    expect(nameRevealed(flow, threeYears, first, second)).toEqual([]);
    const gap = { ...first, periodEnd: '2020-12-30' };
    expect(nameRevealed(flow, threeYears, gap, second, third)).toEqual([]);
    expect(nameRevealed(flow, threeYears, first, second, third)).toEqual(['female', 'male']);
    const half = { ...first, periodEnd: '2020-06-30' };
    expect(nameRevealed(flow, threeYears, half, first, second, third)).toEqual(['female', 'male']);
  });
});
