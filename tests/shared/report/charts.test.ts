import { describe, expect, test } from 'vitest';
import type { Figure, ReportDocument } from '../../../shared/pdf/document.ts';
import type { Drawing } from '../../../shared/pdf/drawing.ts';
import { cellsOf, composeReport, words } from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../builders/owned.ts';
import { anIndicator, aResult, aValue } from '../../builders/records.ts';
import { aDimension } from '../../builders/split.ts';

const span = { periodStart: '2020-01-01', periodEnd: '2020-12-31' };

/** An indicator with baseline 20, target 80 and actual 65. */
const passed = anIndicator({
  indicatorId: 'passed',
  title: { en: 'Villagers who pass' },
  measure: 'percentage',
  ascending: true,
  baseline: { value: reportedFigure('20') },
  periods: [{ ...span, target: { value: reportedFigure('80') } }],
});
const valueAt = (indicatorId: string, fields: Partial<ReturnType<typeof aValue>> = {}) =>
  aValue({
    indicatorId,
    ...span,
    asOf: '2020-12-31',
    status: 'approved',
    actual: reportedFigure('65'),
    ...fields,
  });

function reportOf(
  indicators: readonly ReturnType<typeof anIndicator>[],
  values = indicators.map(({ indicatorId }) => valueAt(indicatorId)),
  language: 'en' | 'lo' = 'en',
): ReportDocument {
  const project = projectRecords({ results: [aResult()], indicators: [...indicators], values });
  return composeReport(programmeRecords({ projects: [project] }), { language });
}

function figureOf(report: ReportDocument, kind: Drawing['kind']): Figure {
  const found = report.blocks.find(
    (block): block is Figure => block.block === 'figure' && block.drawing.kind === kind,
  );
  if (!found) throw new Error(`There is no ${kind}.`);
  return found;
}

describe('the progress chart', () => {
  test('lists indicators without a target below the chart, and draws no row for them', () => {
    const aimless = anIndicator({
      ...passed,
      indicatorId: 'aimless',
      title: { en: 'Visitors' },
      periods: [span],
    });
    const { drawing, notes = [] } = figureOf(reportOf([passed, aimless]), 'bullet_bars');
    expect(drawing.kind === 'bullet_bars' && drawing.bars.map(({ label }) => words(label))).toEqual(
      ['Villagers who pass'],
    );
    expect(notes.map(words)).toEqual(['Without a target: Visitors']);
  });

  test('prints the actual beside the achievement', () => {
    const { alternative } = figureOf(reportOf([passed]), 'bullet_bars');
    expect(alternative.replaceAll('\u00A0', ' ')).toMatch(
      /actual: 65 ?%.*higher is better\): 75 ?%/,
    );
  });

  test('marks the original target beside the revised one', () => {
    const periods = [
      {
        ...span,
        target: { value: reportedFigure('80') },
        revisedTarget: { value: reportedFigure('70') },
      },
    ];
    const { drawing } = figureOf(reportOf([{ ...passed, periods }]), 'bullet_bars');
    expect(drawing).toMatchObject({
      original: 'original target',
      bars: [{ achieved: { value: '0.9' }, original: { value: '1.2' } }],
    });
  });

  test('names original and current target as the tables do', () => {
    const periods = [
      {
        ...span,
        target: { value: reportedFigure('80') },
        revisedTarget: { value: reportedFigure('70') },
      },
    ];
    const { alternative } = figureOf(reportOf([{ ...passed, periods }]), 'bullet_bars');
    expect(alternative).toContain('original target: 80%; target: 70%');
  });

  test('marks inexact baselines and targets, and draws them by their numbers', () => {
    const inexact = {
      ...passed,
      baseline: { value: reportedFigure('20'), precision: 'about' as const },
      periods: [
        { ...span, target: { value: reportedFigure('80'), precision: 'more_than' as const } },
      ],
    };
    const { alternative, drawing } = figureOf(reportOf([inexact]), 'bullet_bars');
    expect(alternative.replaceAll('\u00A0', ' ')).toContain(
      'baseline: about 20%; target: more than 80%',
    );
    expect(drawing).toMatchObject({ bars: [{ achieved: { value: '0.75' } }] });
  });

  test('shows the language tag of a title, as the tables do', () => {
    const { drawing } = figureOf(reportOf([passed], undefined, 'lo'), 'bullet_bars');
    expect(drawing).toMatchObject({
      bars: [{ label: [{ text: 'Villagers who pass' }, { text: ' (ອັງກິດ)', secondary: true }] }],
    });
  });
});

describe('the category chart', () => {
  const disaggregated = ['female', 'male'].map((sex) => ({
    dimensions: { sex },
    actual: reportedFigure('70'),
  }));
  const values = [valueAt('passed', { disaggregated })];

  test('draws percentages against the whole', () => {
    const { drawing } = figureOf(reportOf([passed], values), 'grouped_bars');
    expect(drawing).toMatchObject({ whole: { value: '100' } });
  });

  test('names categories by their labels, as the table does; one in another language says so', () => {
    const sex = aDimension('sex', [], {
      categories: [
        { id: 'female', label: { en: 'Women', lo: 'ຍິງ' } },
        { id: 'male', label: { en: 'Men' } },
      ],
    });
    const report = reportOf([{ ...passed, dimensions: [sex] }], values, 'lo');
    const drawn = figureOf(report, 'grouped_bars');
    const table = report.blocks[report.blocks.indexOf(drawn) + 1];
    expect(drawn.drawing).toMatchObject({
      groups: [{ label: 'ຍິງ' }, { label: 'Men (ອັງກິດ)' }],
    });
    expect(table?.block === 'table' && cellsOf(table).map(([name]) => name)).toEqual([
      'ຍິງ',
      'Men (ອັງກິດ)',
      'ລວມ',
    ]);
  });

  test('has a caption in the language of its title, with its tag', () => {
    const { caption } = figureOf(reportOf([passed], values, 'lo'), 'grouped_bars');
    expect(caption.slice(0, 2)).toEqual([
      { text: 'Villagers who pass', language: 'en' },
      { text: ' (ອັງກິດ)', secondary: true },
    ]);
  });

  test('has one table for each disaggregation, with its dimensions as heads', () => {
    const crossed = [
      ...disaggregated,
      { dimensions: { age: '0-14', region: 'North' }, actual: reportedFigure('60') },
    ];
    const report = reportOf([passed], [valueAt('passed', { disaggregated: crossed })]);
    const heads = report.blocks.flatMap((block) =>
      block.block === 'table' && words(block.caption).startsWith('Villagers who pass, by age')
        ? [block.columns.map(({ head }) => words(head))]
        : [],
    );
    expect(heads).toEqual([['Age', 'Region', 'Actual']]);
  });
});

test("the CSV file of a chart's table has the name of the chart", () => {
  const { attachments = [] } = reportOf([passed]);
  const names = attachments.map(({ description }) => description);
  expect(names).toContainEqual(expect.stringContaining(': Reporting status of the figure due ('));
  expect(names).not.toContainEqual(expect.stringContaining('Data for this chart'));
});
