import { describe, expect, test } from 'vitest';
import type { Actual } from '../../../../shared/domain/reported.ts';
import {
  flow,
  linkedProject,
  periodic,
  rollUpWater,
  rule,
  share,
  year,
} from '../../../builders/linked-projects.ts';
import { reportedFigure } from '../../../builders/owned.ts';

const things = { of: 'things' } as const;
const flowOfThings = { ...flow, counts: things } as const;
const sum = { ...periodic(), counts: things };
const greatest = { ...periodic({ overPeriods: 'max', overProjects: 'max' }), counts: things };

/** A project whose baseline is 20 a year, with these figures and targets of years. */
const yearly = (
  actuals: readonly (Actual | string | undefined)[],
  targets: readonly (string | undefined)[],
  id = 'a',
) =>
  linkedProject(id, { actuals, targets, baseline: reportedFigure('20'), indicator: flowOfThings });

describe('progress to the end target', () => {
  test('of a total so far: 150 of 200 due is 75 %, and of 300 in the end 50 %', () => {
    const project = linkedProject('a', {
      actuals: ['80', '150', undefined],
      targets: ['100', '200', '300'],
      baseline: reportedFigure('0'),
      indicator: { counts: things },
    });
    expect(rollUpWater([project], { counts: things }, '2023-06-30')).toMatchObject({
      original: { achievement: { ratio: '0.75' } },
      ratioCompleteness: 'complete',
      toEnd: {
        periodEnd: '2023-12-31',
        target: { value: '300' },
        original: { achievement: { ratio: '0.5' } },
      },
    });
  });

  test('of a sum: 90 + 60 of 100 + 100 + 100 is 50 %', () => {
    const project = linkedProject('a', {
      actuals: ['90', '60', undefined],
      targets: ['100', '100', '100'],
      baseline: reportedFigure('0'),
      indicator: flowOfThings,
    });
    expect(rollUpWater([project], sum, '2023-06-30').toEnd).toMatchObject({
      target: { value: '300' },
      original: { achievement: { ratio: '0.5' } },
    });
  });

  test('a project that begins later is in the end target: 150 of 300 + 200 is 30 %', () => {
    const early = linkedProject('a', {
      actuals: ['150'],
      targets: ['300'],
      baseline: reportedFigure('0'),
      indicator: { counts: things },
    });
    const late = linkedProject('b', {
      actuals: [undefined],
      baseline: reportedFigure('0'),
      indicator: {
        counts: things,
        periods: [
          {
            periodStart: '2024-01-01',
            periodEnd: '2024-12-31',
            target: { value: reportedFigure('200') },
          },
        ],
      },
    });
    expect(rollUpWater([early, late], { counts: things }, '2022-06-30')).toMatchObject({
      target: { value: '300' },
      coverage: { reported: 1, projects: 1 },
      toEnd: {
        target: { value: '500' },
        original: { achievement: { ratio: '0.3' } },
        ofReported: { target: { value: '300' } },
      },
    });
  });

  test('of a sum, a year that is not reported yet stands at its baseline: 90 + 60 + 20', () => {
    const rollUp = rollUpWater(
      [yearly(['90', '60', undefined], ['100', '80', '120'])],
      sum,
      '2023-06-30',
    );
    // (170 - 60) of (300 - 60)
    expect(rollUp.toEnd).toMatchObject({
      periodEnd: '2023-12-31',
      baseline: { value: '60' },
      original: { achievement: { ratio: '0.45833333333333333333' } },
    });
    expect(rollUp.toEnd).not.toHaveProperty('ofReported');
  });

  test('of a sum of which every year is reported: (250 - 60) of (300 - 60)', () => {
    const { toEnd } = rollUpWater([yearly(['90', '60', '100'], ['100', '100', '100'])], sum);
    expect(toEnd).toMatchObject({ original: { achievement: { ratio: '0.79166666666666666667' } } });
  });

  test('of the greatest year, those to come add nothing: (90 - 20) of (100 - 20)', () => {
    const project = yearly(['90', '60', undefined], ['100', '100', '100']);
    const { toEnd } = rollUpWater([project], greatest, '2023-06-30');
    expect(toEnd).toMatchObject({ original: { achievement: { ratio: '0.875' } } });
  });

  test.each([
    ['no year has a target', [undefined, undefined]],
    ['one year of a sum has none', ['100', undefined]],
  ])('is not told where %s', (_, targets) => {
    expect(rollUpWater([yearly(['90', '60'], targets)], sum)).not.toHaveProperty('toEnd');
  });

  test('is not told of periods to come that overlap', () => {
    const target = { value: reportedFigure('100') };
    const later = { periodStart: '2031-01-01', periodEnd: '2031-12-31', target };
    const within = { periodStart: '2031-07-01', periodEnd: '2031-12-31', target };
    const of = (periods: readonly (typeof later)[]) =>
      linkedProject('a', {
        actuals: ['90'],
        baseline: reportedFigure('20'),
        indicator: { ...flowOfThings, periods: [{ ...year(0), target }, ...periods] },
      });
    expect(rollUpWater([of([later])], sum, '2022-06-30')).toMatchObject({
      toEnd: { target: { value: '200' } },
    });
    expect(rollUpWater([of([later, within])], sum, '2022-06-30')).not.toHaveProperty('toEnd');
  });
});

describe('the target of the whole project', () => {
  const whole = { periodStart: '2021-01-01', periodEnd: '2022-12-31' };
  const withWhole = (target: string | undefined) => {
    const project = yearly(['90', undefined], ['100', '100']);
    const period = {
      ...whole,
      ...(target !== undefined && { target: { value: reportedFigure(target) } }),
    };
    return {
      ...project,
      indicators: project.indicators.map((each) => ({
        ...each,
        periods: [period, ...each.periods],
      })),
    };
  };

  test('is the end target, whatever the years aim at: (90 - 20) of (250 - 20)', () => {
    expect(rollUpWater([withWhole('250')], sum, '2022-06-30').toEnd).toMatchObject({
      periodEnd: '2022-12-31',
      target: { value: '250' },
      original: { achievement: { ratio: '0.30434782608695652174' } },
    });
  });

  test('is that of the years together where the whole has none', () => {
    expect(rollUpWater([withWhole(undefined)], sum, '2022-06-30').toEnd).toMatchObject({
      target: { value: '200' },
    });
  });

  test('is none once the project was cancelled before its end', () => {
    const project = withWhole('250');
    const cancelled = { status: 'cancelled', statusSince: '2022-01-01' } as const;
    const stopped = { ...project, project: { ...project.project, ...cancelled } };
    expect(rollUpWater([stopped], sum).toEnd).toMatchObject({
      periodEnd: '2021-12-31',
      target: { value: '100' },
    });
  });
});

test('where nothing is combined, the end target is the last one given', () => {
  const whole = { periodStart: '2021-01-01', periodEnd: '2022-12-31' };
  const project = yearly(['80'], ['100']);
  const years = { ...rule({ overPeriods: 'none' }) };
  const ofWhole = {
    ...project,
    indicators: project.indicators.map((each) => ({
      ...each,
      periods: [whole, ...each.periods, year(1)],
    })),
    values: project.values.map((each) => ({ ...each, ...whole })),
  };
  expect(rollUpWater([ofWhole], { ...sum, aggregation: years })).toMatchObject({
    outcome: { figure: { value: '80' } },
    toEnd: { periodEnd: '2021-12-31', target: { value: '100' } },
  });
});

describe('progress of all to the end target', () => {
  test('is not told where nobody reported', () => {
    expect(rollUpWater([yearly([undefined], ['100'])], sum)).not.toHaveProperty('toEnd');
  });

  test('is not told where one that reported has no end target', () => {
    const projects = [yearly(['90'], ['100']), yearly(['90'], [undefined], 'b')];
    expect(rollUpWater(projects, sum)).not.toHaveProperty('toEnd');
  });

  test('has no ratio where the rule is not a sum', () => {
    const projects = [yearly(['90'], ['100']), yearly([undefined], ['200'], 'b')];
    const { toEnd } = rollUpWater(projects, greatest);
    expect(toEnd).toMatchObject({
      target: { value: '200' },
      ofReported: { target: { value: '100' }, original: { achievement: { ratio: '0.875' } } },
    });
    expect(toEnd).not.toHaveProperty('original');
  });

  test('has no ratio where one gave its figure in words', () => {
    const stated = { kind: 'stated', text: 'fewer than 20' } as const;
    const { toEnd } = rollUpWater([yearly(['90'], ['100']), yearly([stated], ['200'], 'b')], sum);
    expect(toEnd).toMatchObject({ target: { value: '300' } });
    expect(toEnd).not.toHaveProperty('original');
  });

  test('leaves out a project to which the indicator does not apply', () => {
    const none = { kind: 'not_applicable', reason: 'a school for girls' } as const;
    const { toEnd } = rollUpWater([yearly(['90'], ['100']), yearly([none], ['200'], 'b')], sum);
    expect(toEnd).toMatchObject({ target: { value: '100' } });
  });

  test('has no ratio where one percentage has no denominator', () => {
    const percentage = { measure: 'percentage' } as const;
    const of = (id: string, actual: Actual) =>
      linkedProject(id, {
        actuals: [actual],
        indicator: {
          ...percentage,
          counts: things,
          periods: [{ ...year(0), target: { value: share('60', '6', '10') } }],
        },
      });
    const common = {
      ...percentage,
      counts: things,
      aggregation: rule({ overProjects: 'ratio_of_sums' }),
    };
    const projects = [of('a', share('50', '5', '10')), of('b', reportedFigure('50'))];
    const compared = {
      target: { numerator: '12', denominator: '20' },
      ofReported: { target: { numerator: '6', denominator: '10' } },
    };
    expect(rollUpWater(projects, common)).toMatchObject({ ...compared, toEnd: compared });
  });
});

test('of a total so far is not revised because that of an earlier year was', () => {
  const target = { value: reportedFigure('100') };
  const project = linkedProject('a', {
    actuals: ['80', '90'],
    indicator: {
      counts: things,
      periods: [
        { ...year(0), target, revisedTarget: { value: reportedFigure('70') } },
        { ...year(1), target },
      ],
    },
  });
  const { toEnd } = rollUpWater([project], { counts: things });
  expect(toEnd).toMatchObject({ target: { value: '100' } });
  expect(toEnd).not.toHaveProperty('revisedTarget');
});
