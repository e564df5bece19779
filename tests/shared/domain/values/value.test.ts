import { describe, expect, test } from 'vitest';
import { type Indicator, Measure } from '../../../../shared/domain/framework/indicator.ts';
import { recordValue } from '../../../../shared/domain/values/record-value.ts';
import {
  assertValuesStillFit,
  type Value,
  ValueInput,
} from '../../../../shared/domain/values/value.ts';
import { anAuthor, anIndicator, aValue } from '../../../builders/records.ts';
import { splitBy } from '../../../builders/split.ts';
import { codeOf, problemOf } from '../problem-of.ts';

const author = anAuthor('author');
const period = { periodStart: '2020-01-01', periodEnd: '2020-12-31' };
const indicator = anIndicator({ periods: [period], ...splitBy('sex', 'age') });
const input: ValueInput = {
  actual: { kind: 'reported', value: '5' },
  asOf: '2020-06-30',
  source: { title: 'Field report' },
};

describe('recording a value', () => {
  const record = (current?: Value) =>
    recordValue(indicator, period.periodStart, input, { by: author, current });

  test('makes a draft of its author, with the period the indicator declares', () => {
    expect(record()).toMatchObject({ ...input, ...period, status: 'draft', authors: [author] });
  });

  test('keeps all authors of a value', () => {
    const somebody = anAuthor('somebody');
    const draft = aValue({ status: 'draft', authors: [somebody] });
    expect(record(draft)).toMatchObject({ status: 'draft', authors: [somebody, author] });
  });

  test('leaves a returned value returned, with the comment of its reviewer', () => {
    const review = { by: 'lead', at: '2026-11-23T08:00:00.000Z', comment: 'Count again.' };
    const submission = { by: 'officer', at: '2026-11-22T08:00:00.000Z' };
    const returned = aValue({ status: 'returned', review, submission });
    expect(record(returned)).toMatchObject({ ...input, status: 'returned', review, submission });
  });

  test('clears the review of any other value', () => {
    const review = { by: 'lead', at: '2026-11-23T08:00:00.000Z' };
    expect(record(aValue({ status: 'draft', review }))).not.toHaveProperty('review');
  });

  test.each([
    [
      'submitted',
      'The value is submitted. An implementer of the organisation that it concerns can recall it, a coordinator can return it.',
    ],
    ['approved', 'The value is approved. A coordinator can reopen it.'],
  ] as const)('is refused for a value that is %s, and says who can reopen it', (status, detail) => {
    const { code, message } = problemOf(() => record(aValue({ status })));
    expect([code, message]).toEqual(['value_locked', detail]);
  });

  test('needs a declared period', () => {
    const problem = problemOf(() => recordValue(indicator, '2019-01-01', input, { by: author }));
    expect(problem.errors).toMatchObject([{ in: 'path', pointer: '/periodId' }]);
  });
});

describe('the type of a value', () => {
  const described = { kind: 'described', category: 'good' } as const;
  const number = { kind: 'reported', value: '5' } as const;
  const recorded = (measure: Measure, fields: Partial<ValueInput>) => () =>
    recordValue(
      { ...indicator, measure },
      period.periodStart,
      { ...input, ...fields },
      { by: author },
    );
  const expected: Readonly<Record<Measure, readonly [number: string, text: string]>> = {
    unit: ['none', 'invalid_request'],
    percentage: ['none', 'invalid_request'],
    nominal: ['invalid_request', 'none'],
    ordinal: ['invalid_request', 'none'],
    qualitative: ['invalid_request', 'none'],
  };

  test.each(Measure.options)('%s takes either numbers or words', (measure) => {
    const outcomes = [number, described].map((actual) => codeOf(recorded(measure, { actual })));
    expect(outcomes).toEqual(expected[measure]);
  });

  test.each(Measure.options)('%s may have no figure', (measure) => {
    expect(codeOf(recorded(measure, { actual: { kind: 'not_reported' } }))).toBe('none');
  });

  test('is checked in other sources and parts too, each error at its place', () => {
    const { asOf, source } = input;
    const otherSources = [number, described].map((actual) => ({ actual, asOf, source }));
    const disaggregated = [{ dimensions: { sex: 'female', age: 'old' }, actual: described }];
    const problem = problemOf(recorded('unit', { actual: described, otherSources, disaggregated }));
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual([
      '/actual',
      '/otherSources/1/actual',
      '/disaggregated/0/actual',
    ]);
  });
});

describe('an indicator with values', () => {
  const change = (fields: Partial<Indicator>, values = [aValue(period)]) =>
    codeOf(() => assertValuesStillFit({ ...indicator, ...fields }, indicator, values));
  const second = { periodStart: '2021-01-01', periodEnd: '2021-12-31' };

  test.each<[string, Partial<Indicator>]>([
    ['measure', { measure: 'percentage' }],
    ['period, which goes', { periods: [second] }],
    ['period, which ends elsewhere', { periods: [{ ...period, periodEnd: '2020-06-30' }] }],
  ])('keeps its %s', (_, fields) => {
    expect(change(fields)).toBe('in_use');
  });

  test('keeps a category that a submitted value uses', () => {
    const words = { ...indicator, measure: 'ordinal' as const, categories: ['low', 'high'] };
    const named = aValue({
      ...period,
      actual: { kind: 'described', category: 'low' },
      firstSubmittedAt: '2021-01-08T08:00:00.000Z',
    });
    const next = { ...words, categories: ['middle', 'high'] };
    expect(codeOf(() => assertValuesStillFit(next, words, [named]))).toBe('in_use');
    const further = { ...words, categories: ['low', 'middle', 'high'] };
    expect(codeOf(() => assertValuesStillFit(further, words, [named]))).toBe('none');
  });

  test.each<[string, Partial<Indicator>]>([
    ['another direction', { ascending: false }],
    ['better words', { title: { en: 'Better words' } }],
    ['one more period', { periods: [second, period] }],
    [
      'a revised target',
      { periods: [{ ...period, revisedTarget: { value: { kind: 'reported', value: '9' } } }] },
    ],
  ])('may have %s', (_, fields) => {
    expect(change(fields)).toBe('none');
  });

  test('may change freely before there are any', () => {
    expect(change({ measure: 'nominal', ascending: false, periods: [] }, [])).toBe('none');
  });
});

describe('the parts and categories of a value', () => {
  const part = { dimensions: { sex: 'female', age: 'old' }, actual: input.actual };
  const turned = { dimensions: { age: 'old', sex: 'female' }, actual: input.actual };

  test('are unique, whatever the order of their dimensions', () => {
    const disaggregated = [part, turned];
    const problem = problemOf(() =>
      recordValue(indicator, period.periodStart, { ...input, disaggregated }, { by: author }),
    );
    expect(problem.errors).toMatchObject([{ pointer: '/disaggregated/1/dimensions' }]);
  });

  test('must be declared by the indicator, if it declares any', () => {
    const ordinal = { ...indicator, measure: 'ordinal' as const, categories: ['poor', 'good'] };
    const recorded = (category: string) =>
      recordValue(
        ordinal,
        period.periodStart,
        { ...input, actual: { kind: 'described', category } },
        { by: author },
      );
    expect(recorded('good').actual).toEqual({ kind: 'described', category: 'good' });
    const problem = problemOf(() => recorded('fair'));
    expect(problem.errors).toMatchObject([{ pointer: '/actual/category' }]);
  });
});

test('what was first submitted stays known when it is recorded anew', () => {
  const firstSubmittedAt = '2021-01-08T08:00:00.000Z';
  const record = (current: Value) =>
    recordValue(indicator, period.periodStart, input, { by: author, current });
  expect(record(aValue({ status: 'draft', firstSubmittedAt })).firstSubmittedAt).toBe(
    firstSubmittedAt,
  );
  expect(record(aValue({ status: 'draft' }))).not.toHaveProperty('firstSubmittedAt');
});

test('a refusal says what does not go', () => {
  const missing = () => recordValue(indicator, '2019-01-01', input, { by: author });
  expect(problemOf(missing).errors[0]?.detail).toBe('The indicator has no period "2019-01-01".');
  const keeps = (next: Partial<Indicator>) =>
    problemOf(() => assertValuesStillFit({ ...indicator, ...next }, indicator, [aValue(period)]))
      .message;
  expect(keeps({ measure: 'percentage' })).toBe(
    'Values are recorded, so the measure cannot change.',
  );
  expect(keeps({ periods: [] })).toBe('A value is recorded for the period 2020-01-01.');
});

describe('what does not fit is said in words, at its place', () => {
  const faultsOf = (fields: Partial<ValueInput>, of: Partial<Indicator> = {}) =>
    problemOf(() =>
      recordValue(
        { ...indicator, ...of },
        period.periodStart,
        { ...input, ...fields },
        { by: author },
      ),
    ).errors.map(({ code: _, ...fault }) => fault);
  const good = { kind: 'described', category: 'good' } as const;

  test('words for a number', () => {
    const detail = '"described" does not fit an indicator of measure unit';
    expect(faultsOf({ actual: good })).toEqual([{ in: 'body', pointer: '/actual', detail }]);
  });

  test('a category that is none of the indicator', () => {
    const detail = 'is not one of the categories of the indicator';
    expect(faultsOf({ actual: good }, { measure: 'nominal', categories: ['poor'] })).toEqual([
      { in: 'body', pointer: '/actual/category', detail },
    ]);
  });

  test('a part that comes twice', () => {
    const part = { dimensions: { sex: 'female', age: 'old' }, actual: input.actual };
    const detail = 'has the categories of another part';
    expect(faultsOf({ disaggregated: [part, part] })).toEqual([
      { in: 'body', pointer: '/disaggregated/1/dimensions', detail },
    ]);
  });

  test('a share that is not that of its parts, of a percentage alone', () => {
    const actual = { kind: 'reported', value: '40', numerator: '1', denominator: '2' } as const;
    const detail = 'is not the percentage that the numerator and the denominator give';
    expect(faultsOf({ actual }, { measure: 'percentage' })).toEqual([
      { in: 'body', pointer: '/actual/value', detail },
    ]);
    const count = () =>
      recordValue(indicator, period.periodStart, { ...input, actual }, { by: author });
    expect(codeOf(count)).toBe('none');
  });
});

test('a category is kept for what was submitted in words with one, and for nothing else', () => {
  const words = anIndicator({ periods: [period], measure: 'ordinal', categories: ['low', 'high'] });
  const next = { ...words, categories: ['high'] };
  const keeps =
    (actual: Value['actual'], to: Indicator = next) =>
    () =>
      assertValuesStillFit(to, words, [
        aValue({ ...period, actual, firstSubmittedAt: '2021-01-08T08:00:00.000Z' }),
      ]);
  const { categories: _, ...free } = next;
  expect(codeOf(keeps({ kind: 'not_reported' }))).toBe('none');
  expect(codeOf(keeps({ kind: 'described', text: { en: 'It holds.' } }))).toBe('none');
  expect(codeOf(keeps({ kind: 'described', category: 'low' }, free))).toBe('none');
  expect(problemOf(keeps({ kind: 'described', category: 'low' })).message).toBe(
    'The value of the period 2020-01-01 names a category.',
  );
});

test('a part names a dimension', () => {
  const withPart = (dimensions: object) =>
    ValueInput.safeParse({ ...input, disaggregated: [{ dimensions, actual: input.actual }] });
  expect(withPart({ sex: 'female' }).success).toBe(true);
  expect(withPart({}).error?.issues.map(({ message }) => message)).toContain('names no dimension');
});

describe('a figure dated before its period begins', () => {
  const { source } = input;
  const recorded = (asOf: string, other: string) => () =>
    recordValue(
      indicator,
      period.periodStart,
      { ...input, asOf, otherSources: [{ actual: input.actual, asOf: other, source }] },
      { by: author },
    );

  test('is refused, that of another source too, each at its place', () => {
    const fault = {
      in: 'body',
      code: 'wrong_order',
      detail: 'is before the period, which begins on 2020-01-01',
      params: { periodStart: '2020-01-01' },
    };
    expect(problemOf(recorded('2019-12-31', '2019-12-31')).errors).toEqual([
      { ...fault, pointer: '/asOf' },
      { ...fault, pointer: '/otherSources/0/asOf' },
    ]);
  });

  test('may be of its first day', () => {
    expect(codeOf(recorded('2020-01-01', '2020-01-01'))).toBe('none');
  });
});

test('an indicator keeps the dimensions by which a value is split', () => {
  const disaggregated = [{ dimensions: { sex: 'female', age: 'old' }, actual: input.actual }];
  const next = { ...indicator, ...splitBy('sex') };
  const change = () =>
    assertValuesStillFit(next, indicator, [aValue({ ...period, disaggregated })]);
  expect(problemOf(change).code).toBe('in_use');
  expect(problemOf(change).message).toMatch(
    /^The value of the period 2020-01-01 of households depends on it: .+\.$/,
  );
});

test('words without a category need none of the indicator', () => {
  const actual = { kind: 'described', text: { en: 'As seen.' } } as const;
  const nominal = { ...indicator, measure: 'nominal', categories: ['poor', 'good'] } as const;
  const categories = [...nominal.categories];
  const record = () =>
    recordValue(
      { ...nominal, categories },
      period.periodStart,
      { ...input, actual },
      { by: author },
    );
  expect(codeOf(record)).toBe('none');
});

test('a period that the indicator does not have is told as an unknown record', () => {
  const missing = () => recordValue(indicator, '2019-01-01', input, { by: author });
  expect(problemOf(missing).errors).toMatchObject([{ code: 'unknown_record' }]);
});
