import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/pdf/document.ts';
import { composeReport, words } from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../builders/owned.ts';
import { anIndicator, aProject, aResult, aValue } from '../../builders/records.ts';

const years = ['2018', '2019', '2020'].map((year) => ({
  periodStart: `${year}-01-01`,
  periodEnd: `${year}-12-31`,
}));
const last = { periodStart: '2020-01-01', periodEnd: '2020-12-31' };
const road = anIndicator({
  headline: true,
  title: { en: 'Asphalt road built', zh: '建成的沥青路' },
  unit: { en: 'km', zh: '公里' },
  measure: 'unit',
  periods: years,
});
const value = (at: number, figure: string, more: Partial<ReturnType<typeof aValue>> = {}) =>
  aValue({ ...years[at], status: 'approved', actual: reportedFigure(figure), ...more });

function captionsOf(
  indicators: readonly ReturnType<typeof anIndicator>[],
  values: readonly ReturnType<typeof aValue>[],
  scope: Parameters<typeof composeReport>[1] = {},
) {
  const project = aProject({
    title: { en: 'Pilot project in Laos' },
    shortTitle: { en: 'Laos', zh: '老挝' },
  });
  const projects = [projectRecords({ project, results: [aResult()], indicators, values })];
  const isCaptioned = (block: Block) => block.block === 'table' || block.block === 'figure';
  return composeReport(programmeRecords({ projects }), scope)
    .blocks.filter(isCaptioned)
    .map((block) => words('caption' in block ? block.caption : []));
}

describe('the caption of the results of a project says what they show', () => {
  test('the first headline figure, and that there is no target', () => {
    expect(captionsOf([road], [value(2, '4.16')])).toContain(
      'Laos: Asphalt road built, 4.16 km, no target',
    );
  });

  test('or how much of the target', () => {
    const periods = [{ ...last, target: { value: reportedFigure('10') } }];
    const planned = { ...road, baseline: { value: reportedFigure('0') }, periods };
    expect(captionsOf([planned], [value(2, '5')])).toContain(
      'Laos: Asphalt road built, 5 km, 50% of target',
    );
  });

  test('in the language of the report', () => {
    expect(captionsOf([road], [value(2, '4.16')], { language: 'zh' })).toContain(
      '老挝：建成的沥青路、4.16公里、未设目标',
    );
  });

  test.each([
    ['without a figure', [road], []],
    ['without a headline', [{ ...road, headline: false }], [value(2, '4.16')]],
    ['before approval', [road], [value(2, '4.16', { status: 'submitted' })]],
    [
      'in more than ten words',
      [{ ...road, title: { en: 'Road of asphalt that was built in all of the villages' } }],
      [value(2, '4.16')],
    ],
  ] as const)('and else what they are: %s', (_, indicators, values) => {
    expect(captionsOf(indicators, values)).toContain('Indicators');
  });
});

test('the caption of a chart over periods says from what to what', () => {
  const values = [value(0, '1'), value(1, '2'), value(2, '4.16')];
  expect(captionsOf([road], values)).toContain('Asphalt road built: from 1 to 4.16');
});

test('the caption of a chart by category has the figures of a few', () => {
  const disaggregated = ['Upper', 'Lower'].map((village, at) => ({
    dimensions: { village },
    actual: reportedFigure(String(at + 1)),
  }));
  expect(captionsOf([road], [value(2, '3', { disaggregated })])).toContain(
    'Asphalt road built: Upper 1, Lower 2',
  );
});

test('the caption of progress to targets counts those that were reached', () => {
  const planned = (indicatorId: string, target: string) => ({
    ...road,
    indicatorId,
    baseline: { value: reportedFigure('0') },
    periods: [{ ...last, target: { value: reportedFigure(target) } }],
  });
  const values = ['a', 'b'].map((indicatorId) => value(2, '5', { indicatorId }));
  expect(captionsOf([planned('a', '5'), planned('b', '9')], values)).toContain(
    '1 of 2 targets reached',
  );
});
