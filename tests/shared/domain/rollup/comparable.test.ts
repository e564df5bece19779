import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import type { Indicator } from '../../../../shared/domain/framework/indicator.ts';
import { linkedProject, rollUpWater, rule } from '../../../builders/linked-projects.ts';

describe('a rate or unit is compared before it is summed:', () => {
  const reasonOf = (indicator: Partial<Indicator>, common: Partial<CommonIndicator> = {}) =>
    rollUpWater([linkedProject('a', { actuals: ['10'], indicator: indicator as never })], common)
      .notSummed[0]?.reason;

  test('a unit is the same if it is the same in all languages that both have', () => {
    const unit = { en: 'households', zh: '户' };
    expect(reasonOf({ unit }, { unit: { en: 'households', lo: 'ຄົວເຮືອນ' } })).toBeUndefined();
    expect(reasonOf({ unit }, { unit: { en: 'households', zh: '家庭' } })).toBe('unit_differs');
    expect(reasonOf({ unit }, { unit: { lo: 'ຄົວເຮືອນ' } })).toBe('unit_differs');
  });

  test('no unit is the same as no unit only', () => {
    expect(reasonOf({ unit: undefined }, { unit: undefined })).toBeUndefined();
    expect(reasonOf({ unit: undefined })).toBe('unit_differs');
    expect(reasonOf({}, { unit: undefined })).toBe('unit_differs');
  });

  test('a rule that does not sum is respected, unless the common indicator does not sum either', () => {
    const none = { aggregation: rule({ overProjects: 'none' }) };
    expect(reasonOf(none)).toBe('rule_none');
    expect(reasonOf(none, none)).not.toBe('rule_none');
    expect(reasonOf({ aggregation: rule({ overProjects: 'max' }) })).toBeUndefined();
  });

  test('the rule over periods must be the same', () => {
    expect(reasonOf({ aggregation: rule({}) })).toBeUndefined();
    expect(reasonOf({ aggregation: rule({ overPeriods: 'max' }) })).toBe('period_rule_differs');
  });
});
