import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import { compare } from '../../../../shared/domain/rollup/comparison.ts';
import { overPeriods } from '../../../../shared/domain/rollup/over-periods.ts';
import type { RollUp } from '../../../../shared/domain/rollup/roll-up-outcome.ts';
import { linkedProject, longAfter, rolledUp, rule, year } from '../../../builders/linked.ts';
import { reported } from '../../../builders/owned.ts';
import { anIndicator, aProject } from '../../../builders/records.ts';

const things = { of: 'things' } as const;
const level: Partial<CommonIndicator> = {
  accumulation: 'level',
  ascending: false,
  counts: things,
};
const falling = { accumulation: 'level', ascending: false, counts: things } as const;
const project = (id: string, actual: string | undefined, baseline = '100', target = '50') =>
  linkedProject(id, {
    actuals: [actual],
    targets: [target],
    baseline: reported(baseline),
    indicator: falling,
  });
const ratioOf = (judged: RollUp['original']) =>
  judged?.achievement.state === 'ratio' ? judged.achievement.ratio : judged?.achievement.state;

describe('a project that did not report', () => {
  test('stands at its own baseline: 100 -> 50 at 70 beside a silent 100 -> 50 is 30 %, not 130 %', () => {
    const rollUp = rolledUp([project('a', '70'), project('b', undefined)], level);
    expect(rollUp).toMatchObject({
      outcome: { figure: { value: '70' } },
      coverage: { reported: 1, projects: 2 },
      baseline: { value: '200' },
      target: { value: '100' },
      original: { achievement: { ratio: '0.3', change: '-30' } },
      ratioCompleteness: 'at_least',
      ofReported: {
        baseline: { value: '100' },
        target: { value: '50' },
        original: { achievement: { ratio: '0.6' } },
      },
      status: 'below_plan',
    });
  });

  test('stands there too where it withholds its figure', () => {
    const hidden = linkedProject('b', {
      actuals: [{ kind: 'withheld', reason: 'too few people' }],
      targets: ['50'],
      baseline: reported('100'),
      indicator: falling,
    });
    expect(ratioOf(rolledUp([project('a', '70'), hidden], level).original)).toBe('0.3');
  });

  test('without a baseline leaves only the ratio of those that reported', () => {
    const silent = linkedProject('b', {
      actuals: [undefined],
      targets: ['50'],
      indicator: falling,
    });
    const rollUp = rolledUp([project('a', '70'), silent], level);
    expect(rollUp).toMatchObject({
      target: { value: '100' },
      ofReported: { original: { achievement: { ratio: '0.6' } } },
    });
    expect(rollUp).not.toHaveProperty('original');
    expect(rollUp).not.toHaveProperty('ratioCompleteness');
  });

  test('leaves only that where the rule is not a sum', () => {
    const aggregation = {
      overPeriods: 'latest',
      overProjects: 'max',
      overDisaggregation: 'total_given',
    } as const;
    const rollUp = rolledUp([project('a', '70'), project('b', undefined)], {
      ...level,
      aggregation,
    });
    expect(rollUp).not.toHaveProperty('original');
    expect(rollUp.ofReported).toMatchObject({ original: { achievement: { ratio: '0.6' } } });
  });

  test('does not soften a loss: 110 of 100 -> 50 is -20 %, with or without it', () => {
    const alone = rolledUp([project('a', '110')], level);
    expect(ratioOf(alone.original)).toBe('-0.2');
    const beside = rolledUp([project('a', '110'), project('b', undefined)], level);
    expect(beside).not.toHaveProperty('original');
    expect(ratioOf(beside.ofReported?.original)).toBe('-0.2');
  });

  test.each([
    ['below it', '50', '0.3'],
    ['the baseline itself', '100', '0.6'],
  ])('stands at its baseline where its target is %s', (_, target, ratio) => {
    const rollUp = rolledUp([project('a', '70'), project('b', undefined, '100', target)], level);
    expect(ratioOf(rollUp.original)).toBe(ratio);
  });

  test('stands nowhere where its target is above a baseline that should fall', () => {
    const rollUp = rolledUp([project('a', '70'), project('b', undefined, '100', '110')], level);
    expect(rollUp).toMatchObject({ target: { value: '160' } });
    expect(rollUp).not.toHaveProperty('original');
  });

  test.each([
    [undefined, '110', '100'],
    [true, '110', '100'],
    [true, '90', undefined],
    [false, '90', '100'],
    [false, '110', undefined],
  ])('of 100, ascending %s, with a target of %s stands at %s', (ascending, target, expected) => {
    const periods = [{ ...year(0), target: { value: reported(target) } }];
    const baseline = { value: reported('100') };
    const indicator = anIndicator({ ...falling, ascending, baseline, periods });
    const asked = { rule: rule({}), project: aProject(), asOf: longAfter };
    const { ofAll } = overPeriods(indicator, [], asked);
    expect(ofAll?.figure?.value.toFixed()).toBe(expected);
  });

  test('without a target changes neither target nor ratio', () => {
    const silent = linkedProject('b', {
      actuals: [undefined],
      baseline: reported('9'),
      indicator: falling,
    });
    const rollUp = rolledUp([project('a', '70'), silent], level);
    expect(rollUp).toMatchObject({
      target: { value: '50' },
      original: { achievement: { ratio: '0.6' } },
      ratioCompleteness: 'at_least',
    });
  });

  test('is not waited for before its first period is over', () => {
    const rollUp = rolledUp([project('a', '70'), project('b', undefined)], level, '2021-12-30');
    expect(rollUp).toMatchObject({ outcome: { state: 'not_reported' }, coverage: { projects: 0 } });
    expect(rollUp.notSummed).toMatchObject([{ reason: 'nothing_due' }, { reason: 'nothing_due' }]);
  });
});

describe('a period that was not reported', () => {
  const sum: Partial<CommonIndicator> = {
    accumulation: 'periodic',
    counts: things,
    aggregation: { overPeriods: 'sum', overProjects: 'sum', overDisaggregation: 'total_given' },
  };
  const flow = { accumulation: 'periodic', counts: things } as const;

  test('stands at the baseline: 90 of 100, and nothing of another 100, is 45 %, not 90 %', () => {
    const half = linkedProject('a', {
      actuals: ['90', undefined],
      targets: ['100', '100'],
      baseline: reported('0'),
      indicator: flow,
    });
    expect(rolledUp([half], sum)).toMatchObject({
      outcome: { figure: { value: '90' }, completeness: 'at_least' },
      target: { value: '200' },
      original: { achievement: { ratio: '0.45' } },
      ratioCompleteness: 'at_least',
      ofReported: { target: { value: '100' }, original: { achievement: { ratio: '0.9' } } },
    });
  });

  test('its baseline counts: (90 - 20) of (100 - 20) + (100 - 20) is 43.75 %', () => {
    const half = linkedProject('a', {
      actuals: ['90', undefined],
      targets: ['100', '100'],
      baseline: reported('20'),
      indicator: flow,
    });
    expect(ratioOf(rolledUp([half], sum).original)).toBe('0.4375');
  });
});

describe('a figure that is carried forward', () => {
  const total = linkedProject('a', {
    actuals: ['90', undefined],
    targets: ['100', '200'],
    baseline: reported('0'),
    indicator: { counts: things },
  });

  test('is held against the target that is due now: 90 of 200 is 45 %, and never complete', () => {
    expect(rolledUp([total], { counts: things })).toMatchObject({
      outcome: { figure: { value: '90' }, completeness: 'at_least' },
      carriedForward: 1,
      target: { value: '200' },
      original: { achievement: { ratio: '0.45' } },
      ratioCompleteness: 'at_least',
    });
  });

  test('is held against the last target that is due, where a later year has none', () => {
    const later = linkedProject('a', {
      actuals: ['90', undefined, undefined],
      targets: ['100', '200', undefined],
      baseline: reported('0'),
      indicator: { counts: things },
    });
    expect(rolledUp([later], { counts: things })).toMatchObject({ target: { value: '200' } });
  });

  test('may be more or less where it is a level', () => {
    const wells = {
      ...total,
      indicators: total.indicators.map((each) => ({ ...each, accumulation: 'level' as const })),
    };
    expect(rolledUp([wells], { counts: things, accumulation: 'level' })).toMatchObject({
      outcome: { completeness: 'partial' },
      ratioCompleteness: 'partial',
    });
  });
});

describe('a project that was cancelled', () => {
  const cancelled = linkedProject('a', {
    actuals: ['90', undefined],
    targets: ['100', '200'],
    baseline: reported('0'),
    indicator: { counts: things },
  });
  const at = (statusSince: string, status: 'cancelled' | 'suspended' = 'cancelled') => ({
    ...cancelled,
    project: { ...cancelled.project, status, statusSince },
  });

  test.each(['cancelled', 'suspended'] as const)(
    'or %s keeps what it achieved, and owes nothing for periods that end later',
    (status) => {
      expect(rolledUp([at('2022-05-04', status)], { counts: things })).toMatchObject({
        outcome: { figure: { value: '90' }, completeness: 'complete' },
        carriedForward: 0,
        coverage: { reported: 1, projects: 1 },
        target: { value: '100' },
        original: { achievement: { ratio: '0.9' } },
        toEnd: { target: { value: '100' } },
      });
    },
  );

  test('owed as usual before that day', () => {
    expect(rolledUp([at('2023-02-01')], { counts: things }, '2023-01-31')).toMatchObject({
      outcome: { completeness: 'at_least' },
      target: { value: '200' },
    });
  });

  test('before it reported leaves targets and coverage', () => {
    const silent = linkedProject('b', {
      actuals: [undefined],
      targets: ['500'],
      baseline: reported('0'),
      indicator: { counts: things },
    });
    const left = {
      ...silent,
      project: { ...silent.project, status: 'cancelled' as const, statusSince: '2021-03-01' },
    };
    expect(rolledUp([at('2022-05-04'), left], { counts: things })).toMatchObject({
      outcome: { completeness: 'complete' },
      coverage: { reported: 1, projects: 1 },
      target: { value: '100' },
      notSummed: [{ reason: 'nothing_due' }],
    });
  });
});

describe('not reporting never improves a programme', () => {
  const number = fc.integer({ min: 0, max: 200 }).map(String);
  const one = fc.record({
    baseline: fc.option(number, { nil: undefined }),
    target: fc.option(number, { nil: undefined }),
    actual: number,
  });
  type One = { baseline?: string | undefined; target?: string | undefined; actual?: string };
  const make = (ascending: boolean) => (given: One, at: number) =>
    linkedProject(`p${at}`, {
      actuals: [given.actual],
      targets: [given.target],
      ...(given.baseline !== undefined && { baseline: reported(given.baseline) }),
      indicator: { ...falling, ascending },
    });
  const ratios = (rollUp: RollUp) =>
    [rollUp.original, rollUp.ofReported?.original ?? rollUp.original].map(ratioOf);

  test('adding a project that reports nothing never raises a ratio', () => {
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 4 }),
        fc.array(one, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (reporting, silent, ascending) => {
          const common = { ...level, ascending };
          const told = reporting.map(make(ascending));
          const quiet = silent.map(({ actual: _, ...given }, at) =>
            make(ascending)(given, at + told.length),
          );
          const [before, reportedBefore] = ratios(rolledUp(told, common));
          const [after, reportedAfter] = ratios(rolledUp([...told, ...quiet], common));
          expect(reportedAfter).toBe(reportedBefore);
          if (isRatio(after) && isRatio(before)) {
            expect(new Big(after).lte(new Big(before))).toBe(true);
          }
          const oneMore = ratios(rolledUp([...told, ...quiet.slice(1)], common))[0];
          if (isRatio(after) && isRatio(oneMore)) {
            expect(new Big(after).lte(new Big(oneMore))).toBe(true);
          }
        },
      ),
    );
  });

  test('the order of the projects does not matter', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), fc.nat(), (all, mask) => {
        const projects = all.map(({ actual, ...given }, at) =>
          make(true)((mask >> at) % 2 === 0 ? { ...given, actual } : given, at),
        );
        const {
          contributions: _,
          inputs: __,
          notSummed: ___,
          ...told
        } = rolledUp(projects, { ...level, ascending: true });
        expect(rolledUp(projects.toReversed(), { ...level, ascending: true })).toMatchObject(told);
      }),
    );
  });
});

const isRatio = (said: string | undefined): said is string =>
  said !== undefined && /^-?\d/.test(said);

test('without a direction no ground is lost, so that there is a comparison with all', () => {
  const qualified = (number: number) => ({ value: new Big(number), precision: 'exact' as const });
  const aims = { baseline: qualified(100), target: qualified(50), revisedTarget: undefined };
  const compared = compare(
    { measure: 'unit' },
    {
      figure: { value: new Big(110) },
      ofReported: aims,
      ofAll: { aims, figure: { value: new Big(210) } },
      completeness: 'at_least',
    },
  );
  expect(compared).toMatchObject({ original: { achievement: { state: 'direction_unknown' } } });
});
