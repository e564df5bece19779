import { describe, expect, test } from 'vitest';
import { countFault } from '../../../../shared/domain/framework/count-fault.ts';
import type { Counted } from '../../../../shared/domain/framework/counted.ts';
import { IndicatorInput } from '../../../../shared/domain/framework/indicator-input.ts';
import { assertAddsUp } from '../../../../shared/domain/values/approvable.ts';
import { recordValue } from '../../../../shared/domain/values/record-value.ts';
import { share } from '../../../builders/linked-projects.ts';
import { reportedFigure } from '../../../builders/owned.ts';
import { anAuthor, anIndicator, aValue } from '../../../builders/records.ts';
import { problemOf } from '../problem-of.ts';

const persons: Counted = { of: 'persons', reach: 'direct' };
const counted: readonly Counted[] = [
  persons,
  { of: 'households', reach: 'direct' },
  { of: 'organisations' },
  { of: 'events' },
  { of: 'things' },
];

describe('a count is whole and not negative', () => {
  test.each(counted)('%s', (counts) => {
    const fault = (value: string) => countFault({ measure: 'unit', counts }, reportedFigure(value));
    expect(fault('12')).toBeUndefined();
    expect(fault('12.00')).toBeUndefined();
    expect(fault('0')).toBeUndefined();
    expect(fault('12.5')).toMatch(/not a whole number/);
    expect(fault('-1')).toMatch(/negative/);
  });

  test('what is measured can be both', () => {
    const quantity = { measure: 'unit', counts: { of: 'quantity' } } as const;
    expect(countFault(quantity, reportedFigure('-12.5'))).toBeUndefined();
    expect(countFault({ measure: 'unit' }, reportedFigure('-12.5'))).toBeUndefined();
  });

  test('of a percentage its numerator and denominator are counts', () => {
    const rate = { measure: 'percentage', counts: persons } as const;
    expect(countFault(rate, share('62.5', '5', '8'))).toBeUndefined();
    expect(countFault(rate, share('62.5', '2.5', '4'))).toMatch(/not a whole number/);
    expect(countFault(rate, reportedFigure('62.5'))).toBeUndefined();
  });
});

describe('it is refused where it is entered', () => {
  const period = { periodStart: '2020-01-01', periodEnd: '2020-12-31' };
  const sex = {
    id: 'sex',
    label: { en: 'Sex' },
    categories: [{ id: 'female', label: { en: 'Women' } }],
  };
  const indicator = anIndicator({
    periods: [period],
    counts: persons,
    dimensions: [sex],
    disaggregation: [{ dimensions: ['sex'], partition: true }],
  });
  const source = { title: 'Register' };
  const observed = { asOf: '2020-12-31', source };

  test('in the value and its parts, but not in what another source says', () => {
    const problem = problemOf(() =>
      recordValue(
        indicator,
        period.periodStart,
        {
          ...observed,
          actual: reportedFigure('-3'),
          disaggregated: [{ dimensions: { sex: 'female' }, actual: reportedFigure('1.5') }],
          otherSources: [{ ...observed, actual: reportedFigure('2.5') }],
        },
        { by: anAuthor('author') },
      ),
    );
    expect(problem.errors).toMatchObject([
      { pointer: '/actual/value', detail: 'is negative, but persons are counted' },
      { pointer: '/disaggregated/0/actual/value' },
    ]);
  });

  test('in baseline and targets', () => {
    const found = IndicatorInput.safeParse({
      resultId: 'taps',
      title: { en: 'Persons trained' },
      unit: { en: 'persons' },
      measure: 'unit',
      ascending: true,
      accumulation: 'periodic',
      counts: persons,
      baseline: { value: reportedFigure('0.5') },
      periods: [{ ...period, target: { value: reportedFigure('-1') } }],
    });
    expect(found.error?.issues.map(({ path }) => path.join('/'))).toEqual([
      'baseline/value/value',
      'periods/0/target/value/value',
    ]);
  });

  test.each(['xxxx', '1e3', '', '-0'])('a baseline of %j is named as no number', (value) => {
    const found = IndicatorInput.safeParse({
      resultId: 'safe-water',
      title: { en: 'Persons' },
      measure: 'unit',
      accumulation: 'periodic',
      counts: persons,
      baseline: { value: { kind: 'reported', value } },
      periods: [],
    });
    expect(found.error?.issues.map(({ path }) => path.join('/'))).toEqual(['baseline/value/value']);
  });

  test('and not submitted where it was recorded before it said what is counted', () => {
    const problem = problemOf(() =>
      assertAddsUp(indicator, aValue({ actual: reportedFigure('2.5') })),
    );
    expect(problem.code).toBe('figures_conflict');
  });
});
