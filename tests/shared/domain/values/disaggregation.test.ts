import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actual } from '../../../../shared/domain/reported.ts';
import { checkFamilies } from '../../../../shared/domain/values/disaggregation.ts';
import { notReported, reportedFigure } from '../../../builders/owned.ts';
import { anIndicator, aValue } from '../../../builders/records.ts';

const bySex = { dimensions: ['sex'], partition: true };
const crossed = { dimensions: ['sex', 'age'], partition: true };
const part = (dimensions: Record<string, string>, actual: Actual) => ({ dimensions, actual });
const women = (actual: Actual) => part({ sex: 'female' }, actual);
const men = (actual: Actual) => part({ sex: 'male' }, actual);
const share = (value: string, numerator: string, denominator: string): Actual => ({
  kind: 'reported',
  value,
  numerator,
  denominator,
});

const check = (
  total: Actual,
  disaggregated: readonly ReturnType<typeof part>[],
  disaggregation = [bySex, crossed],
) =>
  checkFamilies(
    anIndicator({ disaggregation }),
    aValue({ actual: total, disaggregated: [...disaggregated] }),
  );

describe('the parts of a partition are compared with the total', () => {
  test.each([
    ['add up', '100', ['60', '40'], { state: 'adds_up', sumOfParts: '100' }],
    ['leave a rest', '100', ['60', '30'], { state: 'not_stated', remainder: '10' }],
    ['exceed it', '100', ['60', '50'], { state: 'parts_exceed_total', sumOfParts: '110' }],
    ['in tenths', '0.3', ['0.1', '0.2'], { state: 'adds_up' }],
    ['may be negative', '-5', ['-9', '3'], { state: 'not_stated', remainder: '1' }],
  ])('they %s', (_, total, [one = '', other = ''], expected) => {
    expect(
      check(reportedFigure(total), [women(reportedFigure(one)), men(reportedFigure(other))]),
    ).toMatchObject([expected]);
  });

  test('with a missing part the remainder is "not stated" or missing', () => {
    const [found] = check(reportedFigure('100'), [women(reportedFigure('60')), men(notReported)]);
    expect(found).toMatchObject({ state: 'not_stated_or_missing', remainder: '40' });
    expect(found).toMatchObject({ parts: 2, missingParts: 1, sumOfParts: '60' });
  });

  test('without a difference, or without figures, there is no remainder', () => {
    const [whole] = check(reportedFigure('60'), [women(reportedFigure('60')), men(notReported)]);
    expect(whole).not.toHaveProperty('remainder');
    const [none] = check(reportedFigure('60'), [women(notReported), men(notReported)]);
    expect(none).not.toHaveProperty('sumOfParts');
  });

  test('without a total there is no comparison', () => {
    const [found] = check(notReported, [women(reportedFigure('60')), men(reportedFigure('40'))]);
    expect(found).toMatchObject({ state: 'total_missing', sumOfParts: '100' });
  });

  test('an approximate total is not contradicted', () => {
    const value = aValue({
      actual: reportedFigure('100'),
      precision: 'more_than',
      disaggregated: [women(reportedFigure('60')), men(reportedFigure('50'))],
    });
    expect(checkFamilies(anIndicator({ disaggregation: [bySex] }), value)).toMatchObject([
      { state: 'total_not_exact' },
    ]);
  });
});

describe('overlapping parts are never added', () => {
  test('within a family', () => {
    const groups = [
      part({ group: 'poor' }, reportedFigure('80')),
      part({ group: 'minority' }, reportedFigure('70')),
    ];
    const [found] = check(reportedFigure('100'), groups);
    expect(found).toMatchObject({ state: 'overlapping', partition: false });
    expect(found).not.toHaveProperty('sumOfParts');
  });

  test('across families', () => {
    const found = check(reportedFigure('100'), [
      women(reportedFigure('60')),
      men(reportedFigure('40')),
      part({ sex: 'female', age: '0-14' }, reportedFigure('20')),
    ]);
    expect(found.map(({ dimensions, state }) => [dimensions, state])).toEqual([
      [['sex'], 'adds_up'],
      [['sex', 'age'], 'not_stated'],
    ]);
  });
});

describe('percentages are added by numerator and denominator', () => {
  const of = (total: Actual, parts: readonly ReturnType<typeof part>[]) =>
    checkFamilies(
      anIndicator({ measure: 'percentage', disaggregation: [bySex] }),
      aValue({ actual: total, disaggregated: [...parts] }),
    );

  test('if both add up', () => {
    const parts = [women(share('90', '180', '200')), men(share('10', '10', '100'))];
    expect(of(share('63.3', '190', '300'), parts)).toMatchObject([
      { state: 'adds_up', sumOfParts: '190', sumOfDenominators: '300' },
    ]);
  });

  test('and otherwise not at all', () => {
    expect(
      of(share('50', '1', '2'), [women(reportedFigure('60')), men(reportedFigure('40'))]),
    ).toMatchObject([{ state: 'not_addable' }]);
  });
});

describe('margins of crossed categories', () => {
  const cell = (sex: string, age: string, actual: Actual) => part({ sex, age }, actual);
  const margin = (category: string, cells: readonly ReturnType<typeof part>[]) =>
    check(reportedFigure('100'), cells)
      .flatMap(({ margins }) => margins)
      .find((each) => each.category === category);

  test('are computed', () => {
    const cells = [
      cell('female', 'young', reportedFigure('10')),
      cell('female', 'old', reportedFigure('20')),
      cell('male', 'young', reportedFigure('30')),
      cell('male', 'old', reportedFigure('40')),
    ];
    expect(margin('female', cells)).toMatchObject({ value: '30', complete: true });
    expect(margin('young', cells)).toMatchObject({ value: '40', complete: true });
  });

  test('are incomplete if a part is missing or was not given', () => {
    const cells = [
      cell('female', 'young', notReported),
      cell('female', 'old', reportedFigure('20')),
      cell('male', 'young', notReported),
    ];
    expect(margin('female', cells)).toMatchObject({ value: '20', complete: false });
    expect(margin('male', cells)).toEqual({ dimension: 'sex', category: 'male', complete: false });
    expect(margin('young', cells)).not.toHaveProperty('value');
  });
});

test('the parts of a partition sum to its total, however it is split', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(amounts, (all) => {
      const total = all.reduce((sum, each) => sum + each, 0);
      const parts = all.map((each, at) => part({ sex: String(at) }, reportedFigure(String(each))));
      expect(check(reportedFigure(String(total)), parts)).toMatchObject([
        { state: 'adds_up', sumOfParts: String(total) },
      ]);
    }),
  );
});

describe('families of percentages', () => {
  const of = (total: Actual, parts: readonly ReturnType<typeof part>[], family = bySex) =>
    checkFamilies(
      anIndicator({ measure: 'percentage', disaggregation: [family] }),
      aValue({ actual: total, disaggregated: [...parts] }),
    );

  test('leave a rest of numerators and denominators', () => {
    expect(of(share('50', '150', '300'), [women(share('50', '100', '200'))])).toMatchObject([
      { state: 'not_stated', remainder: '50', remainderOfDenominators: '100' },
    ]);
  });

  test('are not compared with a total that has no parts of its own', () => {
    expect(of(reportedFigure('50'), [women(share('50', '1', '2'))])).toEqual([
      {
        ...{ dimensions: ['sex'], partition: true, parts: 1, missingParts: 0 },
        ...{ state: 'not_addable', sumOfParts: '1', sumOfDenominators: '2', margins: [] },
      },
    ]);
  });

  test('have margins of their own, computed from numerators and denominators', () => {
    const cells = [
      part({ sex: 'f', age: 'old' }, share('50', '1', '2')),
      part({ sex: 'f', age: 'young' }, share('50', '2', '4')),
    ];
    const [found] = of(share('50', '3', '6'), cells, crossed);
    expect(found?.margins[0]).toEqual({
      ...{ dimension: 'sex', category: 'f', complete: true },
      ...{ value: '50', numerator: '3', denominator: '6' },
    });
  });
});

describe('what stands beside the sum', () => {
  test('of missing parts that leave no rest says that they may be missing', () => {
    expect(
      check(reportedFigure('60'), [women(reportedFigure('60')), men(notReported)]),
    ).toMatchObject([{ state: 'not_stated_or_missing' }]);
  });

  test('is no excess where parts may be negative', () => {
    expect(
      check(reportedFigure('1'), [women(reportedFigure('-5')), men(reportedFigure('9'))]),
    ).toMatchObject([{ state: 'not_stated', remainder: '-3' }]);
  });

  test('is no margin of one dimension, of what overlaps, or of what cannot be added', () => {
    const [single] = check(reportedFigure('100'), [women(reportedFigure('60'))]);
    const [apart] = check(reportedFigure('1'), [part({ b: '1', a: '2' }, reportedFigure('1'))], []);
    const words = { kind: 'described', category: 'good' } as const;
    const [told] = check(reportedFigure('1'), [women(words)]);
    expect([single?.margins, apart?.margins, told?.margins]).toEqual([[], [], []]);
    expect(apart?.dimensions).toEqual(['a', 'b']);
    expect(told).toMatchObject({ state: 'not_addable', missingParts: 0 });
  });
});

test('parts exceed their total though another is withheld', () => {
  const withheld = { kind: 'withheld', reason: 'too few people' } as const;
  expect(check(reportedFigure('5'), [women(reportedFigure('9')), men(withheld)])).toMatchObject([
    { state: 'parts_exceed_total' },
  ]);
});
