import { describe, expect, test } from 'vitest';
import { groupedRollUps } from '../../../../shared/domain/rollup/grouped/grouped-roll-ups.ts';
import {
  left,
  partsBy,
  rollUpGroups,
  splitProject,
  tellGroups,
  things,
} from '../../../builders/grouped.ts';
import { linkedProject, longAfter, rule, share, year } from '../../../builders/linked-projects.ts';
import { notReported, programmeRecords, reportedFigure } from '../../../builders/owned.ts';
import { aCommonIndicator, aProgramme } from '../../../builders/records.ts';

const split = splitProject('a', { total: '9', sex: { male: '4', female: '5' } });

test('families and groups come in the order of their names, whoever is first', () => {
  const byVillage = splitProject('b', { total: '9', village: { upper: '9' } });
  for (const projects of [
    [split, byVillage],
    [byVillage, split],
  ]) {
    const found = rollUpGroups('category', projects);
    expect(found.map(({ family }) => family?.dimensions)).toEqual([['sex'], ['village']]);
    expect(Object.keys(tellGroups(found[0]?.groups))).toEqual(['female', 'male']);
  }
});

test('organisations come in the order of their ids, whoever is first', () => {
  const of = (id: string, organisationId: string) =>
    splitProject(id, { total: '9', project: { organisationId } });
  for (const projects of [
    [of('a', 'north'), of('b', 'south')],
    [of('b', 'south'), of('a', 'north')],
  ]) {
    expect(Object.keys(tellGroups(rollUpGroups('organisation', projects)[0]?.groups))).toEqual([
      'north',
      'south',
    ]);
  }
});

test('an indicator that declares no split is left out, with its reason', () => {
  const plain = linkedProject('plain', { actuals: ['9'], indicator: things });
  expect(left(rollUpGroups('category', [split, plain])[0]?.notSummed)).toEqual([
    ['plain', 'not_split'],
  ]);
});

test('where one project lets parts overlap, they are no partition for any', () => {
  const overlapping = splitProject('b', {
    total: '9',
    sex: { female: '5' },
    indicator: { disaggregation: [{ dimensions: ['sex'], partition: false }] },
  });
  const [bySex] = rollUpGroups('category', [split, overlapping]);
  expect(bySex?.family).toEqual({ dimensions: ['sex'], partition: false });
  expect(bySex).not.toHaveProperty('notStated');
});

test.each([['age'], ['age', 'sex'], ['sex', 'age']])(
  'a family with a dimension that the programme does not declare is no grouping: %s',
  (...dimensions) => {
    const disaggregation = [{ dimensions, partition: true }];
    const project = splitProject('a', { total: '9', indicator: { disaggregation } });
    expect(rollUpGroups('category', [project])).toEqual([]);
  },
);

test('a project that is split in another way is left out, once for all groups', () => {
  const byVillage = splitProject('b', { total: '9', village: { upper: '9' } });
  const [bySex] = rollUpGroups('category', [split, byVillage]);
  expect(left(bySex?.notSummed)).toEqual([['b', 'not_split']]);
  expect(bySex?.groups.map(({ notSummed }) => notSummed)).toEqual([[], []]);
});

test('a project that cannot be compared makes no group, and is left out once for all', () => {
  const other = splitProject('b', {
    total: '9',
    sex: { other: '9' },
    indicator: { ascending: false },
  });
  const [bySex] = rollUpGroups('category', [split, other]);
  expect(tellGroups(bySex?.groups)).toEqual({ female: ['5', 'at_least'], male: ['4', 'at_least'] });
  expect(left(bySex?.notSummed)).toEqual([['b', 'direction_differs']]);
  expect(bySex?.groups.map(({ notSummed }) => notSummed)).toEqual([[], []]);
});

describe('there is nothing to group', () => {
  const of = (fields: Parameters<typeof programmeRecords>[0]) =>
    groupedRollUps(programmeRecords(fields), { by: 'category', asOf: longAfter });
  const commonIndicators = [aCommonIndicator(things)];

  test('of words', () => {
    expect(rollUpGroups('category', [split], { measure: 'ordinal' })).toEqual([]);
  });

  test('in a programme without dimensions', () => {
    const programme = aProgramme({ dimensions: undefined });
    expect(of({ programme, projects: [split], commonIndicators })).toEqual([]);
  });

  test('where no project names the common indicator', () => {
    const asked = { by: 'organisation', asOf: longAfter } as const;
    const records = programmeRecords({ projects: [], commonIndicators });
    expect(groupedRollUps(records, asked)).toMatchObject([{ groups: [], notSummed: [] }]);
  });
});

describe('what is in no part', () => {
  test('is carried forward from the last year of which every part is known', () => {
    const project = linkedProject('a', {
      actuals: ['10', '20'],
      indicator: { ...things, disaggregation: [{ dimensions: ['sex'], partition: true }] },
    });
    const values = project.values.map((value, at) => ({
      ...value,
      disaggregated: [
        ...partsBy('sex', { female: '5' }),
        { dimensions: { sex: 'male' }, actual: at === 0 ? reportedFigure('4') : notReported },
      ],
    }));
    expect(rollUpGroups('category', [{ ...project, values }])[0]?.notStated).toMatchObject({
      outcome: { figure: { value: '1' } },
      carriedForward: 1,
    });
  });

  test('is not told where a part has no figure', () => {
    const missing = splitProject('a', { total: '9', sex: { female: '5', male: 'missing' } });
    const [bySex] = rollUpGroups('category', [missing]);
    expect(bySex?.notStated?.outcome.state).toBe('not_reported');
  });

  test.each([
    ['sum', 'sum', true],
    ['latest', 'sum', true],
    ['average', 'max', false],
    ['min', 'max', false],
    ['max', 'sum', false],
    ['average', 'sum', false],
    ['min', 'sum', false],
    ['sum', 'max', false],
    ['latest', 'min', false],
  ] as const)(
    '%s over periods and %s over projects: tellGroups %s',
    (overPeriods, overProjects, isTold) => {
      const flow = { accumulation: 'periodic' } as const;
      const project = splitProject('a', { total: '9', sex: { female: '5' }, indicator: flow });
      const aggregation = { overPeriods, overProjects, overDisaggregation: 'none' } as const;
      const [bySex] = rollUpGroups('category', [project], { ...flow, aggregation });
      expect(bySex?.notStated !== undefined).toBe(isTold);
    },
  );
});

test('a part has its own revised target, and the target of a part is due where nobody reported it', () => {
  const aim = (male: string) => ({
    value: reportedFigure('150'),
    disaggregated: partsBy('sex', { male }),
  });
  const [bySex] = rollUpGroups('category', [
    splitProject('a', {
      total: '9',
      sex: { female: '5' },
      indicator: { periods: [{ ...year(0), target: aim('80'), revisedTarget: aim('60') }] },
    }),
  ]);
  expect(tellGroups(bySex?.groups)).toEqual({ female: ['5', 'complete'], male: ['not_reported'] });
  expect(bySex?.groups[0]).not.toHaveProperty('target');
});

test('a baseline that is zero by definition is that of every part', () => {
  const target = { value: reportedFigure('10'), disaggregated: partsBy('sex', { female: '10' }) };
  const baseline = { value: reportedFigure('0'), byDefinition: true } as const;
  const [bySex] = rollUpGroups('category', [
    splitProject('a', {
      total: '9',
      sex: { female: '5' },
      indicator: { baseline, periods: [{ ...year(0), target }] },
    }),
  ]);
  expect(bySex?.groups[0]?.original?.achievement).toMatchObject({ state: 'ratio', ratio: '0.5' });
});

describe('a value without a part', () => {
  test('does not hide the part of an earlier one, which is carried forward', () => {
    const project = linkedProject('a', {
      actuals: ['9', '20'],
      indicator: { ...things, disaggregation: [{ dimensions: ['sex'], partition: true }] },
    });
    const values = project.values.map((value, at) => ({
      ...value,
      disaggregated: partsBy('sex', at === 0 ? { female: '5', male: '4' } : { male: '20' }),
    }));
    const [female, male] = rollUpGroups('category', [{ ...project, values }])[0]?.groups ?? [];
    expect(female).toMatchObject({ outcome: { figure: { value: '5' } }, carriedForward: 1 });
    expect(male).toMatchObject({ outcome: { figure: { value: '20' } }, carriedForward: 0 });
  });

  test('says why where the part does not apply', () => {
    const none = { kind: 'not_applicable', reason: 'a school for girls' } as const;
    const girls = splitProject('a', {
      total: '5',
      sex: { female: '5' },
      more: [{ dimensions: { sex: 'male' }, actual: none }],
    });
    const [, male] = rollUpGroups('category', [girls])[0]?.groups ?? [];
    expect(left(male?.notSummed)).toEqual([['a', 'not_applicable']]);
  });
});

test('the rest of percentages is that of their numerators and denominators', () => {
  const percentage = { measure: 'percentage' } as const;
  const project = linkedProject('a', {
    actuals: [share('50', '80', '160')],
    indicator: {
      ...percentage,
      ...things,
      disaggregation: [{ dimensions: ['sex'], partition: true }],
    },
    value: {
      disaggregated: [{ dimensions: { sex: 'female' }, actual: share('70', '42', '60') }],
    },
  });
  const aggregation = rule({ overProjects: 'ratio_of_sums' });
  const [bySex] = rollUpGroups('category', [project], { ...percentage, aggregation });
  expect(bySex?.notStated?.outcome).toMatchObject({
    figure: { value: '38', numerator: '38', denominator: '100' },
  });
});
