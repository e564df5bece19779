import { describe, expect, test } from 'vitest';
import type { Actual } from '../../../../shared/domain/reported.ts';
import {
  left,
  partsBy,
  rollUpGroups,
  splitProject,
  tellGroups,
  things,
} from '../../../builders/grouped.ts';
import { linkedProject, share, year } from '../../../builders/linked-projects.ts';
import { notReported, reportedFigure } from '../../../builders/owned.ts';

const inBoth = { country: undefined, countries: [{ country: 'KH' }, { country: 'LA' }] };
const inLaos = { country: 'LA' };
const inTwoDistricts = {
  country: 'LA',
  sites: [
    { name: { en: 'Upper' }, within: 'Sangthong' },
    { name: { en: 'Lower' }, within: 'Xaythani' },
  ],
};

describe('a project in several places whose total is not split', () => {
  const both = splitProject('both', { total: '50', project: inBoth });
  const laos = splitProject('laos', { total: '40', project: inLaos });

  test('is in none of them, but each that it may be in is incomplete', () => {
    const [byCountry] = rollUpGroups('country', [both, laos]);
    expect(tellGroups(byCountry?.groups)).toEqual({ KH: ['not_reported'], LA: ['40', 'at_least'] });
    expect(byCountry?.groups.map(({ coverage }) => coverage)).toEqual([
      { reported: 0, projects: 1 },
      { reported: 1, projects: 2 },
    ]);
    expect(left(byCountry?.notSummed)).toEqual([['both', 'place_not_stated']]);
    expect(byCountry?.groups.flatMap(({ notSummed }) => notSummed)).toEqual([]);
  });

  test('leaves no rest, for no project is split', () => {
    expect(rollUpGroups('country', [both, laos])[0]).not.toHaveProperty('notStated');
  });
});

test('a project that cannot be compared makes its own country incomplete', () => {
  const other = splitProject('other', {
    total: '9',
    project: inLaos,
    indicator: { ascending: false },
  });
  const [byCountry] = rollUpGroups('country', [
    splitProject('laos', { total: '40', project: inLaos }),
    splitProject('khmer', { total: '50', project: { country: 'KH' } }),
    other,
  ]);
  expect(tellGroups(byCountry?.groups)).toEqual({ KH: ['50', 'complete'], LA: ['40', 'at_least'] });
  expect(left(byCountry?.notSummed)).toEqual([['other', 'direction_differs']]);
});

describe('a part', () => {
  const village = { unknown: '30', upper: '70' };

  test('of a village without a country is in the only country of its project', () => {
    const [byCountry] = rollUpGroups('country', [
      splitProject('a', { total: '100', village, project: inLaos }),
    ]);
    expect(tellGroups(byCountry?.groups)).toEqual({ LA: ['100', 'complete'] });
  });

  test('of a village without a country in a project of two is not placed, nor is the rest', () => {
    const [byCountry] = rollUpGroups('country', [
      splitProject('a', { total: '100', village, project: inBoth }),
    ]);
    expect(tellGroups(byCountry?.groups)).toEqual({ KH: ['not_reported'], LA: ['not_reported'] });
    expect(left(byCountry?.notSummed)).toEqual([['a', 'place_not_stated']]);
  });

  test('of a village without a district in a project of two is not placed', () => {
    const [byDistrict] = rollUpGroups('district', [
      splitProject('a', { total: '100', village: { east: '100' }, project: inTwoDistricts }),
    ]);
    expect(tellGroups(byDistrict?.groups)).toEqual({
      Sangthong: ['not_reported'],
      Xaythani: ['not_reported'],
    });
  });

  test('of a value that is not split is not placed', () => {
    const [byDistrict] = rollUpGroups('district', [
      splitProject('a', { total: '100', village: {}, project: inTwoDistricts }),
    ]);
    expect(left(byDistrict?.notSummed)).toEqual([['a', 'place_not_stated']]);
  });

  test('of a value without any part is not placed', () => {
    const plain = linkedProject('plain', {
      actuals: ['9'],
      indicator: { ...things, disaggregation: [{ dimensions: ['village'], partition: true }] },
    });
    const { project } = splitProject('plain', { total: '9', project: inTwoDistricts });
    const [byDistrict] = rollUpGroups('district', [{ ...plain, project }]);
    expect(left(byDistrict?.notSummed)).toEqual([['plain', 'place_not_stated']]);
  });

  test('of a family that overlaps, that is crossed with another, or of no places says no place', () => {
    const crossed = {
      dimensions: { village: 'upper', sex: 'female' },
      actual: reportedFigure('9'),
    };
    const kind = { dimensions: { kind: 'upper' }, actual: reportedFigure('9') };
    for (const family of [
      { dimensions: ['village'], partition: false },
      { dimensions: ['village', 'sex'], partition: true },
      { dimensions: ['kind'], partition: true },
      { dimensions: ['sex'], partition: true },
    ]) {
      const [byDistrict] = rollUpGroups('district', [
        splitProject('a', {
          total: '100',
          village: { upper: '70', lower: '30' },
          more: [crossed, kind],
          project: inTwoDistricts,
          indicator: { disaggregation: [family] },
        }),
      ]);
      expect(left(byDistrict?.notSummed)).toEqual([['a', 'place_not_stated']]);
    }
  });

  test('of a village that nobody declared is a site of its own, spelled as it is', () => {
    const [bySite] = rollUpGroups('site', [
      splitProject('a', { total: '100', village: { Upper: '70', unknown: '30' } }),
    ]);
    expect(tellGroups(bySite?.groups)).toEqual({
      unknown: ['30', 'complete'],
      upper: ['70', 'complete'],
    });
  });

  test('of a village that nobody declared is in the only district of its project', () => {
    const project = { sites: inTwoDistricts.sites.slice(0, 1) };
    const [byDistrict] = rollUpGroups('district', [
      splitProject('a', { total: '30', village: { unknown: '30' }, project }),
    ]);
    expect(tellGroups(byDistrict?.groups)).toEqual({ Sangthong: ['30', 'complete'] });
  });
});

describe('parts by district', () => {
  const family = [{ dimensions: ['province'], partition: true }];
  const byProvince = splitProject('a', {
    total: '9',
    more: [{ dimensions: { province: 'sangthong' }, actual: reportedFigure('9') }],
    project: inTwoDistricts,
    indicator: { disaggregation: family },
  });

  test('are of their district and its country', () => {
    expect(tellGroups(rollUpGroups('district', [byProvince])[0]?.groups)).toMatchObject({
      sangthong: ['9', 'complete'],
    });
    expect(tellGroups(rollUpGroups('country', [byProvince])[0]?.groups)).toEqual({
      LA: ['9', 'complete'],
    });
  });

  test('count before parts by village, which may leave something out', () => {
    const both = splitProject('a', {
      total: '9',
      village: { upper: '8' },
      more: [{ dimensions: { province: 'sangthong' }, actual: reportedFigure('9') }],
      indicator: { disaggregation: [{ dimensions: ['village'], partition: true }, ...family] },
    });
    expect(tellGroups(rollUpGroups('district', [both])[0]?.groups)).toEqual({
      sangthong: ['9', 'complete'],
    });
    expect(tellGroups(rollUpGroups('site', [both])[0]?.groups)).toEqual({
      upper: ['8', 'complete'],
    });
  });

  test('are of no site', () => {
    expect(left(rollUpGroups('site', [byProvince])[0]?.notSummed)).toEqual([
      ['a', 'place_not_stated'],
    ]);
  });
});

describe('the only site of a project', () => {
  const sitesOf = (...sites: NonNullable<ReturnType<typeof splitProject>['project']['sites']>) =>
    tellGroups(
      rollUpGroups('site', [splitProject('a', { total: '9', project: { sites } })])[0]?.groups,
    );

  test('is the declared one of that name in any language, or of one of its aliases', () => {
    const upper = { upper: ['9', 'complete'] };
    expect(sitesOf({ name: { lo: 'ເທິງ' } })).toEqual(upper);
    expect(sitesOf({ name: { en: 'Hill' }, aliases: ['Top', 'Upper'] })).toEqual(upper);
  });

  test('is named as the project names it where none is declared, in English first', () => {
    expect(sitesOf({ name: { lo: 'ໄກ', en: 'Far' } })).toEqual({ Far: ['9', 'complete'] });
    expect(sitesOf({ name: { lo: 'ໄກ' } })).toEqual({ ໄກ: ['9', 'complete'] });
  });

  test('is not the district of the same name', () => {
    expect(sitesOf({ name: { en: 'Sangthong' } })).toEqual({ Sangthong: ['9', 'complete'] });
  });

  test('is nowhere where the project names none', () => {
    const nowhere = splitProject('a', { total: '9', project: { sites: undefined } });
    expect(left(rollUpGroups('site', [nowhere])[0]?.notSummed)).toEqual([
      ['a', 'place_not_stated'],
    ]);
  });
});

test('a project that names no country is in none', () => {
  const project = { country: undefined, countries: undefined };
  const [byCountry] = rollUpGroups('country', [splitProject('a', { total: '9', project })]);
  expect(byCountry?.groups).toEqual([]);
  expect(left(byCountry?.notSummed)).toEqual([['a', 'place_not_stated']]);
});

test('a project whose indicator is not split at all is in its own country', () => {
  const plain = {
    ...linkedProject('plain', { actuals: ['9'], indicator: things }),
    project: splitProject('plain', { total: '9', project: inLaos }).project,
  };
  expect(tellGroups(rollUpGroups('country', [plain])[0]?.groups)).toEqual({
    LA: ['9', 'complete'],
  });
});

describe('two villages of one district', () => {
  const villagesOf = (upper: Actual, lower: Actual = share('20', '20', '100')) => {
    const percentage = { measure: 'percentage' } as const;
    const { project } = splitProject('a', { total: '1', project: inLaos });
    const linked = linkedProject('a', {
      actuals: [share('55', '110', '200')],
      indicator: {
        ...percentage,
        ...things,
        disaggregation: [{ dimensions: ['village'], partition: true }],
      },
      value: {
        disaggregated: [
          { dimensions: { village: 'upper' }, actual: upper },
          { dimensions: { village: 'lower' }, actual: lower },
        ],
      },
    });
    const [byCountry] = rollUpGroups('country', [{ ...linked, project }], {
      ...percentage,
      aggregation: {
        overPeriods: 'latest',
        overProjects: 'ratio_of_sums',
        overDisaggregation: 'none',
      },
    });
    return byCountry?.groups[0];
  };

  test('of 90 of 100 and 20 of 100 are 55 %', () => {
    expect(villagesOf(share('90', '90', '100'))?.outcome).toMatchObject({
      figure: { value: '55', numerator: '110', denominator: '200' },
    });
  });

  test('have no figure together where one of them has none', () => {
    expect(villagesOf(notReported)?.outcome).toMatchObject({ state: 'not_reported' });
  });

  test('have none, and say so, where one of them withholds it', () => {
    const withheld = { kind: 'withheld', reason: 'too few people' } as const;
    expect(villagesOf(withheld)?.notSummed).toMatchObject([{ reason: 'withheld' }]);
  });

  test('are no percentage of nobody', () => {
    const nobody = share('0', '0', '0');
    expect(villagesOf(nobody, nobody)?.notSummed).toMatchObject([{ reason: 'no_denominator' }]);
  });

  test('have the targets of both together, original and revised', () => {
    const target = (upper: string, lower: string) => ({
      value: reportedFigure('999'),
      disaggregated: partsBy('village', { upper, lower }),
    });
    const periods = [{ ...year(0), target: target('80', '40'), revisedTarget: target('60', '40') }];
    const [byCountry] = rollUpGroups('country', [
      splitProject('a', {
        total: '100',
        village: { upper: '70', lower: '30' },
        project: inLaos,
        indicator: { periods },
      }),
    ]);
    expect(byCountry?.groups).toMatchObject([
      { target: { value: '120' }, revisedTarget: { value: '100' } },
    ]);
  });
});

test('a project of which one site is in no known district is in none', () => {
  const project = {
    country: 'LA',
    sites: [...inTwoDistricts.sites.slice(0, 1), { name: { en: 'Far' } }],
  };
  const [byDistrict] = rollUpGroups('district', [splitProject('a', { total: '50', project })]);
  expect(byDistrict?.groups).toEqual([]);
  expect(left(byDistrict?.notSummed)).toEqual([['a', 'place_not_stated']]);
});
