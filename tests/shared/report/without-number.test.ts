import { describe, expect, test } from 'vitest';
import type { Reported } from '../../../shared/domain/reported.ts';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import type { Figure, ReportDocument } from '../../../shared/pdf/document.ts';
import type { Drawing } from '../../../shared/pdf/drawing.ts';
import { draw } from '../../../shared/pdf/figures/draw.ts';
import { chartWords } from '../../../shared/report/words/charts.ts';
import { figuresDueWords } from '../../../shared/report/words/figures-due.ts';
import { wordsOf } from '../../../shared/report/words/languages.ts';
import { cellsOf, composeReport } from '../../builders/compose-report.ts';
import {
  notReported,
  programmeRecords,
  projectRecords,
  reportedFigure,
} from '../../builders/owned.ts';
import { textOfLine } from '../../builders/placed-lines.ts';
import { anIndicator, aResult, aValue } from '../../builders/records.ts';
import { aTypesetter } from '../../builders/typesetter.ts';

const withheld = { kind: 'withheld', reason: 'two families; names' } as const satisfies Reported;
const notApplicable = {
  kind: 'not_applicable',
  reason: 'school closed',
} as const satisfies Reported;
const year = (of: number) => ({ periodStart: `${of}-01-01`, periodEnd: `${of}-12-31` });
type Value = ReturnType<typeof aValue>;
const valueIn = (of: number, actual: Value['actual'], fields: Partial<Value> = {}) =>
  aValue({ ...year(of), asOf: `${of}-12-31`, status: 'approved', actual, ...fields });

const indicator = anIndicator({
  measure: 'unit',
  ascending: true,
  baseline: { value: reportedFigure('10') },
  periods: [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((of) => ({
    ...year(of),
    target: { value: reportedFigure(String(of)) },
  })),
});
const values = [
  valueIn(2015, reportedFigure('11')),
  valueIn(2016, reportedFigure('12')),
  valueIn(2017, reportedFigure('13')),
  valueIn(2018, withheld),
  valueIn(2019, notApplicable),
  valueIn(2020, reportedFigure('14'), { status: 'submitted' }),
];

function reportOf(
  language: ReportLanguage,
  of: Partial<typeof indicator> = {},
  own: readonly Value[] = values,
): ReportDocument {
  const project = projectRecords({
    results: [aResult()],
    indicators: [{ ...indicator, ...of }],
    values: [...own],
  });
  const scope = { language, asOf: '2022-06-30', includeDrafts: false };
  return composeReport(programmeRecords({ projects: [project] }), scope);
}

function figureOf(report: ReportDocument, kind: Drawing['kind']): Figure {
  const found = report.blocks.find(
    (block): block is Figure => block.block === 'figure' && block.drawing.kind === kind,
  );
  if (!found) throw new Error(`There is no ${kind}.`);
  return found;
}

const seen = (drawing: Drawing) =>
  draw(aTypesetter(), drawing).shapes.flatMap((shape) =>
    shape.shape === 'text' ? [textOfLine(shape.line)] : [],
  );
const inOneSpace = (text: string) => text.replaceAll('\u00A0', ' ');

describe('the line chart over periods', () => {
  test('gives for each period the value or the reason, and the target', () => {
    const { alternative } = figureOf(reportOf('en'), 'period_series');
    const [, said = ''] = inOneSpace(alternative).split(/(?=31 Dec 2015)/);
    expect(said.split(/; (?=31 Dec)/)).toEqual([
      '31 Dec 2015: 11 (target: 2,015)',
      '31 Dec 2016: 12 (target: 2,016)',
      '31 Dec 2017: 13 (target: 2,017)',
      '31 Dec 2018: withheld: two families; names (target: 2,018)',
      '31 Dec 2019: not applicable: school closed (target: 2,019)',
      '31 Dec 2020: not yet approved (target: 2,020)',
      '31 Dec 2021: not reported (target: 2,021)',
      '31 Dec 2022: not yet due (target: 2,022)',
    ]);
  });

  test.each(ReportLanguage.options)('prints reasons in %s as its table does', (language) => {
    const report = reportOf(language);
    const { reported: words } = wordsOf[language];
    const { state } = figuresDueWords[language];
    const { withoutNumber } = chartWords[language];
    const { drawing, alternative } = figureOf(report, 'period_series');
    const reasons = drawing.kind === 'period_series' && drawing.points.map(({ reason }) => reason);
    const inWord = [
      withoutNumber.withheld,
      withoutNumber.not_applicable,
      state.notApproved,
      words.notReported,
      state.notDueYet,
    ];
    expect(reasons).toEqual([undefined, undefined, undefined, ...inWord]);
    expect(new Set(inWord).size).toBe(5);
    const whole = [
      words.withheld(withheld.reason),
      words.notApplicable(notApplicable.reason),
      ...inWord.slice(2),
    ];
    const cells = report.blocks.flatMap((each) =>
      each.block === 'table' ? cellsOf(each).flat() : [],
    );
    for (const reason of whole) {
      expect(alternative).toContain(reason);
      expect(cells).toContain(inOneSpace(reason));
    }
    expect(whole[0]?.startsWith(withoutNumber.withheld)).toBe(true);
    expect(whole[1]?.startsWith(withoutNumber.not_applicable)).toBe(true);
    const letters = (text: string) => text.replaceAll(/\s/g, '');
    for (const reason of inWord) expect(letters(seen(drawing).join(''))).toContain(letters(reason));
  });
});

describe('the progress chart', () => {
  const at = (actual: Value['actual'], fields: Partial<typeof indicator> = {}) => {
    const other = anIndicator({ ...indicator, indicatorId: 'z-drawn' });
    const project = projectRecords({
      results: [aResult()],
      indicators: [{ ...indicator, ...fields }, other],
      values: [
        valueIn(2021, actual),
        valueIn(2021, reportedFigure('20'), { indicatorId: 'z-drawn' }),
      ],
    });
    const report = composeReport(programmeRecords({ projects: [project] }), { asOf: '2022-06-30' });
    const { drawing, alternative } = figureOf(report, 'bullet_bars');
    const bar = drawing.kind === 'bullet_bars' ? drawing.bars[0] : undefined;
    return { achieved: bar?.achieved, alternative: inOneSpace(alternative), report };
  };
  const periods = [{ ...year(2021), target: { value: withheld } }];

  test.each([
    [withheld, 'withheld', 'actual: withheld: two families; names'],
    [notApplicable, 'not applicable', 'actual: not applicable: school closed'],
    [notReported, 'not reported', 'actual: not reported'],
  ])('says why nothing is drawn: %j', (actual, text, whole) => {
    const { achieved, alternative } = at(actual);
    expect(achieved).toEqual({ text });
    expect(alternative).toContain(whole);
  });

  test('names the kind of a target or baseline without a number, rather than calling it missing', () => {
    expect(at(reportedFigure('5'), { periods }).achieved).toEqual({ text: 'target: withheld' });
    const baseline = { value: notApplicable };
    expect(at(reportedFigure('5'), { baseline }).achieved).toEqual({
      text: 'baseline: not applicable',
    });
  });

  test('leaves the achievement empty in its table if another cell says why', () => {
    const { report } = at(reportedFigure('5'), { periods });
    const rows = report.blocks.flatMap((each) => (each.block === 'table' ? cellsOf(each) : []));
    const own = rows.filter((row) => row.includes('withheld: two families; names'));
    expect(own.length).toBeGreaterThan(0);
    for (const row of own) expect(row).not.toContain('no target');
  });
});

test('the category chart says why a category has no number, and omits categories nobody stated', () => {
  const disaggregated = [
    { dimensions: { sex: 'female', region: 'North' }, actual: reportedFigure('4') },
    { dimensions: { sex: 'female', region: 'South' }, actual: withheld },
    { dimensions: { sex: 'male', region: 'North' }, actual: notApplicable },
    { dimensions: { sex: 'other', region: 'South' }, actual: reportedFigure('1') },
  ];
  const report = reportOf('en', {}, [valueIn(2015, reportedFigure('11'), { disaggregated })]);
  const { drawing, alternative } = figureOf(report, 'grouped_bars');
  expect(seen(drawing)).toEqual(expect.arrayContaining(['withheld', 'not applicable']));
  expect(alternative.split(': ').slice(1).join(': ')).toBe(
    'North female: 4; North male: not applicable: school closed; South female: withheld: two families; names; South other: 1',
  );
});

test('categories with the same name, or the same joined name, are each drawn and described', () => {
  const at = (a: string, b: string, number: string) => ({
    dimensions: { a, b, sex: 'female' },
    actual: reportedFigure(number),
  });
  const disaggregated = [at('North, East', 'Hills', '4'), at('North', 'East, Hills', '5')];
  const report = reportOf('en', {}, [valueIn(2015, reportedFigure('11'), { disaggregated })]);
  const { drawing, alternative } = figureOf(report, 'grouped_bars');
  expect(seen(drawing)).toEqual(expect.arrayContaining(['4', '5']));
  expect(alternative).toContain(': North, East, Hills female: 4; North, East, Hills female: 5');
});
