import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../../shared/domain/framework/indicator.ts';
import type { Actual } from '../../../../shared/domain/reported.ts';
import { checkFamilies } from '../../../../shared/domain/values/disaggregation.ts';
import {
  assertDeclarationRevealsNothing,
  assertNothingRevealed,
  findRevealed,
} from '../../../../shared/domain/values/disclosure/disclosure.ts';
import { notReported, reportedFigure } from '../../../builders/owned.ts';
import { anIndicator, aValue } from '../../../builders/records.ts';
import { problemOf } from '../problem-of.ts';

const withheld: Actual = { kind: 'withheld', reason: 'too few people' };
const none: Actual = { kind: 'not_applicable', reason: 'a school for girls' };
const figure = (given: string) => {
  if (given === 'withheld') return withheld;
  if (given === 'missing') return notReported;
  return given === 'none' ? none : reportedFigure(given);
};
type Parts = readonly (readonly [Readonly<Record<string, string>>, string])[];
const partsOf = (parts: Parts) =>
  parts.map(([dimensions, given]) => ({ dimensions, actual: figure(given) }));

const families = (...dimensions: readonly (readonly string[])[]) =>
  dimensions.map((names) => ({ dimensions: [...names], partition: true }));
const things = (fields: Partial<Indicator> = {}) =>
  anIndicator({
    counts: { of: 'things' },
    disaggregation: families(['sex'], ['age'], ['sex', 'age'], ['place']),
    ...fields,
  });
const year = (at: number, total: string, parts: Parts) =>
  aValue({
    periodStart: `${2020 + at}-01-01`,
    periodEnd: `${2020 + at}-12-31`,
    status: 'approved',
    actual: figure(total),
    disaggregated: partsOf(parts),
  });
const [women, men, other] = [{ sex: 'female' }, { sex: 'male' }, { sex: 'other' }];

/** The categories of what is revealed; "total" for a total. */
const revealed = (indicator: Indicator, ...periods: readonly ReturnType<typeof aValue>[]) =>
  findRevealed(indicator, periods).map(({ dimensions }) =>
    dimensions ? Object.values(dimensions).join(' ') : 'total',
  );

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
    expect(revealed(things(), year(0, total, parts))).toEqual(expected);
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
    expect(revealed(things(), year(0, 'missing', parts))).toEqual(['f c']);
  });

  test('a part of a total so far to which nothing was added', () => {
    const before = year(0, '50', [
      [women, '30'],
      [men, '20'],
      [other, '0'],
    ]);
    const after = year(1, '50', [
      [women, 'withheld'],
      [men, 'withheld'],
      [other, '0'],
    ]);
    expect(revealed(things({ accumulation: 'cumulative' }), before, after)).toEqual([
      'female',
      'male',
    ]);
    expect(revealed(things({ accumulation: 'level' }), before, after)).toEqual([]);
  });

  test('the part of a year by the whole and the other year', () => {
    const parts = (...given: readonly [string, string]): Parts => [
      [women, given[0]],
      [men, given[1]],
    ];
    const periods = [
      year(0, '50', parts('30', '20')),
      year(1, '40', parts('withheld', 'withheld')),
      { ...year(0, '90', parts('55', '35')), periodEnd: '2021-12-31' },
    ];
    expect(revealed(things({ accumulation: 'periodic' }), ...periods)).toEqual(['female', 'male']);
    expect(revealed(things({ accumulation: 'periodic' }), ...periods.slice(0, 2))).toEqual([]);
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
    expect(revealed(things({ measure: 'percentage' }), value)).toEqual(['male']);
  });
});

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
    expect(revealed(things(), year(0, total, parts))).toEqual([]);
  });

  test('by parts that overlap', () => {
    const overlapping = things({ disaggregation: [{ dimensions: ['sex'], partition: false }] });
    expect(
      revealed(
        overlapping,
        year(0, '100', [
          [women, '60'],
          [men, 'withheld'],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('the figures of a value are refused', () => {
  const value = year(0, '100', [
    [women, '60'],
    [men, 'withheld'],
  ]);

  test('with the part named, and what to do', () => {
    const problem = problemOf(() => assertNothingRevealed(things(), value, []));
    expect([problem.code, problem.status]).toEqual(['withheld_revealed', 422]);
    expect(problem.message).toContain('sex male of the period from 2020-01-01');
    expect(problem.message).toContain('withhold a second part of that family, or the total');
  });

  test('only for what they add: an older fault does not block them', () => {
    const next = year(1, '5', [[women, '5']]);
    expect(() => assertNothingRevealed(things(), next, [value])).not.toThrow();
  });

  test('as is a declaration by which they would reveal it', () => {
    const before = things({ disaggregation: [{ dimensions: ['sex'], partition: false }] });
    const problem = problemOf(() => assertDeclarationRevealsNothing(things(), before, [value]));
    expect(problem.code).toBe('withheld_revealed');
    const draft = { ...value, status: 'draft' as const };
    expect(() => assertDeclarationRevealsNothing(things(), before, [draft])).not.toThrow();
  });
});

/** Which of the nine figures of a table of two by two are in a value: the total, two margins of each side, four cells. */
const names: readonly Readonly<Record<string, string>>[] = [
  {},
  { sex: 'f' },
  { sex: 'm' },
  { age: 'o' },
  { age: 'y' },
  { sex: 'f', age: 'o' },
  { sex: 'f', age: 'y' },
  { sex: 'm', age: 'o' },
  { sex: 'm', age: 'y' },
];
const table = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [
  a + b + c + d,
  a + b,
  c + d,
  a + c,
  b + d,
  a,
  b,
  c,
  d,
];
const steps = [-1, 0, 1];
const shifts = steps.flatMap((a) =>
  steps.flatMap((b) => steps.flatMap((c) => steps.map((d) => table([a, b, c, d])))),
);

describe('for every table and whatever is withheld', () => {
  const cells = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 });
  const hidden = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });

  test('what no reader can know is let through, and what one can is refused', () => {
    fc.assert(
      fc.property(cells, hidden, (numbers, isHidden) => {
        const figures = table(numbers);
        const [total, ...parts] = figures.map((each, at) =>
          isHidden[at] ? 'withheld' : `${each}`,
        );
        const value = year(
          0,
          total ?? '',
          parts.map((each, at) => [names[at + 1] ?? {}, each]),
        );
        const quantity = things({ counts: { of: 'quantity' }, accumulation: 'level' });
        // Another table is possible where a shift of its cells leaves every known figure as it is.
        const others = shifts.filter((shift) => shift.every((by, at) => isHidden[at] || by === 0));
        const certain = figures.flatMap((_, at) =>
          isHidden[at] && others.every((shift) => shift[at] === 0) ? [names[at]] : [],
        );
        const found = findRevealed(quantity, [value]).map(({ dimensions = {} }) => dimensions);
        expect(new Set(found)).toEqual(new Set(certain));
      }),
      { numRuns: 300 },
    );
  });

  test('no sum, remainder or margin is given beside what is withheld', () => {
    fc.assert(
      fc.property(cells, hidden, (numbers, isHidden) => {
        const [total, ...parts] = table(numbers).map((each, at) =>
          isHidden[at] ? 'withheld' : `${each}`,
        );
        const value = year(
          0,
          total ?? '',
          parts.map((each, at) => [names[at + 1] ?? {}, each]),
        );
        for (const { dimensions, margins, ...check } of checkFamilies(things(), value)) {
          const own = (value.disaggregated ?? []).filter(
            (part) =>
              Object.keys(part.dimensions).length === dimensions.length &&
              dimensions.every((name) => name in part.dimensions),
          );
          const any = own.some(({ actual }) => actual.kind === 'withheld');
          if (!any && total !== 'withheld') continue;
          expect([check.state, check.sumOfParts, check.remainder]).toEqual([
            'withheld',
            undefined,
            undefined,
          ]);
          for (const margin of margins) {
            const of = own.filter((part) => part.dimensions[margin.dimension] === margin.category);
            if (of.some(({ actual }) => actual.kind === 'withheld'))
              expect(margin.value).toBeUndefined();
          }
        }
      }),
    );
  });

  test('the order of periods and parts does not matter', () => {
    fc.assert(
      fc.property(cells, hidden, (numbers, isHidden) => {
        const [total, ...parts] = table(numbers).map((each, at) =>
          isHidden[at] ? 'withheld' : `${each}`,
        );
        const of = (at: number, turn: boolean) => {
          const listed: Parts = parts.map((each, index) => [names[index + 1] ?? {}, each]);
          return year(at, total ?? '', turn ? listed.toReversed() : listed);
        };
        const one = findRevealed(things(), [of(0, false), of(1, false)]);
        const other = findRevealed(things(), [of(1, true), of(0, true)]);
        expect(new Set(other.map(({ key }) => key))).toEqual(new Set(one.map(({ key }) => key)));
      }),
    );
  });
});
