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
  const { indicators } = wordsOf[language].captions;
  const found = blocks.find(
    (block): block is Table => block.block === 'table' && words(block.caption) === indicators,
  );
  if (!found) throw new Error('There is no table of results.');
  return found;
}
/** Without those that stand for a column. */
const notesOf = ({ notes = [] }: Table) =>
  notes.map(words).filter((note) => !/^No baseline|, all rows:/.test(note));
const headsOf = ({ columns }: Table) => columns.map(({ head }) => words(head));

test('cumulative values of several periods are marked as cumulative', () => {
  expect(notesOf(tableFor({ accumulation: 'cumulative' }))).toEqual([
    'Values are cumulative to date, not per period: Houses rebuilt',
  ]);
});

test('values of their period only are not', () => {
  expect(notesOf(tableFor({ accumulation: 'periodic' }))).toEqual([]);
});

test('a period shared by all rows is named once, below the caption', () => {
  const shared = tableFor({ periods: periods.slice(0, 1) });
  expect(words(shared.subtitle ?? [])).toBe('1 January 2019 to 31 December 2019');
  expect(headsOf(shared)).not.toContain('Period');
  expect(headsOf(tableFor({}))).toContain('Period');
});

test('the CSV file of a table has the period in every row, even if shared', () => {
  const { attachments = [] } = reportOf([anIndicator({ periods: periods.slice(0, 1) })], []);
  const file = attachments.find(({ description }) => description.includes(': Indicators'));
  expect(file?.text).toContain('Result,Indicator,Period,');
  expect(file?.text).toContain(',1 Jan 2019 to 31 Dec 2019,');
});

test('a comment on a value becomes a note of its table', () => {
  const comment = { en: 'Counted by\nthe village.' };
  expect(notesOf(tableFor({ accumulation: 'periodic' }, { comment }))).toEqual([
    'Houses rebuilt: Counted by the village.',
  ]);
});

test('a revised target has the original in a column, which is omitted if there is none', () => {
  const [first = { periodStart: '', periodEnd: '' }, second = first] = periods;
  const revised = { ...first, revisedTarget: { value: reportedFigure('70') } };
  const table = tableFor({ periods: [revised, second] });
  expect(headsOf(table).slice(2, 4)).toEqual(['Original target', 'Target']);
  expect(table.rows.map((row) => row.slice(2, 4).map(words))).toEqual([
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
  expect(notesOf(resultsIn(blocks))).toEqual([
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
  const [row = []] = tableFor({ baseline: inexact, periods: periods.slice(0, 1) }).rows;
  expect(row[1]?.[0]?.text).not.toContain(' ');
});

test('an inexact baseline is marked, and never printed as a bare number', () => {
  const [row = []] = tableFor({ baseline: inexact, periods: periods.slice(0, 1) }).rows;
  expect(words(row[1] ?? [])).toBe('more than 2,700');
  expect(row[1]?.[0]).not.toHaveProperty('data');
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
    expect(notes.at(-1)?.filter(({ language, secondary }) => language || secondary)).toEqual([
      { text: 'Houses rebuilt', language: 'en' },
      { text: '（英文）', secondary: true },
    ]);
  });
});

describe('beside the figures', () => {
  const notesFor = (fields: object) => notesOf(tableFor(fields));

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
    const ratioIn = (table: Table) =>
      words(table.rows[0]?.[headsOf(table).indexOf('Achieved')] ?? []);
    expect(ratioIn(known)).toMatch(/%$/);
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
    expect(notesFor({ baseline })).toContain(
      'Houses rebuilt: Baseline: Lewe; sex: female = 6 (By hand.); Before the flood.',
    );
  });

  test('other baselines are notes with their year and source', () => {
    const otherBaselines = [
      { value: reportedFigure('12'), asOf: '2016', source: { title: 'Census' } },
    ];
    expect(notesFor({ otherBaselines })).toContain(
      'Houses rebuilt: Other baseline: 12; 2016; Census',
    );
  });
});

test('indicators of one title are told apart by their descriptions', () => {
  const described = (indicatorId: string, text: string) =>
    anIndicator({ indicatorId, title: { en: 'Houses' }, description: { en: text }, periods });
  const twice = [described('a', 'Built of stone.'), described('b', 'Built of wood.')];
  expect(notesOf(resultsIn(reportOf(twice, []).blocks))).toEqual([
    'Houses: Built of stone.',
    'Houses: Built of wood.',
  ]);
  expect(notesOf(resultsIn(reportOf(twice.slice(1), []).blocks))).toEqual([]);
});

describe('the results of a project are one table', () => {
  const results = ['roads', 'water'].map((resultId) =>
    aResult({ resultId, type: 'output', title: { en: `Safe ${resultId}` } }),
  );
  const [first = { periodStart: '', periodEnd: '' }, second = first] = periods;
  const bare = [first, second].map(({ periodStart, periodEnd }) => ({ periodStart, periodEnd }));
  const own = (resultId: string, of: typeof bare) =>
    anIndicator({ indicatorId: resultId, resultId, title: { en: resultId }, periods: of });
  const figure = (indicatorId: string, at: number, value: string) =>
    aValue({ ...bare[at], indicatorId, status: 'approved', actual: reportedFigure(value) });
  const reportWith = (indicators: readonly ReturnType<typeof own>[]) => {
    const values = [figure('roads', 0, '3'), figure('roads', 1, '4'), figure('water', 1, '9')];
    const projects = [projectRecords({ results, indicators, values })];
    return composeReport(programmeRecords({ projects }));
  };
  const report = reportWith([own('roads', bare), own('water', bare.slice(1))]);
  const table = resultsIn(report.blocks);

  test('with a group for each result', () => {
    expect(table.groups?.map(({ before, heading }) => [before, words(heading)])).toEqual([
      [0, 'Safe roads Output'],
      [1, 'Safe water Output'],
    ]);
  });

  test('with a column for each period, the latest figure bold, and a reference to each value', () => {
    expect(headsOf(table).slice(1, 3)).toEqual([
      '1 Jan 2019 to 31 Dec 2019',
      '1 Jan 2020 to 31 Dec 2020',
    ]);
    expect(table.rows.map((row) => row.map(words))).toEqual([
      ['roads (households)', '3', '4', 'V1 V2'],
      ['water (households)', '', '9', 'V3'],
    ]);
    expect(table.rows[0]?.slice(1, 3).map(([run]) => run?.strong)).toEqual([undefined, true]);
  });

  test('whose file names the result in each row', () => {
    const file = report.attachments?.find(({ description }) =>
      description.includes(': Indicators'),
    );
    expect(file?.text.split('\r\n')[2]).toMatch(/^Safe water Output,water \(households\),/);
  });

  test('with a row for each period where targets differ by period', () => {
    const planned = resultsIn(reportWith([own('roads', periods)]).blocks);
    expect(headsOf(planned)).toContain('Period');
    expect(planned.rows).toHaveLength(2);
  });

  test('with a group for each indicator where most have many periods', () => {
    const many = ['2018', '2019', '2020'].map((year) => ({
      periodStart: `${year}-01-01`,
      periodEnd: `${year}-12-31`,
      target: { value: reportedFigure(year) },
    }));
    const grouped = resultsIn(reportWith([{ ...own('roads', bare), periods: many }]).blocks);
    expect(grouped.groups?.map(({ before, heading }) => [before, words(heading)])).toEqual([
      [0, 'roads (households) Safe roads, Output'],
    ]);
    expect(headsOf(grouped)[0]).toBe('Period');
    expect(grouped.columns[0]?.rowHeader).toBe(true);
    expect(grouped.rows.map(([period]) => words(period ?? []))).toEqual([
      '1 Jan 2018 to 31 Dec 2018',
      '1 Jan 2019 to 31 Dec 2019',
      '1 Jan 2020 to 31 Dec 2020',
    ]);
  });

  test('which says of results without indicators that they have none', () => {
    const alone = resultsIn(reportWith([own('roads', bare)]).blocks);
    expect(notesOf(alone)).toContain('Results without indicators: Safe water');
  });
});
