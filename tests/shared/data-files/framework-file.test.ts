import { expect, test } from 'vitest';
import { frameworkFile, frameworkRows } from '../../../shared/data-files/framework-file.ts';
import { projectRecords, reportedFigure } from '../../builders/owned.ts';
import { anIndicator, aResult } from '../../builders/records.ts';

const period = (periodId: string, fields: object = {}) => ({
  periodId,
  periodStart: '2026-01-01',
  periodEnd: periodId,
  ...fields,
});
const records = projectRecords({
  results: [aResult({ resultId: 'water', type: 'outcome', title: { en: 'Water', zh: '水' } })],
  indicators: [
    anIndicator({
      indicatorId: 'taps',
      resultId: 'water',
      baseline: { value: reportedFigure('0'), asOf: '2025' },
      periods: [
        period('2026-06-30'),
        period('2026-12-31', {
          target: { value: reportedFigure('2700'), precision: 'more_than' },
          revisedTarget: { value: { kind: 'withheld', reason: 'Not agreed' } },
        }),
      ],
    }),
    anIndicator({ indicatorId: 'wells', resultId: 'water', periods: [] }),
  ],
});
const rows = frameworkRows([records], 'zh').map((row) =>
  Object.fromEntries(frameworkFile.columns.map(({ name, of }) => [name, of(row)])),
);

test('the file of the framework has a row for each indicator and period, with baseline and targets', () => {
  expect(rows.map((row) => [row.indicator_id, row.period_id, row.target_value])).toEqual([
    ['taps', '2026-06-30', undefined],
    ['taps', '2026-12-31', '2700'],
    ['wells', 'none', undefined],
  ]);
  expect(rows[1]).toMatchObject({
    result: '水',
    result_type: 'outcome',
    baseline_value: '0',
    baseline_as_of: '2025',
    target_kind: 'reported',
    target_precision: 'more_than',
    revised_target_kind: 'withheld',
    revised_target_value: undefined,
    revised_target_text: 'Not agreed',
  });
});

test('its columns have one name each', () => {
  const names = frameworkFile.columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining([...frameworkFile.key]));
});
