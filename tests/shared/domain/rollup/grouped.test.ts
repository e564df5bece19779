import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actual } from '../../../../shared/domain/reported.ts';
import type { GroupedBy } from '../../../../shared/domain/rollup/grouped/group.ts';
import {
  left,
  partsBy,
  rollUpGroups,
  splitFamilies,
  splitProject,
  tellGroup,
  tellGroups,
  things,
} from '../../../builders/grouped.ts';
import { linkedProject, share } from '../../../builders/linked-projects.ts';
import { reportedFigure } from '../../../builders/owned.ts';
import { splitBy } from '../../../builders/split.ts';

const laos = { country: 'LA', organisationId: 'north' };
const a = splitProject('a', {
  total: '100',
  sex: { female: '60', male: '30' },
  village: { upper: '70', lower: '30' },
  project: laos,
});
const b = splitProject('b', {
  total: '50',
  sex: { female: '20', male: '30' },
  project: { country: 'KH', organisationId: 'north', sites: [{ name: { en: 'East' } }] },
});
const c = splitProject('c', { total: '40', project: { ...laos, organisationId: 'south' } });

describe('by hand: 100 (60 women, 30 men), 50 (20 women, 30 men) and 40 that is not split', () => {
  test('by category: 80 women and 60 men of two of three projects, and 10 that no part states', () => {
    const [bySex, byVillage] = rollUpGroups('category', [a, b, c]);
    expect(bySex?.family).toEqual({ dimensions: ['sex'], partition: true });
    expect(tellGroups(bySex?.groups)).toEqual({
      female: ['80', 'at_least'],
      male: ['60', 'at_least'],
    });
    expect(bySex?.groups[0]?.coverage).toEqual({ reported: 2, projects: 3 });
    expect(bySex?.notStated && tellGroup(bySex.notStated)).toEqual(['10', 'at_least']);
    expect(left(bySex?.notSummed)).toEqual([['c', 'not_split']]);
    expect(tellGroups(byVillage?.groups)).toEqual({
      lower: ['30', 'at_least'],
      upper: ['70', 'at_least'],
    });
  });

  test('by country', () => {
    const [byCountry] = rollUpGroups('country', [a, b, c]);
    expect(tellGroups(byCountry?.groups)).toEqual({
      KH: ['50', 'complete'],
      LA: ['140', 'complete'],
    });
    expect(byCountry?.groups[1]?.coverage).toEqual({ reported: 2, projects: 2 });
    expect(byCountry?.notStated && tellGroup(byCountry.notStated)).toEqual(['0', 'complete']);
  });

  test('by organisation', () => {
    expect(tellGroups(rollUpGroups('organisation', [a, b, c])[0]?.groups)).toEqual({
      north: ['150', 'complete'],
      south: ['40', 'complete'],
    });
  });

  test('by site: the parts, and the total of a project with one site, which is found by its name', () => {
    const [bySite] = rollUpGroups('site', [a, b, c]);
    expect(tellGroups(bySite?.groups)).toEqual({
      east: ['50', 'complete'],
      lower: ['30', 'complete'],
      upper: ['70', 'complete'],
    });
    expect(left(bySite?.notSummed)).toEqual([['c', 'place_not_stated']]);
  });

  test('by district, from the sites within it', () => {
    const [byDistrict] = rollUpGroups('district', [a, b, c]);
    expect(tellGroups(byDistrict?.groups)).toEqual({
      Sangthong: ['70', 'complete'],
      Xaythani: ['30', 'complete'],
    });
    expect(left(byDistrict?.notSummed)).toEqual([
      ['b', 'place_not_stated'],
      ['c', 'place_not_stated'],
    ]);
  });
});

describe('a group', () => {
  test('lists what is withheld in it, and there is no rest', () => {
    const d = splitProject('d', { total: '9', sex: { female: 'withheld', male: 'withheld' } });
    const [bySex] = rollUpGroups('category', [a, d]);
    expect(tellGroups(bySex?.groups)).toEqual({
      female: ['60', 'at_least'],
      male: ['30', 'at_least'],
    });
    for (const each of [...(bySex?.groups ?? []), bySex?.notStated]) {
      expect(left(each?.notSummed)).toEqual([['d', 'withheld']]);
    }
  });

  test('takes nothing from a dimension of one indicator', () => {
    const own = splitProject('own', {
      total: '9',
      indicator: { ...splitBy('kind'), disaggregation: [] },
    });
    expect(left(rollUpGroups('category', [a, own])[0]?.notSummed)).toEqual([
      ['own', 'own_dimension'],
    ]);
  });

  test('of people who may be counted twice is not summed', () => {
    const people = { counts: { of: 'persons', reach: 'direct' } } as const;
    const projects = [0, 1].map((at) =>
      splitProject(`p${at}`, { total: '9', sex: { female: '4' }, indicator: people }),
    );
    const [bySex] = rollUpGroups('category', projects, people);
    expect(bySex?.groups[0]?.outcome).toMatchObject({ state: 'not_summed', reason: 'met_twice' });
  });

  test('of percentages is the ratio of the sums: 42 of 60 and 10 of 100 women are 32.5 %', () => {
    const percentage = { measure: 'percentage', ascending: true } as const;
    const project = (id: string, women: Actual) =>
      linkedProject(id, {
        actuals: [share('50', '80', '160')],
        indicator: { ...percentage, ...things, disaggregation: splitFamilies.slice(0, 1) },
        value: { disaggregated: [{ dimensions: { sex: 'female' }, actual: women }] },
      });
    const [bySex] = rollUpGroups(
      'category',
      [project('a', share('70', '42', '60')), project('b', share('10', '10', '100'))],
      {
        ...percentage,
        aggregation: {
          overPeriods: 'latest',
          overProjects: 'ratio_of_sums',
          overDisaggregation: 'none',
        },
      },
    );
    expect(bySex?.groups[0]?.outcome).toMatchObject({
      figure: { value: '32.5', numerator: '52', denominator: '160' },
    });
  });

  test('has the targets and baselines of its parts: 60 of 0 to 80 women is 75 %', () => {
    const women = (given: string) => ({
      value: reportedFigure('150'),
      disaggregated: partsBy('sex', { female: given }),
    });
    const project = splitProject('a', {
      total: '100',
      sex: { female: '60', male: '40' },
      indicator: {
        baseline: women('0'),
        periods: [{ periodStart: '2021-01-01', periodEnd: '2021-12-31', target: women('80') }],
      },
    });
    const [female, male] = rollUpGroups('category', [project])[0]?.groups ?? [];
    expect(female?.original?.achievement).toMatchObject({ state: 'ratio', ratio: '0.75' });
    expect(male?.original?.achievement).toMatchObject({ state: 'no_target' });
  });
});

describe('for all figures', () => {
  const parts = fc.record({ female: fc.nat(999), male: fc.nat(999), more: fc.nat(99) });
  const projects = fc.array(parts, { minLength: 1, maxLength: 6 });
  const projectOf = (at: number, { female, male, more }: Record<string, number>) =>
    splitProject(`p${at}`, {
      total: `${(female ?? 0) + (male ?? 0) + (more ?? 0)}`,
      sex: { female: `${female}`, male: `${male}` },
    });

  test('the parts of a partition and what is not stated add up to the total', () => {
    fc.assert(
      fc.property(projects, (each) => {
        const [bySex] = rollUpGroups(
          'category',
          each.map((one, at) => projectOf(at, one)),
        );
        const sums = [...(bySex?.groups ?? []), ...(bySex?.notStated ? [bySex.notStated] : [])];
        const sum = sums.reduce((all, one) => all.plus(tellGroup(one)[0] ?? 0), new Big(0));
        const total = each.reduce((all, { female, male, more }) => all + female + male + more, 0);
        expect(sum.toFixed()).toBe(`${total}`);
      }),
    );
  });

  test('the order of the projects does not matter', () => {
    fc.assert(
      fc.property(projects, fc.constantFrom<GroupedBy>('category', 'country'), (each, by) => {
        const all = each.map((one, at) => projectOf(at, one));
        const [one, other] = [rollUpGroups(by, all)[0], rollUpGroups(by, all.toReversed())[0]];
        expect(tellGroups(other?.groups)).toEqual(tellGroups(one?.groups));
      }),
    );
  });

  test('families that overlap are never added: there is no rest of them', () => {
    fc.assert(
      fc.property(projects, (each) => {
        const overlapping = [{ dimensions: ['sex'], partition: false }];
        const all = each.map((one, at) =>
          splitProject(`p${at}`, {
            total: '9',
            sex: { female: `${one.female}` },
            indicator: { disaggregation: overlapping },
          }),
        );
        expect(rollUpGroups('category', all)[0]?.notStated).toBeUndefined();
      }),
    );
  });

  test('no group has a figure that one of its projects withholds', () => {
    const hidden = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(hidden, fc.nat(99), (isHidden, number) => {
        const all = isHidden.map((each, at) => {
          const given = each ? 'withheld' : `${number}`;
          return splitProject(`p${at}`, {
            total: `${number * 2}`,
            sex: { female: given, male: given },
          });
        });
        const known = isHidden.filter((each) => !each).length;
        const [bySex] = rollUpGroups('category', all);
        for (const group of bySex?.groups ?? []) {
          const expected = known === 0 ? 'not_reported' : `${number * known}`;
          expect([tellGroup(group)[0], group.coverage.reported]).toEqual([expected, known]);
        }
        if (bySex?.notStated) expect(bySex.notStated.coverage.reported).toBe(known);
      }),
    );
  });
});
