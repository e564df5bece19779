import { describe, expect, test } from 'vitest';
import type { Dimension } from '../../../shared/domain/programme/dimension.ts';
import { readTable } from '../../../shared/tables/reading/read-table.ts';
import { tableRows } from '../../../shared/tables/rows/table-row.ts';
import { writeFlatCsv } from '../../../shared/tables/writing/flat-csv.ts';
import { notReported, reportedFigure } from '../../builders/owned.ts';
import { aDraft, addressOfPeople, contextOf, csv, met, sampleRecords, sex } from './sample.ts';

const heads = 'address,version,status,value,numerator,denominator,reason,as-of,source,comment';
const read = (line: string, records = sampleRecords(), heading = heads) =>
  readTable(csv(heading, line), contextOf(records));
const row = (cells: string, version = '') => `${addressOfPeople},${version},${cells}`;

describe('a row that was left as it is', () => {
  test('changes nothing', async () => {
    const records = sampleRecords({
      values: [
        aDraft({
          actual: reportedFigure('120.50'),
          comment: { en: 'Two villages.\nOne well.', zh: '两个村' },
          disaggregated: [{ dimensions: { sex: 'female' }, actual: reportedFigure('70') }],
        }),
      ],
    });
    const rows = tableRows([records], { shared: [sex], parts: 'declared' });
    const reading = await readTable(writeFlatCsv(rows, 'en'), contextOf(records));
    expect(reading).toMatchObject({ changes: [], findings: [], counts: { rows: 8, values: 4 } });
  });

  test('and so do empty cells', async () => {
    const records = sampleRecords({ values: [aDraft()] });
    expect(await read(row(',,,,,,,', '3'), records)).toMatchObject({ changes: [], findings: [] });
  });

  test('and a number written otherwise', async () => {
    const records = sampleRecords({ values: [aDraft({ actual: reportedFigure('1300.50') })] });
    const reading = await read(row('reported,"1,300.5",,,,,,', '3'), records);
    expect(reading).toMatchObject({ changes: [], findings: [] });
  });
});

describe('a new value', () => {
  test('is taken with its date and source', async () => {
    const { changes, findings } = await read(
      row('reported,130,,,,2026-06-15,Household list,Both villages'),
    );
    expect(findings).toEqual([]);
    expect(changes).toMatchObject([
      {
        address: addressOfPeople,
        projectId: 'project-1',
        indicatorId: 'people',
        periodId: '2026-01-01',
        input: {
          actual: { kind: 'reported', value: '130' },
          asOf: '2026-06-15',
          source: { title: 'Household list' },
          comment: { en: 'Both villages' },
          origin: { source: 'values.xlsx', path: '2' },
        },
      },
    ]);
    expect(changes[0]).not.toHaveProperty('version');
  });

  test('without them is of the end of its period, and of this file', async () => {
    const reading = await read(row(',130,,,,,,'));
    expect(reading.changes).toMatchObject([
      { input: { asOf: '2026-06-30', source: { title: 'values.xlsx' } } },
    ]);
    expect(met(reading)).toEqual(['H2 as-of-assumed', 'I2 source-assumed']);
  });

  test.each([
    ['not reported,,,,,2026-06-30,List,', { kind: 'not_reported' }],
    ['未报告,,,,,2026-06-30,List,', { kind: 'not_reported' }],
    [
      'not applicable,,,,No women there,2026-06-30,List,',
      { kind: 'not_applicable', reason: 'No women there' },
    ],
    ['withheld,,,,Four people,2026-06-30,List,', { kind: 'withheld', reason: 'Four people' }],
    ['stated in words,some,,,,2026-06-30,List,', { kind: 'stated', text: 'some' }],
  ])('of status %s', async (cells, actual) => {
    expect((await read(row(cells))).changes).toMatchObject([{ input: { actual } }]);
  });

  test('of categories has the category as its value and the reason for it', async () => {
    const address = addressOfPeople.replace('people', 'committee');
    const { changes } = await read(
      `${address},,described,founded,,,Elected in May,2026-06-30,List,`,
    );
    expect(changes).toMatchObject([
      {
        input: {
          actual: { kind: 'described', category: 'founded', text: { en: 'Elected in May' } },
        },
      },
    ]);
  });

  test('keeps its category where the cell is empty and its reason is new', async () => {
    const actual = { kind: 'described', category: 'founded' } as const;
    const records = sampleRecords({ values: [aDraft({ indicatorId: 'committee', actual })] });
    const address = addressOfPeople.replace('people', 'committee');
    const reading = await read(`${address},3,,,,,Elected in May,,,`, records);
    expect(reading.changes).toMatchObject([
      { input: { actual: { ...actual, text: { en: 'Elected in May' } } } },
    ]);
  });

  test('of a percentage is computed from its fraction', async () => {
    const address = addressOfPeople.replace('people', 'share');
    const reading = await read(`${address},,reported,,19,30,,2026-06-30,List,`);
    expect(reading.changes).toMatchObject([
      { input: { actual: { value: '63.3333333333', numerator: '19', denominator: '30' } } },
    ]);
    expect(met(reading)).toEqual(['D2 value-computed']);
  });
});

describe('a changed value', () => {
  const evidence = [{ title: 'Household list', link: 'https://example.org/list' }];
  const records = sampleRecords({
    values: [
      aDraft({
        evidence,
        source: { title: 'List', link: 'https://example.org/list' },
        comment: { en: 'Old', zh: '旧' },
        disaggregated: [
          { dimensions: { sex: 'female' }, actual: reportedFigure('70') },
          { dimensions: { sex: 'male' }, actual: reportedFigure('50') },
        ],
      }),
    ],
  });

  test('keeps what the table does not show, and what it does not change', async () => {
    const { changes } = await read(row('reported,121,,,,2026-06-30,List,New', '3'), records);
    expect(changes).toMatchObject([{ version: 3, input: { evidence } }]);
    expect(changes[0]?.input).toMatchObject({
      actual: { value: '121' },
      source: { title: 'List', link: 'https://example.org/list' },
      comment: { en: 'New', zh: '旧' },
      disaggregated: [{ actual: { value: '70' } }, { actual: { value: '50' } }],
    });
    expect(changes[0]?.input).not.toHaveProperty('status');
  });

  test('keeps the origin that finds it again in another file', async () => {
    const origin = { source: 'XM-EXAMPLE-1', path: 'result[1]/indicator[1]/period[1]' };
    const imported = sampleRecords({ values: [aDraft({ origin })] });
    const { changes } = await read(row('reported,121,,,,,,', '3'), imported);
    expect(changes).toMatchObject([{ input: { origin } }]);
  });

  test('of another source loses the link of the one before', async () => {
    const { changes } = await read(row('reported,120,,,,2026-06-30,Survey,', '3'), records);
    expect(changes[0]?.input.source).toEqual({ title: 'Survey' });
  });

  test('of a part stands in the place of the part', async () => {
    const heading = `${heads},dimension 1 name,dimension 1 value`;
    const { changes } = await read(row('reported,71,,,,,,,Sex,Women', '3'), records, heading);
    expect(changes[0]?.input.disaggregated).toEqual([
      { dimensions: { sex: 'female' }, actual: reportedFigure('71') },
      { dimensions: { sex: 'male' }, actual: reportedFigure('50') },
    ]);
  });

  test('follows from the value where the status was left', async () => {
    const missing = sampleRecords({ values: [aDraft({ actual: notReported })] });
    const reading = await read(row('not reported,12,,,,,,', '3'), missing);
    expect(reading.changes).toMatchObject([{ input: { actual: { value: '12' } } }]);
    expect(met(reading)).toEqual(['C2 status-follows-value']);
  });
});

describe('what is here stays', () => {
  test.each([
    ['of another version', {}, '2', 'B2 version-conflict'],
    ['without a version', {}, '', 'B2 version-missing'],
    ['of a submitted value', { status: 'submitted' as const }, '3', '2 value-locked'],
    ['of an approved value', { status: 'approved' as const }, '3', '2 value-locked'],
  ])('beside a change %s', async (_, fields, version, finding) => {
    const records = sampleRecords({ values: [aDraft(fields)] });
    const reading = await read(row('reported,999,,,,,,', version), records);
    expect(reading.changes).toEqual([]);
    expect(met(reading)).toEqual([finding]);
  });

  test('beside a version of a value that does not exist', async () => {
    const reading = await read(row('reported,999,,,,2026-06-30,List,', '3'));
    expect(reading.changes).toEqual([]);
    expect(met(reading)).toEqual(['B2 version-conflict']);
  });

  test('and a row of an earlier version that was left as it is, is no conflict', async () => {
    const records = sampleRecords({ values: [aDraft()] });
    const reading = await read(row('reported,120,,,,2026-06-30,,', '2'), records);
    expect(reading).toMatchObject({ changes: [], findings: [] });
  });
});

describe('what cannot be taken changes nothing and is named', () => {
  test.each([
    ['unknown,5,,,,2026-06-30,List,', 'C2 status-unknown'],
    ['withheld,5,,,Why,2026-06-30,List,', 'D2 status-contradicts-value'],
    ['withheld,,,,,2026-06-30,List,', 'G2 reason-missing'],
    ['reported,,,,,2026-06-30,List,', 'D2 value-missing'],
    ['reported,5,3,,,2026-06-30,List,', 'F2 fraction-wrong'],
    ['reported,5,,,,2026-13-01,List,', 'H2 as-of-wrong'],
    ['reported,5,,,,06/05/2026,List,', 'H2 as-of-ambiguous'],
    ['reported,5,,,,2026-07-16,List,', 'H2 as-of-in-future'],
    ['reported,5,,,,2025-12-31,List,', 'H2 as-of-early'],
    ['reported,5,,,,2026-11-02,List,', 'H2 as-of-swapped'],
  ])('%s', async (cells, finding) => {
    const reading = await read(row(cells));
    expect(reading.changes).toEqual([]);
    expect(met(reading)).toEqual([finding]);
  });

  test('a rule of values', async () => {
    const address = addressOfPeople.replace('people', 'share');
    const reading = await read(`${address},,reported,64,19,30,,2026-06-30,List,`);
    expect(reading.changes).toEqual([]);
    expect(reading.findings).toMatchObject([
      { rule: 'does-not-fit', read: expect.stringContaining('not the percentage') },
    ]);
  });

  test('an address of nothing', async () => {
    const reading = await read('/projects/project-2/indicators/people/values/2026-01-01,,,5,,,,,,');
    expect(met(reading)).toEqual(['A2 address-unknown']);
  });

  test('a category that is not declared', async () => {
    const heading = `${heads},dimension 1 name,dimension 1 value`;
    const reading = await read(row('reported,5,,,,,,,Sex,Children'), sampleRecords(), heading);
    expect(reading.changes).toEqual([]);
    expect(met(reading)).toEqual(['K2 dimension-unknown']);
  });

  test('two rows of one value', async () => {
    const line = row('reported,5,,,,2026-06-30,List,');
    const reading = await readTable(csv(heads, line, line), contextOf(sampleRecords()));
    expect(reading.changes).toEqual([]);
    expect(met(reading)).toEqual(['3 row-repeated']);
  });

  test('a locked cell that was changed', async () => {
    const heading = 'address,version,value,target,review state';
    const reading = await read(`${addressOfPeople},,,4000,approved`, sampleRecords(), heading);
    expect(met(reading)).toEqual(['D2 locked-changed', 'E2 review-ignored']);
  });
});

test('tabs and line breaks that people paste become blanks', async () => {
  const reading = await read(
    row('withheld,,,,"Four\npeople",2026-06-30,"List\tof\nhouseholds","One\tvillage.\nTwo."'),
  );
  expect(reading.changes).toMatchObject([
    {
      input: {
        actual: { reason: 'Four people' },
        source: { title: 'List of households' },
        comment: { en: 'One village.\nTwo.' },
      },
    },
  ]);
  expect(met(reading)).toEqual(['G2 text-blanks', 'I2 text-blanks']);
});

describe('a figure is read as it is written', () => {
  test.each([
    ['"1,300"', '1300', 'value-thousands-separator'],
    ['"1,300.50"', '1300.50', 'value-thousands-separator'],
    ['1 200 000', '1200000', 'value-thousands-separator'],
    ['1.200.000', '1200000', 'value-thousands-separator'],
    ['"2,5"', '2.5', 'value-decimal-comma'],
    ['100%', '100', 'value-percent-sign'],
    ['2020:120', '120', 'value-year'],
    ['.25', '0.25', 'value-no-digit-before-point'],
  ])('%s', async (text, value, rule) => {
    const { changes, findings } = await read(row(`,${text},,,,2026-06-30,List,`));
    expect(changes).toMatchObject([{ input: { actual: { kind: 'reported', value } } }]);
    expect(findings).toMatchObject([{ rule, read: value }]);
  });

  test.each([
    ['N/A', { kind: 'not_reported' }, 'value-not-reported'],
    ['<14', { kind: 'stated', text: '<14' }, 'value-text'],
    ['Yes', { kind: 'stated', text: 'Yes' }, 'value-boolean'],
  ])('%s is no number', async (text, actual, rule) => {
    const { changes, findings } = await read(row(`,${text},,,,2026-06-30,List,`));
    expect(changes).toMatchObject([{ input: { actual } }]);
    expect(findings).toMatchObject([{ rule }]);
  });

  test.each(['1,234', '1.234'])('in a file with decimal commas %s is not guessed', async (text) => {
    const heading = 'address;version;value;as-of;source';
    const reading = await read(
      `${addressOfPeople};;${text};2026-06-30;List`,
      sampleRecords(),
      heading,
    );
    expect(reading.changes).toEqual([]);
    expect(met(reading)).toEqual(['C2 value-unresolved']);
  });

  test('and decimal commas are read', async () => {
    const heading = 'address;version;value;as-of;source';
    const reading = await read(
      `${addressOfPeople};;1.234,5;2026-06-30;List`,
      sampleRecords(),
      heading,
    );
    expect(reading.changes).toMatchObject([{ input: { actual: { value: '1234.5' } } }]);
  });
});

describe('a date', () => {
  test.each([
    ['30/06/2026', '2026-06-30', 'as-of-order'],
    ['6/30/2026', '2026-06-30', 'as-of-order'],
    ['2026年6月30日', '2026-06-30', 'as-of-order'],
    ['2026-06-30T08:00:00Z', '2026-06-30', 'as-of-time'],
    ['2026-06-30+08:00', '2026-06-30', 'as-of-time'],
  ])('%s', async (text, asOf, rule) => {
    const { changes, findings } = await read(row(`,5,,,,${text},List,`));
    expect(changes).toMatchObject([{ input: { asOf } }]);
    expect(findings).toMatchObject([{ rule, raw: text, read: asOf }]);
  });

  test('has the order of the others of its column', async () => {
    const other = addressOfPeople.replace('people', 'share');
    const reading = await readTable(
      csv(heads, row(',5,,,,05/06/2026,List,'), `${other},,,6,,,,25/06/2026,List,`),
      contextOf(sampleRecords()),
    );
    expect(reading.changes).toMatchObject([
      { input: { asOf: '2026-06-05' } },
      { input: { asOf: '2026-06-25' } },
    ]);
  });
});

describe("a file with the columns of AidStream's template", () => {
  const columns =
    'Type,Title,Measure,Ascending,Indicator Title,Baseline Year,Baseline Value,Period Start,Period End,Target Value,Actual Value,Actual Dimension Name,Actual Dimension Value,Actual Comment,Actual Comment Language';
  const context = contextOf(sampleRecords(), { projectId: 'project-1' });

  test('is read by titles and days, and blank cells repeat the row above', async () => {
    const reading = await readTable(
      csv(
        columns,
        'output,Safe drinking water,unit,true,People with safe water,2024,100,2026-01-01,2026-06-30,3000,130,,,All,en',
        ',,,,,,,,,,70,Sex,Women,,',
        ',,,,,,,,,,60,Sex,Men,,',
      ),
      context,
    );
    expect(reading.changes).toMatchObject([
      {
        address: addressOfPeople,
        input: {
          actual: { value: '130' },
          comment: { en: 'All' },
          disaggregated: [{ actual: { value: '70' } }, { actual: { value: '60' } }],
        },
      },
    ]);
    expect(met(reading)).toEqual(['2 as-of-assumed', '2 source-assumed']);
  });

  test('a row with nothing but a dimension is a second one of the figure above', async () => {
    const age: Dimension = {
      id: 'age',
      label: { en: 'Age' },
      categories: [{ id: 'adult', label: { en: 'Adults' } }],
    };
    const [people] = sampleRecords().indicators;
    const byBoth = {
      ...people,
      disaggregation: [{ dimensions: ['sex', 'age'], partition: false }],
    };
    const records = sampleRecords({ indicators: [byBoth as NonNullable<typeof people>] });
    const reading = await readTable(
      csv(
        columns,
        'output,Safe drinking water,unit,true,People with safe water,2024,100,2026-01-01,2026-06-30,3000,130,,,,',
        ',,,,,,,,,,70,Sex,Women,,',
        ',,,,,,,,,,,Age,Adults,,',
      ),
      { ...contextOf(records, { projectId: 'project-1' }), shared: [sex, age] },
    );
    expect(reading.changes.map(({ input }) => input.disaggregated)).toEqual([
      [{ dimensions: { sex: 'female', age: 'adult' }, actual: reportedFigure('70') }],
    ]);
  });

  test.each([
    ['Water,2026-01-01', 'E2 indicator-unknown'],
    ['People with safe water,2026-01-02', 'H2 period-unknown'],
  ])('what is not found is named: %s', async (cells, finding) => {
    const [title, start] = cells.split(',');
    const line = `output,Safe drinking water,unit,true,${title},2024,100,${start},2026-06-30,3000,130,,,,`;
    const reading = await readTable(csv(columns, line), context);
    expect(reading.changes).toEqual([]);
    expect(met(reading)).toEqual([finding]);
  });
});
