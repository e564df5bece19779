import { describe, expect, test } from 'vitest';
import { Period } from '../../../../shared/domain/framework/indicator.ts';
import { IndicatorInput } from '../../../../shared/domain/framework/indicator-input.ts';
import { indicator } from '../../../local/programme.ts';

const period = { periodStart: '2020-01-01', periodEnd: '2020-12-31' };
const placesOf = (fields: object) =>
  IndicatorInput.safeParse({ ...indicator, ...fields }).error?.issues.map(({ path }) =>
    path.join('/'),
  );

describe('the periods of an indicator', () => {
  test('may start or end on one day, with an id each', () => {
    const half = { ...period, periodId: 'half', periodEnd: '2020-06-30' };
    const rest = { periodStart: '2020-07-01', periodEnd: '2020-12-31' };
    expect(placesOf({ periods: [period, half, rest] })).toBeUndefined();
  });

  test('have an id each; without one it is the first day', () => {
    const half = { ...period, periodEnd: '2020-06-30' };
    expect(placesOf({ periods: [period, half] })).toEqual(['periods/1/periodId']);
    const named = { ...half, periodId: 'a' };
    const other = { ...half, periodId: 'a', periodEnd: '2020-03-31' };
    expect(placesOf({ periods: [period, named, other] })).toEqual(['periods/2/periodId']);
  });

  test('differ in their days', () => {
    expect(placesOf({ periods: [period, { ...period, periodId: 'again' }] })).toEqual([
      'periods/1',
    ]);
  });

  test('may be none', () => {
    expect(placesOf({ periods: [] })).toBeUndefined();
  });

  test('end after they start', () => {
    const backwards = { periodStart: '2020-12-31', periodEnd: '2020-01-01' };
    expect(placesOf({ periods: [backwards] })).toEqual(['periods/0/periodEnd']);
  });

  test('may last one day', () => {
    const day = { periodStart: '2020-01-01', periodEnd: '2020-01-01' };
    expect(Period.parse(day)).toEqual(day);
  });
});

describe('an aggregation rule', () => {
  const rule = { overPeriods: 'latest', overProjects: 'sum', overDisaggregation: 'none' };
  const mean = { ...rule, overProjects: 'weighted_mean' };

  test('has no default', () => {
    expect(IndicatorInput.parse(indicator)).not.toHaveProperty('aggregation');
  });

  test('names a weight for a weighted mean', () => {
    expect(placesOf({ aggregation: mean })).toEqual(['aggregation/weight']);
    expect(placesOf({ aggregation: { ...mean, weight: 'people' } })).toBeUndefined();
  });

  test('names a weight only for that', () => {
    expect(placesOf({ aggregation: { ...rule, weight: 'people' } })).toEqual([
      'aggregation/weight',
    ]);
  });
});

describe('an indicator', () => {
  const words = (category: string) => ({ value: { kind: 'described', category } });
  const ordinal = {
    measure: 'ordinal',
    categories: ['poor', 'fair', 'good'],
    baseline: words('poor'),
    periods: [{ ...period, target: words('good') }],
  };

  test('refers only to its own categories', () => {
    expect(placesOf(ordinal)).toBeUndefined();
    expect(placesOf({ ...ordinal, baseline: words('bad') })).toEqual(['baseline/value/category']);
    expect(placesOf({ ...ordinal, measure: 'unit' })).toEqual([
      'baseline/value/kind',
      'periods/0/target/value/kind',
      'categories',
      'baseline/value/category',
      'periods/0/target/value/category',
    ]);
  });

  test('has a baseline that is zero by definition only if its value is zero', () => {
    const baseline = (value: object) => placesOf({ baseline: { value, byDefinition: true } });
    expect(baseline({ kind: 'reported', value: '0.0' })).toBeUndefined();
    expect(baseline({ kind: 'reported', value: '5' })).toEqual(['baseline/byDefinition']);
    expect(baseline({ kind: 'not_reported' })).toEqual(['baseline/byDefinition']);
  });

  test('declares each dimension once', () => {
    const disaggregation = [
      { dimensions: ['sex', 'age'], partition: true },
      { dimensions: ['age', 'sex'], partition: false },
    ];
    expect(placesOf({ disaggregation })).toEqual(['disaggregation/1']);
  });
});

describe('the precision of a baseline or a target', () => {
  const about = { value: { kind: 'reported', value: '3900' }, precision: 'about' };
  const unknown = { value: { kind: 'not_reported' }, precision: 'more_than' };

  test('is kept separately for target and revised target', () => {
    const revisedTarget = { ...about, precision: 'more_than' };
    const declared = {
      ...indicator,
      baseline: about,
      periods: [{ ...period, target: about, revisedTarget }],
    };
    expect(IndicatorInput.parse(declared)).toEqual(declared);
  });

  test('needs a number', () => {
    expect(
      placesOf({
        baseline: unknown,
        periods: [{ ...period, target: unknown, revisedTarget: unknown }],
      }),
    ).toEqual([
      'baseline/precision',
      'periods/0/target/precision',
      'periods/0/revisedTarget/precision',
    ]);
  });

  test('is exact for a zero by definition', () => {
    const zero = { value: { kind: 'reported', value: '0' }, byDefinition: true };
    expect(placesOf({ baseline: { ...zero, precision: 'exact' } })).toBeUndefined();
    expect(placesOf({ baseline: { ...zero, precision: 'about' } })).toEqual(['baseline/precision']);
  });
});

describe('baselines and targets', () => {
  const issues = (fields: object) => placesOf(fields);
  const stated = { kind: 'stated', text: '<2' };

  test('say what an actual value can', () => {
    const target = {
      value: { kind: 'reported', value: '12' },
      precision: 'about',
      comment: { en: 'As planned.' },
      place: { siteId: 'upper' },
      disaggregated: [{ dimensions: { sex: 'female' }, actual: stated }],
    };
    const baseline = { ...target, asOf: '2016' };
    const otherBaselines = [{ value: stated, asOf: '2015-06-30' }];
    expect(issues({ baseline, otherBaselines, periods: [{ ...period, target }] })).toBeUndefined();
  });

  test('hold numbers, or what was stated, where numbers are due; else descriptions', () => {
    const described = { kind: 'described', text: { en: 'Good.' } };
    expect(issues({ baseline: { value: described } })).toEqual(['baseline/value/kind']);
    expect(issues({ otherBaselines: [{ value: described }] })).toEqual([
      'otherBaselines/0/value/kind',
    ]);
    const part = { dimensions: { sex: 'female' }, actual: described };
    const target = { value: stated, disaggregated: [part] };
    expect(issues({ periods: [{ ...period, target }] })).toEqual([
      'periods/0/target/disaggregated/0/actual/kind',
    ]);
    const qualitative = { measure: 'qualitative', baseline: undefined, periods: [] };
    expect(issues({ ...qualitative, baseline: { value: described } })).toBeUndefined();
    expect(issues({ ...qualitative, baseline: { value: stated } })).toEqual([
      'baseline/value/kind',
    ]);
  });

  test('have each part once, in any order of its dimensions', () => {
    const part = (dimensions: object) => ({ dimensions, actual: stated });
    const disaggregated = [part({ sex: 'f', age: '0' }), part({ age: '0', sex: 'f' })];
    expect(issues({ baseline: { value: stated, disaggregated } })).toEqual([
      'baseline/disaggregated/1',
    ]);
  });

  test('have a day, or the year alone', () => {
    const dated = (asOf: string) => issues({ baseline: { value: stated, asOf } });
    expect(dated('2016')).toBeUndefined();
    expect(dated('2016-02-30')).toEqual(['baseline/asOf']);
    expect(dated('16')).toEqual(['baseline/asOf']);
  });

  test('name a site, a district or a country as their place', () => {
    const at = (place: object) => issues({ baseline: { value: stated, place } });
    expect(at({ district: 'Sangthong', country: 'LA' })).toBeUndefined();
    expect(at({})).toEqual(['baseline/place']);
    expect(at({ country: 'XK' })).toEqual(['baseline/place/country']);
  });
});

test('the direction may be unknown, and codes of other lists have any form', () => {
  const { ascending: _, ...rest } = indicator;
  const references = [
    { vocabulary: 'Results framework 2015-2019', code: 'KPI 1/a', uri: 'http://example.org/kpi' },
  ];
  expect(IndicatorInput.parse({ ...rest, references })).not.toHaveProperty('ascending');
});
