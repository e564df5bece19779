import { describe, expect, test } from 'vitest';
import { writeMetadata, writeRows } from '../../../shared/data-files/data-file.ts';
import { valueRows, valuesFile } from '../../../shared/data-files/values-file.ts';
import type { Indicator } from '../../../shared/domain/framework/indicator.ts';
import type { Value } from '../../../shared/domain/values/value.ts';
import { notReported, projectRecords, reportedFigure } from '../../builders/owned.ts';
import { anIndicator, aValue } from '../../builders/records.ts';

const part = (dimensions: Record<string, string>, value: string) => ({
  dimensions,
  actual: reportedFigure(value),
});

const nameOf = (memberId: string) => `the person ${memberId}`;

/** The rows of one value, each by the names of the columns. */
function rowsOf(value: Partial<Value>, indicator: Partial<Indicator> = {}, language = 'en') {
  const records = projectRecords({
    indicators: [anIndicator(indicator)],
    values: [aValue(value)],
  });
  return valueRows([records], { language, nameOf }).map((row) =>
    Object.fromEntries(valuesFile.columns.map(({ name, of }) => [name, of(row)])),
  );
}

const headsOf = (csv: string) => csv.slice(1).split('\r\n')[0]?.split(',');

describe('the file of values', () => {
  test('has numbers as numbers, with dates, status and source', () => {
    const [total] = rowsOf({
      actual: reportedFigure('1282.5'),
      asOf: '2026-06-30',
      status: 'approved',
      review: { by: 'lead', at: '2026-07-02T03:00:00.000Z' },
      source: { title: 'Survey', link: 'https://example.org/a', publishedOn: '2026-07-01' },
    });
    expect(total).toMatchObject({
      part: 'total',
      basis: 'recorded',
      kind: 'reported',
      value: '1282.5',
      as_of: '2026-06-30',
      status: 'approved',
      reviewed_on: '2026-07-02',
      reviewed_by: 'the person lead',
      source: 'Survey',
      source_link: 'https://example.org/a',
      source_published_on: '2026-07-01',
    });
  });

  test.each([
    [notReported, 'not_reported', undefined],
    [{ kind: 'withheld', reason: 'Two persons' }, 'withheld', 'Two persons'],
    [{ kind: 'not_applicable', reason: 'No school' }, 'not_applicable', 'No school'],
    [{ kind: 'stated', text: '<20' }, 'stated', '<20'],
  ] as const)('says why there is no number: %j', (actual, kind, text) => {
    const [total] = rowsOf({ actual });
    expect(total).toMatchObject({ kind, value: undefined, text });
  });

  test('has a row for each part, for complete margins and for what no part states', () => {
    const rows = rowsOf(
      {
        actual: reportedFigure('100'),
        disaggregated: [
          part({ sex: 'female', age: 'child' }, '10'),
          part({ sex: 'female', age: 'adult' }, '30'),
          part({ sex: 'male', age: 'child' }, '20'),
          part({ sex: 'male', age: 'adult' }, '25'),
        ],
      },
      { disaggregation: [{ dimensions: ['sex', 'age'], partition: true }] },
    );
    expect(rows.map(({ part: name, basis, value }) => [name, basis, value])).toEqual([
      ['total', 'recorded', '100'],
      ['age=child; sex=female', 'recorded', '10'],
      ['age=adult; sex=female', 'recorded', '30'],
      ['age=child; sex=male', 'recorded', '20'],
      ['age=adult; sex=male', 'recorded', '25'],
      ['sex=female', 'computed', '40'],
      ['sex=male', 'computed', '45'],
      ['age=child', 'computed', '30'],
      ['age=adult', 'computed', '55'],
      ['sex; age: not stated', 'computed', '15'],
    ]);
  });

  test('tells a total that is the sum of its parts', () => {
    const [total] = rowsOf(
      { actual: notReported, disaggregated: [part({ sex: 'f' }, '1'), part({ sex: 'm' }, '2')] },
      {
        disaggregation: [{ dimensions: ['sex'], partition: true }],
        aggregation: {
          overPeriods: 'latest',
          overProjects: 'sum',
          overDisaggregation: 'sum_of_parts',
        },
      },
    );
    expect(total).toMatchObject({ part: 'total', basis: 'computed', value: '3' });
  });

  test('tells how far the target in force was achieved', () => {
    const achieved = (target: object) =>
      rowsOf(
        { actual: reportedFigure('75'), periodId: 'year' },
        {
          ascending: true,
          baseline: { value: reportedFigure('0') },
          periods: [
            { periodId: 'year', periodStart: '2026-01-01', periodEnd: '2026-12-31', ...target },
          ],
        },
      )[0]?.achievement;
    const original = { target: { value: reportedFigure('100') } };
    expect(achieved(original)).toBe('0.75');
    expect(achieved({ ...original, revisedTarget: { value: reportedFigure('50') } })).toBe('1.5');
    expect(achieved({})).toBeUndefined();
  });

  test('has titles in the language asked for', () => {
    const title = { en: 'Water', zh: '饮水' };
    expect(rowsOf({}, { title }, 'zh')[0]?.indicator).toBe('饮水');
    expect(rowsOf({}, { title }, 'lo')[0]?.indicator).toBe('Water');
  });

  test('runs no text as a formula, and leaves negative numbers alone', () => {
    const records = projectRecords({
      indicators: [anIndicator({ title: { en: '=HYPERLINK("x")' } })],
      values: [aValue({ actual: reportedFigure('-4') })],
    });
    const csv = writeRows(valuesFile, valueRows([records], { language: 'en', nameOf }));
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(',-4,');
  });
});

test('metadata describes each column, and its key tells every row apart', () => {
  const disaggregated = [part({ sex: 'female' }, '10'), part({ age: 'child' }, '10')];
  const values = ['2026-01-01', '2026-02-01'].map((periodStart) =>
    aValue({ periodStart, disaggregated }),
  );
  const rows = valueRows([projectRecords({ indicators: [anIndicator()], values })], {
    language: 'en',
    nameOf,
  });
  const metadata = JSON.parse(writeMetadata(valuesFile));
  const { columns, primaryKey } = metadata.tableSchema;
  expect(metadata.url).toBe('values.csv');
  expect(columns.map(({ titles }: { titles: string }) => titles)).toEqual(
    headsOf(writeRows(valuesFile, rows)),
  );
  const keyed = valuesFile.columns.filter(({ name }) => primaryKey.includes(name));
  const keys = rows.map((row) => JSON.stringify(keyed.map(({ of }) => of(row))));
  expect(keys).toHaveLength(6);
  expect(new Set(keys).size).toBe(keys.length);
});
