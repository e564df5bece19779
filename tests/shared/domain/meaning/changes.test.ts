import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../../shared/domain/framework/indicator.ts';
import { changesOfMeaning, namesOf } from '../../../../shared/domain/meaning/changes.ts';
import type { Project } from '../../../../shared/domain/programme/project.ts';
import { reportedFigure } from '../../../builders/owned.ts';
import { aCommonIndicator, anIndicator, aProject, aResult } from '../../../builders/records.ts';

const target = { value: reportedFigure('100') };
const [first, second] = [
  { periodStart: '2026-01-01', periodEnd: '2026-06-30', target },
  { periodStart: '2026-07-01', periodEnd: '2026-12-31' },
];
const before = anIndicator({ periods: [first, second] });
const changed = (fields: Partial<Indicator>) =>
  namesOf(changesOfMeaning('indicator', before, { ...before, ...fields }));

describe('the meaning of an indicator changes with', () => {
  test.each<[string, Partial<Indicator>]>([
    ['title', { title: { en: 'Households with safe tap water', zh: '户' } }],
    ['unit', { unit: { en: 'persons' } }],
    ['measure', { measure: 'percentage' }],
    ['ascending', { ascending: false }],
    ['accumulation', { accumulation: 'level' }],
    ['counts', { counts: { of: 'things' } }],
    ['commonIndicatorId', { commonIndicatorId: 'water' }],
    ['categories', { categories: ['low', 'high'] }],
    ['disaggregation', { disaggregation: [{ dimensions: ['sex'], partition: true }] }],
    ['baseline', { baseline: { value: reportedFigure('1') } }],
    ['resultId', { resultId: 'other' }],
    [
      'otherBaselines',
      { otherBaselines: [{ value: { kind: 'stated', text: '<2' }, asOf: '2016' }] },
    ],
    ['target of the period 2026-07-01', { periods: [first, { ...second, target }] }],
    [
      'revisedTarget of the period 2026-01-01',
      { periods: [{ ...first, revisedTarget: target }, second] },
    ],
    [
      'periodEnd of the period 2026-07-01',
      { periods: [first, { ...second, periodEnd: '2026-12-30' }] },
    ],
    [
      'periodStart of the period 2026-07-01, periodEnd of the period 2026-07-01',
      { periods: [first] },
    ],
    [
      'periodStart of the period 2026-07-01',
      { periods: [first, { ...second, periodId: '2026-07-01', periodStart: '2026-07-02' }] },
    ],
  ])('its %s', (name, fields) => {
    expect(changed(fields)).toBe(name);
  });

  test.each<[string, Partial<Indicator>]>([
    ['its codes in other lists', { references: [{ vocabulary: 'DAC', code: '14030' }] }],
    ['its sectors and goals', { sdgTargets: ['6.1'], sectors: [{ vocabulary: 'DAC', code: '1' }] }],
    ['its order', { order: 3 }],
    ['its description', { description: { en: 'Counted.' } }],
    ['its being a headline', { headline: true }],
    ['the order of its periods', { periods: [second, first] }],
    [
      'the default id of a period, written out',
      { periods: [{ ...first, periodId: '2026-01-01' }, second] },
    ],
    [
      'another period that starts with one',
      { periods: [first, second, { ...second, periodId: 'half', periodEnd: '2026-09-30' }] },
    ],
    ['another period', { periods: [first, second, { ...second, periodStart: '2026-08-01' }] }],
  ])('but not with %s', (_, fields) => {
    expect(changed(fields)).toBe('');
  });
});

test('the meaning of a result changes with its title or type', () => {
  const result = aResult();
  const next = { ...result, type: 'impact', title: { en: 'Health' }, description: { en: 'New' } };
  expect(namesOf(changesOfMeaning('result', result, next))).toBe('type, title');
});

test('the meaning of a project changes with its place, but not with a further site', () => {
  const [upper, lower] = [{ name: { en: 'Upper village' } }, { name: { en: 'Lower village' } }];
  const project = aProject({ sites: [upper] });
  const names = (fields: Partial<Project>) =>
    namesOf(changesOfMeaning('project', project, { ...project, ...fields }));
  expect(names({ sites: [lower, upper], title: { en: 'Two' } })).toBe('');
  expect(names({ sites: [lower] })).toBe('sites');
  expect(names({ country: 'KH', status: 'closed', organisationId: 'south' })).toBe(
    'organisationId, country, status',
  );
});

test('the meaning of a common indicator changes with its rule', () => {
  const common = aCommonIndicator();
  const aggregation = { ...common.aggregation, overProjects: 'max' };
  const next = { ...common, aggregation, headline: true };
  expect(namesOf(changesOfMeaning('commonIndicator', common, next))).toBe('aggregation');
});
