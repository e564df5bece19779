import { describe, expect, test } from 'vitest';
import {
  assertDeclarationRevealsNothing,
  assertNothingRevealed,
  mayReveal,
} from '../../../../../shared/domain/values/disclosure/disclosure.ts';
import { anApproval } from '../../../../builders/records.ts';
import { men, splitYear, things, women } from '../../../../builders/withheld.ts';
import { codeOf, problemOf } from '../../problem-of.ts';

describe('the figures of a value are refused', () => {
  const value = splitYear(0, '100', [
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
    const next = splitYear(1, '5', [[women, '5']]);
    expect(() => assertNothingRevealed(things(), next, [value])).not.toThrow();
  });

  test('as is a declaration by which they would reveal it', () => {
    const before = things({ disaggregation: [{ dimensions: ['sex'], partition: false }] });
    const problem = problemOf(() => assertDeclarationRevealsNothing(things(), before, [value]));
    expect(problem.code).toBe('withheld_revealed');
    const draft = { ...value, status: 'draft' as const };
    expect(() => assertDeclarationRevealsNothing(things(), before, [draft])).not.toThrow();
  });

  test('as is one whose withheld total is the sum of its parts', () => {
    const whole = splitYear(0, 'withheld', [
      [women, '60'],
      [men, '40'],
    ]);
    expect(problemOf(() => assertNothingRevealed(things(), whole, [])).message).toBe(
      'The total of the period from 2020-01-01 is withheld, but could be computed from its parts: withhold two of them too.',
    );
  });

  test('with every dimension of a crossed part', () => {
    const crossed = splitYear(0, '9', [
      [{ sex: 'female', age: 'old' }, '4'],
      [{ sex: 'female', age: 'young' }, 'withheld'],
    ]);
    expect(problemOf(() => assertNothingRevealed(things(), crossed, [])).message).toContain(
      'The part sex female, age young of the period',
    );
  });
});

describe('what is known beside the figures of a value', () => {
  const soFar = things({ accumulation: 'cumulative' });
  const before = splitYear(0, '50', [
    [women, '30'],
    [men, '20'],
  ]);
  /** Nothing was added, so that what was known before is known still. */
  const after = splitYear(1, '50', [
    [women, 'withheld'],
    [men, 'withheld'],
  ]);
  const isRefused = (...others: Parameters<typeof assertNothingRevealed>[2]) =>
    codeOf(() => assertNothingRevealed(soFar, after, others)) === 'withheld_revealed';

  test.each([
    ['approved', true],
    ['submitted', true],
    ['draft', false],
    ['returned', false],
  ] as const)('is a value that is %s: %s', (status, expected) => {
    expect(isRefused({ ...before, status })).toBe(expected);
  });

  test('is the last approved version of one that is being corrected', () => {
    const { actual, disaggregated, asOf } = before;
    const approval = anApproval({ actual, disaggregated, asOf });
    const hidden = splitYear(0, 'withheld', []);
    expect(isRefused({ ...hidden, status: 'draft', approvals: [approval] })).toBe(true);
    expect(isRefused({ ...hidden, status: 'draft' })).toBe(false);
  });

  test('is not the version that they replace', () => {
    const open = splitYear(1, '50', [
      [women, '30'],
      [men, '20'],
    ]);
    expect(isRefused(open)).toBe(false);
  });
});

describe('values have to be looked at together', () => {
  const [first, second] = [
    { periodStart: '2020-01-01', periodEnd: '2020-12-31' },
    { periodStart: '2021-01-01', periodEnd: '2021-12-31' },
  ];
  const whole = { periodStart: '2020-01-01', periodEnd: '2021-12-31' };
  const within = { periodStart: '2020-07-01', periodEnd: '2020-12-30' };

  test('where they have parts', () => {
    expect(mayReveal(things({ periods: [first] }))).toBe(true);
  });

  test.each([
    ['apart', [first, second], false],
    ['the same day begins both', [first, whole], true],
    ['the same day ends both', [whole, second], true],
    ['one is amid the other', [within, first], true],
    ['they overlap in part', [first, { ...second, periodStart: '2020-07-01' }], false],
    ['there is one', [first], false],
  ])('where a period lies within another: %s', (_, periods, expected) => {
    expect(mayReveal(things({ disaggregation: [], periods }))).toBe(expected);
    expect(mayReveal(things({ disaggregation: undefined, periods }))).toBe(expected);
  });
});
