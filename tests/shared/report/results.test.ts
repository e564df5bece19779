import { describe, expect, test } from 'vitest';
import type { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import type { ReportDocument, Table } from '../../../shared/pdf/document.ts';
import { wordsOf } from '../../../shared/report/words/languages.ts';
import { composeReport, words } from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../builders/owned.ts';
import { anIndicator, aResult, aValue } from '../../builders/records.ts';
import { redefinitions } from '../../builders/redefinitions.ts';

const periods = ['2019', '2020'].map((year) => ({
  periodStart: `${year}-01-01`,
  periodEnd: `${year}-12-31`,
  target: { value: reportedFigure('80') },
}));

/** The results table of one indicator. */
function tableFor(
  fields: Partial<ReturnType<typeof anIndicator>>,
  ofValue: Partial<ReturnType<typeof aValue>> = {},
  language: ReportLanguage = 'en',
): Table {
  const indicators = [anIndicator({ title: { en: 'Houses rebuilt' }, periods, ...fields })];
  const values = [aValue({ ...periods[0], asOf: '2019-12-31', status: 'approved', ...ofValue })];
  return resultsIn(reportOf(indicators, values, language).blocks, language);
}

function reportOf(
  indicators: readonly ReturnType<typeof anIndicator>[],
  values: readonly ReturnType<typeof aValue>[],
  language: ReportLanguage = 'en',
): ReportDocument {
  const projects = [projectRecords({ results: [aResult()], indicators, values })];
  return composeReport(programmeRecords({ projects }), { language });
}

function resultsIn(blocks: ReportDocument['blocks'], language: ReportLanguage = 'en'): Table {
  const { baseline } = wordsOf[language].columns;
  const found = blocks.find(
    (block): block is Table =>
      block.block === 'table' && block.columns.some(({ head }) => words(head) === baseline),
  );
  if (!found) throw new Error('There is no table of results.');
  return found;
}
const headsOf = ({ columns }: Table) => columns.map(({ head }) => words(head));

test('cumulative values of several periods are marked as cumulative', () => {
  expect(tableFor({ accumulation: 'cumulative' }).notes?.map(words)).toEqual([
    'Values are cumulative to date, not per period: Houses rebuilt',
  ]);
});

test('values of their period only are not', () => {
  expect(tableFor({ accumulation: 'periodic' }).notes).toBeUndefined();
});

test('a period shared by all rows is named once, in the caption', () => {
  const shared = tableFor({ periods: periods.slice(0, 1) });
  expect(words(shared.caption)).toBe('Indicators, 1 January 2019 to 31 December 2019');
  expect(headsOf(shared)).not.toContain('Period');
  expect(headsOf(tableFor({}))).toContain('Period');
});

test('the CSV file of a table has the period in every row, even if shared', () => {
  const { attachments = [] } = reportOf([anIndicator({ periods: periods.slice(0, 1) })], []);
  const file = attachments.find(({ description }) => description.includes(': Indicators, '));
  expect(file?.text).toContain('Indicator,Period,');
  expect(file?.text).toContain(',1 Jan 2019 to 31 Dec 2019,');
});

test('a comment on a value becomes a note of its table', () => {
  const comment = { en: 'Counted by\nthe village.' };
  expect(tableFor({ accumulation: 'periodic' }, { comment }).notes?.map(words)).toEqual([
    'Houses rebuilt: Counted by the village.',
  ]);
});

test('a revised target has the original in a column, which is omitted if there is none', () => {
  const [first = { periodStart: '', periodEnd: '' }, second = first] = periods;
  const revised = { ...first, revisedTarget: { value: reportedFigure('70') } };
  const table = tableFor({ periods: [revised, second] });
  expect(headsOf(table).slice(3, 5)).toEqual(['Original target', 'Target']);
  expect(table.rows.map((row) => row.slice(3, 5).map(words))).toEqual([
    ['80', '70'],
    ['', '80'],
  ]);
  expect(headsOf(tableFor({}))).not.toContain('Original target');
});

test('a late first target and a corrected target are noted below their table', () => {
  const [first = { periodStart: '', periodEnd: '' }, second = first] = periods;
  const corrects = {
    ...first,
    revisedTarget: { value: reportedFigure('70'), reason: 'error' as const },
  };
  const indicator = anIndicator({ title: { en: 'Houses rebuilt' }, periods: [corrects, second] });
  const [late] = redefinitions.filter(({ field }) => field === 'target');
  if (!late) throw new Error('One of the changes is of a target');
  const ofSecond = { ...late, period: { ...second, periodId: second.periodStart } };
  const projects = [projectRecords({ results: [aResult()], indicators: [indicator] })];
  const beside = { redefinitions: [ofSecond] };
  const { blocks } = composeReport({ ...programmeRecords({ projects }), beside });
  expect(resultsIn(blocks).notes?.map(words)).toEqual([
    'Houses rebuilt: Revised target, correcting an entry error (1 Jan 2019 to 31 Dec 2019)',
    'Houses rebuilt: Target set later (1 Jan 2020 to 31 Dec 2020)',
  ]);
});

const inexact = { value: reportedFigure('2700'), precision: 'more_than' as const };

test.each([
  ['en', ['more than 2,700', 'about 2,650']],
  ['zh', ['超过2,700', '约2,650']],
  ['lo', ['ຫຼາຍກວ່າ 2,700', 'ປະມານ 2,650']],
  ['km', ['ច្រើនជាង 2,700', 'ប្រហែល 2,650']],
  ['my', ['၂,၇၀၀ ကျော်', '၂,၆၅၀ ခန့်']],
] as const)('an inexact target is marked in %s, and so is the revised one', (language, targets) => {
  const [first = { periodStart: '', periodEnd: '' }] = periods;
  const revisedTarget = { value: reportedFigure('2650'), precision: 'about' as const };
  const revised = { ...first, target: inexact, revisedTarget };
  const [row = []] = tableFor({ periods: [revised] }, {}, language).rows;
  expect(row.slice(2, 4).map(words)).toEqual(targets);
});

test('a figure and the words before it stay on one line', () => {
  const [row = []] = tableFor({ baseline: inexact }).rows;
  expect(row[2]?.[0]?.text).not.toContain(' ');
});

test('an inexact baseline is marked, and never printed as a bare number', () => {
  const [row = []] = tableFor({ baseline: inexact }).rows;
  expect(words(row[2] ?? [])).toBe('more than 2,700');
  expect(row[2]?.[0]).not.toHaveProperty('data');
});

describe('text in another language', () => {
  const described = { kind: 'described' as const, text: { en: 'Roads and schools' } };
  const table = tableFor({ measure: 'qualitative' }, { actual: described }, 'zh');

  test('is tagged for machines and readers, also in a value told in words', () => {
    expect(table.rows[0]?.find((cell) => words(cell).startsWith('Roads'))).toEqual([
      { text: 'Roads and schools', language: 'en' },
      { text: '（英文）', secondary: true },
    ]);
  });

  test('has one tag in the note on totals', () => {
    const { notes = [] } = tableFor({ accumulation: 'cumulative' }, {}, 'zh');
    expect(notes[0]?.filter(({ language, secondary }) => language || secondary)).toEqual([
      { text: 'Houses rebuilt', language: 'en' },
      { text: '（英文）', secondary: true },
    ]);
  });
});

describe('beside the figures', () => {
  const notesOf = (fields: object, ofValue: object = {}) =>
    tableFor(fields, ofValue).notes?.map(words);

  test('what was stated instead of a number stands in quotes, without a ratio', () => {
    const table = tableFor(
      { baseline: { value: reportedFigure('10') } },
      { actual: { kind: 'stated', text: '<2' } },
    );
    const actual = headsOf(table).indexOf('Actual');
    expect(table.rows.map((row) => words(row[actual] ?? []))[0]).toBe('“<2”');
    expect(headsOf(table)).not.toContain(wordsOf.en.columns.ratio);
  });

  test('without a direction there is no ratio', () => {
    const known = tableFor({ baseline: { value: reportedFigure('10') } });
    const unknown = tableFor({
      baseline: { value: reportedFigure('10') },
      ascending: undefined,
    } as never);
    const ratioIn = (table: Table) => words(table.rows[0]?.[headsOf(table).length - 3] ?? []);
    expect(headsOf(unknown)).toEqual(headsOf(known));
    expect(ratioIn(unknown)).toBe('direction not given');
  });

  test('comments, places and parts of baselines and targets are notes', () => {
    const part = {
      dimensions: { sex: 'female' },
      actual: reportedFigure('6'),
      comment: { en: 'By hand.' },
    };
    const baseline = {
      value: reportedFigure('10'),
      comment: { en: 'Before the flood.' },
      place: { district: 'Lewe' },
      disaggregated: [part],
    };
    expect(notesOf({ baseline })).toContain(
      'Houses rebuilt: Baseline: Lewe; sex: female = 6 (By hand.); Before the flood.',
    );
  });

  test('other baselines are notes with their year and source', () => {
    const otherBaselines = [
      { value: reportedFigure('12'), asOf: '2016', source: { title: 'Census' } },
    ];
    expect(notesOf({ otherBaselines })).toContain(
      'Houses rebuilt: Other baseline: 12; 2016; Census',
    );
  });
});

test('indicators of one title are told apart by their descriptions', () => {
  const described = (indicatorId: string, text: string) =>
    anIndicator({ indicatorId, title: { en: 'Houses' }, description: { en: text }, periods });
  const twice = [described('a', 'Built of stone.'), described('b', 'Built of wood.')];
  expect(resultsIn(reportOf(twice, []).blocks).notes?.map(words)).toEqual([
    'Houses: Built of stone.',
    'Houses: Built of wood.',
  ]);
  expect(resultsIn(reportOf(twice.slice(1), []).blocks).notes).toBeUndefined();
});
