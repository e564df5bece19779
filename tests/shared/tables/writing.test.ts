import { describe, expect, test } from 'vitest';
import type { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { programmeRollUps } from '../../../shared/domain/rollup/programme-roll-ups.ts';
import { lettersOf } from '../../../shared/tables/findings/finding.ts';
import { readTable } from '../../../shared/tables/reading/read-table.ts';
import { tableRows } from '../../../shared/tables/rows/table-row.ts';
import { headingOf, tableWords } from '../../../shared/tables/words/languages.ts';
import { writeFlatCsv } from '../../../shared/tables/writing/flat-csv.ts';
import { writeTemplate } from '../../../shared/tables/writing/template.ts';
import { writeWorkbook } from '../../../shared/tables/writing/workbook.ts';
import { readSheets, type WorkbookSheet } from '../../../shared/tables/xlsx/hucre.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../builders/owned.ts';
import {
  aCommonIndicator,
  anIndicator,
  aProgramme,
  aProject,
  aResult,
  aValue,
} from '../../builders/records.ts';
import { aDraft, contextOf, sampleRecords, sex } from './sample.ts';

const languages = Object.keys(tableWords) as ReportLanguage[];
const textsOf = ({ rows }: WorkbookSheet) =>
  rows.map((row) => row.map((cell) => String(cell ?? '')));

/** The cell of a sheet under a heading, in a row from 1. */
function cellAt(sheet: WorkbookSheet, heading: string, row: number) {
  const column = sheet.rows[0]?.indexOf(heading) ?? -1;
  return { value: sheet.rows[row]?.[column] ?? null, ...sheet.cells?.get(`${row},${column}`) };
}

const records = sampleRecords({
  values: [
    aDraft({
      periodId: '2025-07-01',
      periodStart: '2025-07-01',
      periodEnd: '2025-12-31',
      actual: reportedFigure('90'),
    }),
    aDraft({ actual: reportedFigure('120.50'), asOf: '2026-06-15' }),
  ],
});
const templateIn = async (language: ReportLanguage, of = records) => {
  const bytes = await writeTemplate({
    records: of,
    shared: [sex],
    periodEnd: '2026-06-30',
    language,
  });
  const { sheets } = await readSheets(bytes);
  const [values, notes] = sheets;
  if (!values || !notes) throw new Error('The template has no sheets');
  return { bytes, values, notes };
};

describe('a template', () => {
  test('has a row for each total and each declared part of the period', async () => {
    const { values } = await templateIn('en');
    const names = textsOf(values).map((cells) => [cells[5], cells[15]]);
    expect(names).toEqual([
      ['indicator title', 'dimension 1 value'],
      ['People with safe water', ''],
      ['People with safe water', 'Women'],
      ['People with safe water', 'Men'],
      ['Households with a tap', ''],
      ['Standing of the committee', ''],
    ]);
  });

  test('is locked but for what is to be filled in', async () => {
    const { values } = await templateIn('en');
    const isLocked = (heading: string, row = 1) =>
      cellAt(values, heading, row).style?.protection?.locked !== false;
    expect(values.protection?.sheet).toBe(true);
    for (const heading of ['address', 'version', 'indicator title', 'unit', 'target', 'last value'])
      expect([heading, isLocked(heading)]).toEqual([heading, true]);
    for (const heading of [
      'status',
      'value',
      'numerator',
      'denominator',
      'reason',
      'as-of',
      'source',
      'comment',
    ])
      expect([heading, isLocked(heading)]).toEqual([heading, false]);
    expect(isLocked('source', 2)).toBe(true);
  });

  test('shows what is recorded, and the last value', async () => {
    const { values } = await templateIn('en');
    expect(cellAt(values, 'value', 1)).toMatchObject({ value: 120.5, style: { numFmt: '0.00' } });
    expect(cellAt(values, 'last value', 1).value).toBe(90);
    expect(cellAt(values, 'target', 1)).toMatchObject({
      value: 3000,
      style: { numFmt: 'General' },
    });
    expect(cellAt(values, 'as-of', 1).value).toEqual(new Date('2026-06-15T00:00:00Z'));
    expect(cellAt(values, 'value', 4).value).toBeNull();
  });

  test.each(languages)('has its headings, statuses and notes in %s', async (language) => {
    const { values, notes } = await templateIn(language);
    const words = tableWords[language];
    expect(values.name).toBe(words.sheets.values);
    expect(cellAt(values, headingOf('indicatorTitle', language), 1).value).not.toBeNull();
    const column = lettersOf(values.rows[0]?.indexOf(headingOf('status', language)) ?? -1);
    expect(values.dataValidations).toMatchObject([
      { type: 'list', values: Object.values(words.statuses), range: `${column}2:${column}6` },
    ]);
    expect(textsOf(notes).flat()).toEqual(expect.arrayContaining([...words.notes]));
  });

  test('hides the columns of dimensions that it does not need', async () => {
    const { values } = await templateIn('en');
    const hidden = values.columns?.flatMap((column, at) =>
      column.hidden ? [values.rows[0]?.[at]] : [],
    );
    expect(hidden).toEqual(
      [2, 3, 4, 5].flatMap((number) => [`dimension ${number} name`, `dimension ${number} value`]),
    );
  });

  test('gives back long numbers digit by digit, as text', async () => {
    const long = sampleRecords({
      values: [aDraft({ actual: reportedFigure('12345678901234567890.5') })],
    });
    const { values } = await templateIn('en', long);
    expect(cellAt(values, 'value', 1).value).toBe('12345678901234567890.5');
  });
});

describe('the flat CSV', () => {
  test('has English names and ids, whatever the language', () => {
    const rows = tableRows([records], { shared: [sex], parts: 'declared' });
    const [head = '', , , women = ''] = new TextDecoder()
      .decode(writeFlatCsv(rows, 'km'))
      .split('\r\n')
      .filter((line) => !line.includes('2025-12-31'));
    expect(head).toBe(
      'address,version,project,result type,result title,indicator title,measure,unit,ascending,baseline as-of,baseline,period start,period end,dimension 1 name,dimension 1 value,dimension 2 name,dimension 2 value,dimension 3 name,dimension 3 value,dimension 4 name,dimension 4 value,dimension 5 name,dimension 5 value,status,value,numerator,denominator,reason,as-of,source,target,revised target,comment,review state',
    );
    expect(women).toContain(',sex,male,');
  });
});

describe('a workbook for a ministry', () => {
  const ofCountry = (
    projectId: string,
    country: string,
    more: Parameters<typeof anIndicator>[0] = {},
  ) =>
    projectRecords({
      project: aProject({ projectId, country, title: { en: `Water in ${country}` } }),
      results: [
        aResult({ projectId }),
        aResult({ projectId, resultId: 'health', type: 'outcome', title: { en: 'Health' } }),
      ],
      indicators: [
        anIndicator({
          projectId,
          commonIndicatorId: 'water',
          counts: { of: 'households', reach: 'direct', countedOnce: true },
          baseline: { value: reportedFigure('100') },
          periods: [
            {
              periodStart: '2026-01-01',
              periodEnd: '2026-06-30',
              target: { value: reportedFigure('300') },
            },
          ],
          ...more,
        }),
        anIndicator({
          projectId,
          indicatorId: 'illness',
          resultId: 'health',
          title: { en: 'Cases' },
        }),
      ],
      values: [aValue({ projectId, actual: reportedFigure('200') })],
    });
  const programme = programmeRecords({
    programme: aProgramme({ dimensions: [sex] }),
    commonIndicators: [aCommonIndicator()],
    projects: [ofCountry('one', 'LA'), ofCountry('two', 'KH', { unit: { en: 'villages' } })],
  });
  const rolledUp = programmeRollUps(programme, '2026-07-15');
  const sheetsIn = async (language: ReportLanguage) => {
    const bytes = await writeWorkbook({ records: programme, rolledUp, language });
    return { bytes, sheets: (await readSheets(bytes)).sheets };
  };

  test('has a sheet for each country and level of results', async () => {
    const { sheets } = await sheetsIn('en');
    expect(sheets.map(({ name }) => name)).toEqual([
      'Programme totals',
      'Cambodia Output',
      'Cambodia Outcome',
      'Laos Output',
      'Laos Outcome',
      'Not summed',
      'Values',
      'Notes',
    ]);
  });

  test('shows how far each target was reached, and never an empty figure', async () => {
    const { sheets } = await sheetsIn('en');
    const rows = sheets
      .filter(({ name }) => name.startsWith('Laos'))
      .map((each) => textsOf(each)[1]);
    expect(rows).toEqual([
      [
        'Water in LA',
        'Safe drinking water',
        'Households with safe tap water',
        'households',
        '2026-01-01 – 2026-06-30',
        '100',
        '300',
        '200',
        '50%',
        '2026-06-30',
        'approved',
      ],
      [
        'Water in LA',
        'Health',
        'Cases',
        'households',
        '2026-01-01 – 2026-06-30',
        '',
        '',
        'not reported',
        '',
        '',
        '',
      ],
    ]);
  });

  test('says what was not summed, and why', async () => {
    const { sheets } = await sheetsIn('en');
    const [totals, notSummed] = ['Programme totals', 'Not summed'].map((wanted) =>
      sheets.find(({ name }) => name === wanted),
    );
    expect(totals && textsOf(totals)[1]).toEqual([
      'Households with safe tap water',
      'number',
      'households',
      '200',
      'at least 200',
      '1 of 2 projects',
    ]);
    expect(
      notSummed &&
        textsOf(notSummed)
          .slice(1)
          .map((cells) => cells.slice(1, 4)),
    ).toEqual(
      expect.arrayContaining([
        ['Water in KH', 'Households with safe tap water', 'measured differently'],
      ]),
    );
  });

  test.each(languages)('can be imported again in %s', async (language) => {
    const { bytes } = await sheetsIn(language);
    const context = contextOf(records, { projects: programme.projects });
    const reading = await readTable(bytes, context);
    expect(reading).toMatchObject({ changes: [], findings: [], counts: { rows: 4 } });
  });
});

test('a project without indicators gives a template without rows', async () => {
  const { values } = await templateIn('en', sampleRecords({ indicators: [] }));
  expect(values.rows).toHaveLength(1);
});
