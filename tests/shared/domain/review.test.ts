import { describe, expect, test } from 'vitest';
import { Problem } from '../../../shared/domain/problem.ts';
import { ReviewInput, ReviewStep, review } from '../../../shared/domain/review.ts';
import {
  assertKeeps,
  ReviewStatus,
  recordValue,
  type ValueInput,
} from '../../../shared/domain/value.ts';
import { anIndicator, aValue } from '../../builders/records.ts';

const at = '2026-11-23T08:00:00.000Z';
const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'none';
};

const allowed: Readonly<Record<string, string>> = {
  'draft submit': 'submitted',
  'returned submit': 'submitted',
  'submitted return': 'returned',
  'submitted approve': 'approved',
  'approved reopen': 'draft',
};
const every = ReviewStatus.options.flatMap((status) =>
  ReviewStep.options.map((step) => [status, step] as const),
);

describe('the review of a value', () => {
  test.each(every)('%s, then %s', (status, step) => {
    const value = aValue({ status, recordedBy: 'author' });
    const take = () => review(value, { step, comment: 'why' }, { by: 'reviewer', at });
    const next = allowed[`${status} ${step}`];
    if (next === undefined) expect(codeOf(take)).toBe('review_conflict');
    else
      expect(take()).toMatchObject({
        status: next,
        review: { by: 'reviewer', at, comment: 'why' },
      });
  });

  test('the author does not approve, but may submit', () => {
    const value = aValue({ status: 'submitted', recordedBy: 'author' });
    expect(codeOf(() => review(value, { step: 'approve' }, { by: 'author', at }))).toBe(
      'own_value',
    );
  });

  test('returning and reopening need a reason', () => {
    expect(ReviewInput.safeParse({ step: 'return' }).success).toBe(false);
    expect(ReviewInput.safeParse({ step: 'reopen' }).success).toBe(false);
    expect(ReviewInput.safeParse({ step: 'approve' }).success).toBe(true);
  });
});

describe('recording a value', () => {
  const indicator = anIndicator({
    periods: [{ periodStart: '2020-01-01', periodEnd: '2020-12-31' }],
  });
  const input: ValueInput = {
    actual: { kind: 'reported', value: '5' },
    asOf: '2020-06-30',
    source: { title: 'Field report' },
  };

  test('makes a draft of its author, with the period the indicator declares', () => {
    const value = recordValue(indicator, '2020-01-01', input, { by: 'author' });
    expect(value).toMatchObject({ status: 'draft', recordedBy: 'author', periodEnd: '2020-12-31' });
  });

  test.each(['submitted', 'approved'] as const)('a value that is %s does not change', (status) => {
    const current = aValue({ status });
    expect(
      codeOf(() => recordValue(indicator, '2020-01-01', input, { by: 'author', current })),
    ).toBe('value_locked');
  });

  test('a period that is not declared is refused', () => {
    expect(codeOf(() => recordValue(indicator, '2019-01-01', input, { by: 'author' }))).toBe(
      'invalid_request',
    );
  });

  test('a text does not fit a count, nor a number a quality', () => {
    const text: ValueInput = { ...input, actual: { kind: 'described', category: 'good' } };
    expect(codeOf(() => recordValue(indicator, '2020-01-01', text, { by: 'author' }))).toBe(
      'invalid_request',
    );
    const quality = anIndicator({ ...indicator, measure: 'qualitative' });
    expect(codeOf(() => recordValue(quality, '2020-01-01', input, { by: 'author' }))).toBe(
      'invalid_request',
    );
  });

  test('an indicator keeps the periods and the direction of its values', () => {
    const value = aValue({ periodStart: '2020-01-01', periodEnd: '2020-12-31' });
    const keeps = (change: object) =>
      codeOf(() => assertKeeps({ ...indicator, ...change }, indicator, [value]));
    expect(keeps({ title: { en: 'Better words' } })).toBe('none');
    expect(keeps({ ascending: !indicator.ascending })).toBe('in_use');
    expect(keeps({ periods: [{ periodStart: '2020-01-01', periodEnd: '2020-06-30' }] })).toBe(
      'in_use',
    );
    expect(codeOf(() => assertKeeps({ ...indicator, periods: [] }, indicator, []))).toBe('none');
  });
});
