import { describe, expect, test } from 'vitest';
import { aValue } from '../../../../builders/records.ts';
import {
  men,
  nameRevealed,
  other,
  type Parts,
  splitYear,
  things,
  withheld,
  women,
} from '../../../../builders/withheld.ts';

describe('by hand: a withheld figure is revealed', () => {
  test.each<[string, string, Parts, readonly string[]]>([
    [
      'the last part beside the total',
      '100',
      [
        [women, '60'],
        [men, 'withheld'],
      ],
      ['male'],
    ],
    [
      'the last of three',
      '9',
      [
        [women, '4'],
        [men, 'withheld'],
        [other, '2'],
      ],
      ['male'],
    ],
    [
      'the total, beside all its parts',
      'withheld',
      [
        [women, '60'],
        [men, '40'],
      ],
      ['total'],
    ],
    [
      'where the other part does not apply',
      '7',
      [
        [women, 'none'],
        [men, 'withheld'],
      ],
      ['male'],
    ],
    [
      'by the parts of another family',
      'withheld',
      [
        [women, '60'],
        [men, 'withheld'],
        [{ age: 'old' }, '30'],
        [{ age: 'young' }, '70'],
      ],
      ['total', 'male'],
    ],
    [
      'a crossed cell by its margins',
      'missing',
      [
        [women, '10'],
        [{ age: 'old' }, '9'],
        [{ sex: 'female', age: 'old' }, 'withheld'],
        [{ sex: 'female', age: 'young' }, '4'],
        [{ sex: 'male', age: 'old' }, 'withheld'],
        [{ sex: 'male', age: 'young' }, '5'],
      ],
      ['female old', 'male old'],
    ],
    [
      'one place of a total of places',
      '50',
      [
        [{ place: 'upper' }, '30'],
        [{ place: 'lower' }, 'withheld'],
      ],
      ['lower'],
    ],
    [
      'two parts that are zero together',
      '60',
      [
        [women, '60'],
        [men, 'withheld'],
        [other, 'withheld'],
      ],
      ['male', 'other'],
    ],
  ])('%s', (_, total, parts, expected) => {
    expect(nameRevealed(things(), splitYear(0, total, parts))).toEqual(expected);
  });

  test('a cell that no single sum tells, but four together: 6 + 9 - 5 - 7', () => {
    const cell = (of: string, years: string, given: string) =>
      [{ sex: of, age: years }, given] as const;
    const parts: Parts = [
      [{ sex: 'f' }, '6'],
      [{ sex: 'm' }, '10'],
      [{ sex: 'o' }, 'withheld'],
      [{ age: 'a' }, '6'],
      [{ age: 'b' }, '8'],
      [{ age: 'c' }, 'missing'],
      ...['a', 'b', 'c'].map((years) => cell('f', years, 'withheld')),
      ...['a', 'b'].map((years) => cell('m', years, 'withheld')),
      cell('m', 'c', '1'),
      cell('o', 'a', '1'),
      cell('o', 'b', '1'),
      cell('o', 'c', 'withheld'),
    ];
    expect(nameRevealed(things(), splitYear(0, 'missing', parts))).toEqual(['f c']);
  });

  test('a part of a total so far to which nothing was added', () => {
    const before = splitYear(0, '50', [
      [women, '30'],
      [men, '20'],
      [other, '0'],
    ]);
    const after = splitYear(1, '50', [
      [women, 'withheld'],
      [men, 'withheld'],
      [other, '0'],
    ]);
    expect(nameRevealed(things({ accumulation: 'cumulative' }), before, after)).toEqual([
      'female',
      'male',
    ]);
    expect(nameRevealed(things({ accumulation: 'level' }), before, after)).toEqual([]);
  });

  test('the part of a year by the whole and the other year', () => {
    const parts = (...given: readonly [string, string]): Parts => [
      [women, given[0]],
      [men, given[1]],
    ];
    const periods = [
      splitYear(0, '50', parts('30', '20')),
      splitYear(1, '40', parts('withheld', 'withheld')),
      { ...splitYear(0, '90', parts('55', '35')), periodEnd: '2021-12-31' },
    ];
    expect(nameRevealed(things({ accumulation: 'periodic' }), ...periods)).toEqual([
      'female',
      'male',
    ]);
    expect(nameRevealed(things({ accumulation: 'periodic' }), ...periods.slice(0, 2))).toEqual([]);
  });

  test('a numerator and its denominator by those of the others', () => {
    const share = (numerator: string) =>
      ({ kind: 'reported', value: '50', numerator, denominator: '200' }) as const;
    const value = aValue({
      actual: share('100'),
      disaggregated: [
        { dimensions: women, actual: share('60') },
        { dimensions: men, actual: withheld },
      ],
    });
    expect(nameRevealed(things({ measure: 'percentage' }), value)).toEqual(['male']);
  });
});

describe('a withheld figure is revealed', () => {
  const hidden: Parts = [
    [women, 'withheld'],
    [men, 'withheld'],
  ];
  const open: Parts = [
    [women, '30'],
    [men, '20'],
  ];

  test('by what was known before, in whatever order the periods are given', () => {
    const years = [splitYear(0, '50', open), splitYear(1, '50', hidden)];
    const soFar = things({ accumulation: 'cumulative' });
    expect(nameRevealed(soFar, ...years)).toEqual(['female', 'male']);
    const [first, second] = years;
    if (!first || !second) throw new Error('There are two years');
    expect(nameRevealed(soFar, first, splitYear(2, '90', hidden), second)).toEqual([
      'female',
      'male',
    ]);
  });

  test('where the total is zero, so that every part is', () => {
    expect(nameRevealed(things(), splitYear(0, '0', hidden))).toEqual(['female', 'male']);
  });

  test('by the value of another one that is: 100 - 60 men, all of them of known age', () => {
    const value = splitYear(0, '100', [
      [women, '60'],
      [men, 'withheld'],
      [{ sex: 'male', age: 'old' }, 'withheld'],
      [{ sex: 'male', age: 'young' }, 'withheld'],
      [{ sex: 'male', age: 'child' }, '40'],
    ]);
    expect(nameRevealed(things(), value)).toEqual(['male', 'male old', 'male young']);
  });

  test('not beside a part that is new', () => {
    const later = splitYear(1, '50', [...hidden, [other, '0']]);
    const soFar = things({ accumulation: 'cumulative' });
    expect(nameRevealed(soFar, splitYear(0, '50', open), later)).toEqual([]);
  });

  test('in the part that all years of a longer period have, and in no other', () => {
    const disaggregation = [{ dimensions: ['sex'], partition: false }];
    const flow = things({ accumulation: 'periodic', disaggregation });
    const whole = { ...splitYear(0, 'missing', open), periodEnd: '2021-12-31' };
    const first = splitYear(0, 'missing', [[women, '10']]);
    expect(nameRevealed(flow, whole, first, splitYear(1, 'missing', hidden))).toEqual(['female']);
  });

  test('among percentages, where a numerator is never negative', () => {
    const share = (numerator: string) =>
      ({ kind: 'reported', value: '30', numerator, denominator: '200' }) as const;
    const value = aValue({
      actual: share('60'),
      disaggregated: [
        { dimensions: women, actual: share('60') },
        { dimensions: men, actual: withheld },
        { dimensions: other, actual: withheld },
      ],
    });
    const quantity = { measure: 'percentage', counts: { of: 'quantity' } } as const;
    expect(nameRevealed(things(quantity), value)).toEqual(['male', 'other']);
  });

  test('among percentages, where the other part does not apply', () => {
    const value = aValue({
      actual: { kind: 'reported', value: '30', numerator: '60', denominator: '200' },
      disaggregated: [
        { dimensions: women, actual: { kind: 'not_applicable', reason: 'a school for boys' } },
        { dimensions: men, actual: withheld },
      ],
    });
    expect(nameRevealed(things({ measure: 'percentage' }), value)).toEqual(['male']);
  });

  test('by the margin of a family that overlaps, if the crossed one is a partition', () => {
    const value = splitYear(0, 'missing', [
      [women, '10'],
      [men, '5'],
      [{ sex: 'female', age: 'old' }, 'withheld'],
      [{ sex: 'female', age: 'young' }, '4'],
    ]);
    const crossed = (partition: boolean) =>
      things({
        disaggregation: [
          { dimensions: ['sex'], partition: !partition },
          { dimensions: ['sex', 'age'], partition },
        ],
      });
    expect(nameRevealed(crossed(true), value)).toEqual(['female old']);
    expect(nameRevealed(crossed(false), value)).toEqual([]);
  });
});
