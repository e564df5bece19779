import { describe, expect, test } from 'vitest';
import type { CommonIndicator } from '../../../../shared/domain/framework/common-indicator.ts';
import type { Actual } from '../../../../shared/domain/reported.ts';
import { overPeriods } from '../../../../shared/domain/rollup/over-periods.ts';
import type { RollUp } from '../../../../shared/domain/rollup/roll-up-outcome.ts';
import {
  flow,
  linkedProject,
  longAfter,
  periodic,
  rollUpWater,
  rule,
  year,
} from '../../../builders/linked-projects.ts';
import { reportedFigure } from '../../../builders/owned.ts';
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
    baseline: reportedFigure(baseline),
    indicator: falling,
  });
const ratioOf = (judged: RollUp['original']) =>
  judged?.achievement.state === 'ratio' ? judged.achievement.ratio : judged?.achievement.state;

describe('a project that did not report', () => {
  test('stands at its own baseline: 100 -> 50 at 70 beside a silent 100 -> 50 is 30 %, not 130 %', () => {
    const rollUp = rollUpWater([project('a', '70'), project('b', undefined)], level);
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
      baseline: reportedFigure('100'),
      indicator: falling,
    });
    expect(ratioOf(rollUpWater([project('a', '70'), hidden], level).original)).toBe('0.3');
  });

  test('without a baseline leaves only the ratio of those that reported', () => {
    const silent = linkedProject('b', {
      actuals: [undefined],
      targets: ['50'],
      indicator: falling,
    });
    const rollUp = rollUpWater([project('a', '70'), silent], level);
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
    const rollUp = rollUpWater([project('a', '70'), project('b', undefined)], {
      ...level,
      aggregation,
    });
    expect(rollUp).not.toHaveProperty('original');
    expect(rollUp.ofReported).toMatchObject({ original: { achievement: { ratio: '0.6' } } });
  });

  test('does not soften a loss: 110 of 100 -> 50 is -20 %, with or without it', () => {
    const alone = rollUpWater([project('a', '110')], level);
    expect(ratioOf(alone.original)).toBe('-0.2');
    const beside = rollUpWater([project('a', '110'), project('b', undefined)], level);
    expect(beside).not.toHaveProperty('original');
    expect(ratioOf(beside.ofReported?.original)).toBe('-0.2');
  });

  test.each([
    ['below it', '50', '0.3'],
    ['the baseline itself', '100', '0.6'],
  ])('stands at its baseline where its target is %s', (_, target, ratio) => {
    const rollUp = rollUpWater([project('a', '70'), project('b', undefined, '100', target)], level);
    expect(ratioOf(rollUp.original)).toBe(ratio);
  });

  test('stands nowhere where its target is above a baseline that should fall', () => {
    const rollUp = rollUpWater([project('a', '70'), project('b', undefined, '100', '110')], level);
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
    const periods = [{ ...year(0), target: { value: reportedFigure(target) } }];
    const baseline = { value: reportedFigure('100') };
    const indicator = anIndicator({ ...falling, ascending, baseline, periods });
    const asked = { rule: rule({}), project: aProject(), asOf: longAfter };
    const { ofAll } = overPeriods(indicator, [], asked);
    expect(ofAll?.figure?.value.toFixed()).toBe(expected);
  });

  test('without a target changes neither target nor ratio', () => {
    const silent = linkedProject('b', {
      actuals: [undefined],
      baseline: reportedFigure('9'),
      indicator: falling,
    });
    const rollUp = rollUpWater([project('a', '70'), silent], level);
    expect(rollUp).toMatchObject({
      target: { value: '50' },
      original: { achievement: { ratio: '0.6' } },
      ratioCompleteness: 'at_least',
    });
  });

  test('is not waited for before its first period is over', () => {
    const rollUp = rollUpWater([project('a', '70'), project('b', undefined)], level, '2021-12-30');
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
      baseline: reportedFigure('0'),
      indicator: flow,
    });
    expect(rollUpWater([half], sum)).toMatchObject({
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
      baseline: reportedFigure('20'),
      indicator: flow,
    });
    expect(ratioOf(rollUpWater([half], sum).original)).toBe('0.4375');
  });
});

describe('a figure that is carried forward', () => {
  const total = linkedProject('a', {
    actuals: ['90', undefined],
    targets: ['100', '200'],
    baseline: reportedFigure('0'),
    indicator: { counts: things },
  });

  test('is held against the target that is due now: 90 of 200 is 45 %, and never complete', () => {
    expect(rollUpWater([total], { counts: things })).toMatchObject({
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
      baseline: reportedFigure('0'),
      indicator: { counts: things },
    });
    expect(rollUpWater([later], { counts: things })).toMatchObject({ target: { value: '200' } });
  });

  test('may be more or less where it is a level', () => {
    const wells = {
      ...total,
      indicators: total.indicators.map((each) => ({ ...each, accumulation: 'level' as const })),
    };
    expect(rollUpWater([wells], { counts: things, accumulation: 'level' })).toMatchObject({
      outcome: { completeness: 'partial' },
      ratioCompleteness: 'partial',
    });
  });
});

test('a figure without a baseline to fall behind is judged with all', () => {
  const without = linkedProject('a', { actuals: ['70'], targets: ['50'], indicator: falling });
  const { original } = rollUpWater([without, project('b', undefined)], level);
  expect(original?.achievement.state).toBe('no_baseline');
});

test('one to which the indicator does not apply any more owes nothing, not even its earlier target', () => {
  const none = { kind: 'not_applicable', reason: 'a school for girls' } as const;
  const gone = linkedProject('b', {
    actuals: ['90', none],
    targets: ['60', '50'],
    baseline: reportedFigure('100'),
    indicator: falling,
  });
  const rollUp = rollUpWater([project('a', '70'), gone], level);
  expect(rollUp).toMatchObject({ target: { value: '50' } });
  expect(rollUp).not.toHaveProperty('ofReported');
});

describe('the years of a sum', () => {
  const given = { ...flow, counts: things } as const;
  const sum = { ...periodic(), counts: things };
  const yearly = (
    id: string,
    actuals: readonly (string | Actual | undefined)[],
    targets: readonly (string | undefined)[],
  ) => linkedProject(id, { actuals, targets, baseline: reportedFigure('0'), indicator: given });

  test('are all due where one project of several lacks one', () => {
    const whole = yearly('a', ['10', '20'], ['10', '20']);
    const lacking = yearly('b', ['10', undefined], ['10', '20']);
    expect(rollUpWater([whole, lacking], sum)).toMatchObject({
      target: { value: '60' },
      ofReported: { target: { value: '40' } },
    });
  });

  test('that have no target take none from the others', () => {
    const project = yearly('a', ['90', undefined], ['100', undefined]);
    expect(rollUpWater([project], sum)).toMatchObject({ target: { value: '100' } });
  });

  test('to which the indicator does not apply are not missing', () => {
    const none = { kind: 'not_applicable', reason: 'a school for girls' } as const;
    expect(rollUpWater([yearly('a', ['10', none], ['10', '20'])], sum)).toMatchObject({
      outcome: { completeness: 'complete' },
      contributions: [{ missingPeriods: 0 }],
    });
  });
});

describe('the target beside a figure that is carried forward', () => {
  const total = (
    actuals: readonly (string | undefined)[],
    targets: readonly (string | undefined)[],
  ) =>
    rollUpWater(
      [
        linkedProject('a', {
          actuals,
          targets,
          baseline: reportedFigure('0'),
          indicator: { counts: things },
        }),
      ],
      { counts: things },
    );

  test('is that of its own year where no later one has any', () => {
    const rollUp = total(['10', '20', undefined], [undefined, '100', undefined]);
    expect(rollUp).toMatchObject({ carriedForward: 1, target: { value: '100' } });
  });

  test('is none of an earlier year', () => {
    const rollUp = total(['10', '20', undefined], ['100', undefined, undefined]);
    expect(rollUp).toMatchObject({ carriedForward: 1 });
    expect(rollUp).not.toHaveProperty('target');
  });
});
