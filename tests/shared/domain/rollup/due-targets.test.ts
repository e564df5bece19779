import { describe, expect, test } from 'vitest';
import type { Period } from '../../../../shared/domain/framework/indicator.ts';
import {
  flow,
  linkedProject,
  periodic,
  rollUpWater,
  year,
} from '../../../builders/linked-projects.ts';
import { reportedFigure } from '../../../builders/owned.ts';

const things = { of: 'things' } as const;

describe('what is due of one that reported nothing', () => {
  const whole = { periodStart: '2021-01-01', periodEnd: '2022-12-31' };
  const target = (value: string) => ({ target: { value: reportedFigure(value) } });
  const given = { ...flow, counts: things } as const;
  const sum = { ...periodic(), counts: things };
  const silent = (...periods: readonly Period[]) =>
    linkedProject('b', {
      actuals: [],
      baseline: reportedFigure('20'),
      indicator: { ...given, periods: [...periods] },
    });
  const one = linkedProject('a', {
    actuals: ['90'],
    targets: ['100'],
    baseline: reportedFigure('20'),
    indicator: given,
  });

  test('is the target of the whole project once that is over, and of its years before', () => {
    const both = silent(
      { ...whole, ...target('250') },
      { ...year(0), ...target('110') },
      { ...year(1), ...target('120') },
    );
    expect(rollUpWater([one, both], sum, '2022-06-30')).toMatchObject({ target: { value: '210' } });
    expect(rollUpWater([one, both], sum, '2022-12-31')).toMatchObject({ target: { value: '350' } });
  });

  test('is that of its years where the whole has none', () => {
    const years = silent(whole, { ...year(0), ...target('110') }, { ...year(1), ...target('120') });
    expect(rollUpWater([one, years], sum)).toMatchObject({ target: { value: '330' } });
  });

  test('cannot be told where its periods overlap', () => {
    const half = { periodStart: '2021-07-01', periodEnd: '2021-12-31', ...target('60') };
    const other = { periodStart: '2020-07-01', periodEnd: '2021-07-31', ...target('60') };
    const rollUp = rollUpWater([one, silent(half, other)], sum);
    expect(rollUp).not.toHaveProperty('target');
    expect(rollUp).toMatchObject({ ofReported: { target: { value: '100' } } });
  });
});

test('a year that is not reported adds nothing to the greatest of all, so there is no ratio of all', () => {
  const project = linkedProject('a', {
    actuals: ['90', undefined],
    targets: ['100', '100'],
    baseline: reportedFigure('20'),
    indicator: { ...flow, counts: things },
  });
  const rollUp = rollUpWater([project], { ...periodic({ overPeriods: 'max' }), counts: things });
  expect(rollUp).not.toHaveProperty('original');
  expect(rollUp.ofReported).toMatchObject({ original: { achievement: { ratio: '0.875' } } });
});
