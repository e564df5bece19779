import { describe, expect, test } from 'vitest';
import { figureOf, linkedProject, rollUpWater } from '../../../builders/linked-projects.ts';
import { aCommonIndicator } from '../../../builders/records.ts';

describe('a roll-up is told with', () => {
  const years = (projectId: string, ...actuals: string[]) => linkedProject(projectId, { actuals });

  test('its title, unit, rule, and whether it is a headline', () => {
    const rollUp = rollUpWater([years('a', '10')]);
    const { title, unit, measure, aggregation } = aCommonIndicator();
    expect(rollUp).toMatchObject({ title, unit, measure, headline: false, rule: aggregation });
    expect(rollUpWater([years('a', '10')], { headline: true }).headline).toBe(true);
  });

  test('the first and the last date of its figures, whatever the order of the projects', () => {
    const dates = { asOfFrom: '2021-12-31', asOfTo: '2022-12-31' };
    expect(rollUpWater([years('a', '10'), years('b', '10', '20')])).toMatchObject(dates);
    expect(rollUpWater([years('a', '10', '20'), years('b', '10')])).toMatchObject(dates);
  });

  test('no date where nothing was reported', () => {
    const none = rollUpWater([linkedProject('a', { actuals: [undefined] })]);
    expect(none).not.toHaveProperty('asOfFrom');
    expect(none).not.toHaveProperty('asOfTo');
  });

  test('the values of the very day it is asked for', () => {
    const project = years('a', '10', '60');
    expect(figureOf(rollUpWater([project], {}, '2022-12-31'))).toBe('60');
    expect(figureOf(rollUpWater([project], {}, '2022-12-30'))).toBe('10');
  });

  test('the latest period, in whatever order values and periods lie', () => {
    const project = years('a', '10', '60', '40');
    const turned = { ...project, values: project.values.toReversed() };
    expect(figureOf(rollUpWater([turned]))).toBe('40');
    const indicators = project.indicators.map((each) => ({
      ...each,
      periods: each.periods.toReversed(),
    }));
    expect(figureOf(rollUpWater([{ ...project, indicators }]))).toBe('40');
  });
});

test('every input is listed with its version', () => {
  expect(rollUpWater([linkedProject('a', { actuals: ['10', '20'] })]).inputs).toEqual([
    { address: '/programmes/programme-1/common-indicators/water', version: 1 },
    { address: '/projects/a/indicators/households', version: 1 },
    { address: '/projects/a/indicators/households/values/2022-01-01', version: 1 },
  ]);
});

test('the dates of a roll-up are the first and the last of all its figures', () => {
  const projects = ['2021-12-31', '2022-12-31', '2023-12-31'].map((asOf, at) =>
    linkedProject(`p${at}`, { actuals: ['1'], value: { asOf } }),
  );
  expect(rollUpWater(projects)).toMatchObject({ asOfFrom: '2021-12-31', asOfTo: '2023-12-31' });
});
