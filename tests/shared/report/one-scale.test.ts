import { expect, test } from 'vitest';
import type { Drawing } from '../../../shared/pdf/drawing.ts';
import { draw } from '../../../shared/pdf/figures/draw.ts';
import { composeReport } from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../builders/owned.ts';
import { anIndicator, aResult, aValue } from '../../builders/records.ts';
import { aTypesetter } from '../../builders/typesetter.ts';

const span = { periodStart: '2020-01-01', periodEnd: '2020-12-31' };
const measured = anIndicator({
  measure: 'unit',
  ascending: true,
  baseline: { value: reportedFigure('0') },
  periods: [{ ...span, target: { value: reportedFigure('100') } }],
});
type Records = Parameters<typeof projectRecords>[0];

function drawingsOf(records: Records, kind: Drawing['kind']): readonly Drawing[] {
  const project = projectRecords({ results: [aResult()], ...records });
  const { blocks } = composeReport(programmeRecords({ projects: [project] }));
  return blocks.flatMap((block) =>
    block.block === 'figure' && block.drawing.kind === kind ? [block.drawing] : [],
  );
}

/** Start and length of each bar; only bars are outlined shapes with a fill. */
function barsIn(drawing: Drawing) {
  return draw(aTypesetter(), drawing).shapes.flatMap((shape) => {
    if (shape.shape !== 'path' || !shape.fill || !shape.stroke) return [];
    const [from, , to] = shape.path.box;
    return [{ from, length: to - from }];
  });
}

function expectOneScale(drawings: readonly Drawing[], numbers: readonly number[]) {
  const bars = drawings.flatMap(barsIn);
  expect(drawings).toHaveLength(2);
  expect(bars).toHaveLength(numbers.length);
  const [first] = bars;
  const unit = (first?.length ?? 0) / Math.abs(numbers[0] ?? 1);
  for (const [at, number] of numbers.entries()) {
    const { from = 0, length = 0 } = bars[at] ?? {};
    expect(length).toBeCloseTo(Math.abs(number) * unit, 5);
    expect(number < 0 ? from + length : from).toBeCloseTo(first?.from ?? 0, 5);
  }
  expect(unit).toBeGreaterThan(0);
}

test.each([
  ['the first is by far the largest', [400, 90, 80, 70, 60, 50, 40, 30, 20, 15, 12, 10, 400, 5]],
  ['the last goes below zero', [400, 90, 80, 70, 60, 50, 40, 30, 20, 15, 12, 10, 8, -300]],
])('a category chart in several parts has one scale: %s', (_, numbers) => {
  const disaggregated = numbers.map((number, at) => ({
    dimensions: { region: `Region ${at}` },
    actual: reportedFigure(String(number)),
  }));
  const value = aValue({
    ...span,
    asOf: '2020-12-31',
    actual: reportedFigure('400'),
    disaggregated,
  });
  const records = { indicators: [measured], values: [value] };
  expectOneScale(drawingsOf(records, 'grouped_bars'), numbers);
});

test('a reason in place of a number does not narrow its part', () => {
  const numbers = [400, 90, 80, 70, 60, 50, 40, 30, 20, 15, 12, 10, 400];
  const reason = 'it would name the one family of the village that moved away';
  const disaggregated = [
    ...numbers.map((number, at) => ({
      dimensions: { region: `Region ${at}` },
      actual: reportedFigure(String(number)),
    })),
    { dimensions: { region: 'Last' }, actual: { kind: 'withheld', reason } as const },
  ];
  const value = aValue({
    ...span,
    asOf: '2020-12-31',
    actual: reportedFigure('400'),
    disaggregated,
  });
  const records = { indicators: [measured], values: [value] };
  expectOneScale(drawingsOf(records, 'grouped_bars'), numbers);
});

test('a progress chart in several parts has one scale', () => {
  const numbers = [140, 90, 80, 70, 60, 50, 40, 30, 20, 10, 90, 5];
  const indicators = numbers.map((_, at) =>
    anIndicator({ ...measured, indicatorId: `i${at}`, title: { en: `Villagers ${at}` } }),
  );
  const values = numbers.map((number, at) =>
    aValue({
      ...span,
      indicatorId: `i${at}`,
      asOf: '2020-12-31',
      actual: reportedFigure(String(number)),
    }),
  );
  expectOneScale(drawingsOf({ indicators, values }, 'bullet_bars'), numbers);
});
