import { describe, expect, test } from 'vitest';
import type { Block, Column, Table } from '../../../../shared/pdf/document.ts';
import { widthOf } from '../../../../shared/pdf/shaping/measure.ts';
import { contentWidth, space, styles } from '../../../../shared/pdf/theme.ts';
import { aDocument, aNumber, aTable, heading, plain } from '../../../builders/document.ts';
import { linesOf, pairsTooClose } from '../../../builders/placed-lines.ts';
import { aTypesetter } from '../../../builders/typesetter.ts';

const textsOf = (...blocks: readonly Block[]) =>
  linesOf(aDocument(blocks)).map((lines) => lines.map(({ text }) => text));

const figureColumns: readonly Column[] = [
  'Indicator',
  'Target',
  'Actual',
  'Achieved',
  'Source',
].map((name, at) => ({ head: plain(name), align: at > 0 && at < 4 ? 'decimal' : 'start' }));
/** Rows of figures, of figures with numerator and denominator, and of words in place of figures. */
const figures: Table = {
  ...aTable([], { columns: figureColumns }),
  rows: [
    ['Passed the test', '80 %', '65 % (78 of 120)', '75 %'],
    ['Households', '1,282', 'about 1,500', 'no target'],
  ].map((row) => [
    ...row.map((text) => [
      /^[\d,]+( %)?$/.test(text) ? { text, data: text.replace(/[ ,]/g, '') } : { text },
    ]),
    plain('[S16] (illustrative)'),
  ]),
};

describe('table columns', () => {
  test('of figures keep their distance from each other, whatever their contents', () => {
    const lines = linesOf(aDocument([figures])).flat();
    expect(pairsTooClose(lines, 2 * space.cellX - 1)).toEqual([]);
  });

  test('with short words are not broken if others can be', () => {
    const long = 'Households with safe drinking water within ten minutes of their home';
    const row = [long, '27 Oct 2020', '27 Nov 2020', 'not reported', 'approved', long];
    const columns = row.map((text) => ({ head: plain('Head'), share: text === long ? 3 : 1 }));
    const [, page = []] = textsOf(aTable([row, row], { columns }));
    for (const short of ['27 Oct 2020', '27 Nov 2020', 'not reported', 'approved'])
      expect(page).toContain(short);
  });

  test('of figures align on the decimal point, even if narrow', () => {
    const values = ['4.16', '71', '4,000', '1,282'];
    const rows = values.map((text) => [plain('a'), [aNumber(text)]]);
    const columns: readonly Column[] = [
      { head: plain('a'), share: 40 },
      { head: plain('b'), align: 'decimal' },
    ];
    const lines = linesOf(aDocument([{ ...aTable([], { columns }), rows }])).flat();
    const pointOf = (text: string) => {
      const { left = 0, right = 0 } = lines.find((line) => line.text === text) ?? {};
      return text === '4.16' ? left + widthOf(aTypesetter(), '4', styles.cell) : right;
    };
    for (const text of values) expect(pointOf(text)).toBeCloseTo(pointOf('4.16'), 5);
  });

  test('of amounts are right-aligned with their head and any placeholder text', () => {
    const texts = ['超过 / more than 33,000,000 CNY of the year 2017', '4,000 LAK', '未报告'];
    const columns: readonly Column[] = [
      { head: plain('a') },
      { head: plain('Amount'), align: 'end' },
    ];
    const rows = texts.map((text) => [plain('a'), plain(text)]);
    const lines = linesOf(aDocument([{ ...aTable([], { columns }), rows }])).flat();
    const ends = [...texts, 'Amount'].map(
      (text) => lines.find((line) => line.text === text)?.right ?? 0,
    );
    for (const end of ends) expect(end).toBeCloseTo(ends[0] ?? 0, 5);
  });

  test.each(['W', 'i', '\u1780'])(
    'with an overlong word leave room for the others: %s',
    (letter) => {
      const projects = Array.from({ length: 12 }, (_, at) => `Village ${at} of the hills`).join(
        '; ',
      );
      const rows = Array.from({ length: 40 }, (_, at) => [
        at === 3 ? letter.repeat(101) : `Organisation ${at}`,
        'coordinating, implementing',
        'Myanmar',
        projects,
      ]);
      const pages = linesOf(aDocument([aTable(rows)])).slice(1);
      const usual = linesOf(aDocument([aTable(rows.toSpliced(3, 1))])).slice(1);
      expect(pages.length).toBeLessThanOrEqual(2 * usual.length);
      const pieces = pages.flat().map(({ text }) => text);
      const cut = pieces.filter((text) => text !== '' && text.replaceAll(letter, '') === '');
      expect(cut.join('')).toBe(letter.repeat(101));
    },
  );

  test('keep a word whole that is shorter than a third of their table, however many rows the others take', () => {
    const word = 'Nationalentwicklungsgesellschaft';
    const rows = [[word, 'a '.repeat(1_500), 'b '.repeat(1_500)]];
    expect(widthOf(aTypesetter(), word, styles.cell)).toBeGreaterThan(contentWidth / 4);
    expect(textsOf(aTable(rows)).flat()).toContain(word);
  });

  test('with room to spare give it to columns whose text would be broken', () => {
    const [, page = []] = textsOf(
      aTable([['Pilot project in the north of the country', '1', 'a', 'b', 'c']]),
    );
    expect(page).toContain('Pilot project in the north of the country');
  });

  test('of figures align the number, whatever words surround it', () => {
    const cells = [
      [aNumber('1,282')],
      [{ text: 'about 1,500', points: [11] }],
      [
        { text: '40', points: [2] },
        { text: ' (draft)', remark: true },
      ],
    ];
    const rows = cells.map((cell) => [plain('a'), cell]);
    const columns: readonly Column[] = [
      { head: plain('a') },
      { head: plain('b'), align: 'decimal' },
    ];
    const lines = linesOf(aDocument([{ ...aTable([], { columns }), rows }])).flat();
    const unitsOf = (text: string, units: string) =>
      (lines.find((line) => line.text === text)?.left ?? 0) +
      widthOf(aTypesetter(), units, styles.cell);
    expect(unitsOf('about 1,500', 'about 1,500')).toBeCloseTo(unitsOf('1,282', '1,282'), 5);
    expect(unitsOf('40 (draft)', '40')).toBeCloseTo(unitsOf('1,282', '1,282'), 5);
  });

  test('of figures put the status of every number below it if one is too long, with the numbers aligned', () => {
    const texts = ['4,000', '80 (submitted)', '40 (draft)'];
    const rows = texts.map((text) => {
      const [number = '', ...state] = text.split(/(?= )/);
      const { data: _, ...figure } = aNumber(number);
      return [plain('a'), [figure, ...state.map((said) => ({ text: said, remark: true }))]];
    });
    const columns: readonly Column[] = [
      { head: plain('a') },
      { head: plain('b'), align: 'decimal' },
    ];
    const lines = linesOf(aDocument([{ ...aTable([], { columns }), rows }])).flat();
    const rightOf = (text: string) => lines.find((line) => line.text === text)?.right;
    for (const text of ['80', '(submitted)', '40', '(draft)'])
      expect(rightOf(text)).toBeCloseTo(rightOf('4,000') ?? 0, 5);
  });

  test('of figures keep the words before a number on its line, however long the texts of other columns are', () => {
    const texts = ['4.16', 'about 1,500'];
    const rows = texts.map((text) => [
      ...Array.from({ length: 5 }, () => plain('word '.repeat(30).trim())),
      text === '4.16' ? [aNumber(text)] : [{ text, points: [text.length] }],
    ]);
    const columns: readonly Column[] = [
      ...Array.from({ length: 5 }, () => ({ head: plain('Administration') })),
      { head: plain('b'), align: 'decimal' },
    ];
    const lines = linesOf(aDocument([{ ...aTable([], { columns }), rows }])).flat();
    const { left = 0 } = lines.find(({ text }) => text === '4.16') ?? {};
    const { right = 0 } = lines.find(({ text }) => text === 'about 1,500') ?? {};
    expect(right).toBeCloseTo(left + widthOf(aTypesetter(), '4', styles.cell), 5);
  });

  test('are at least as wide as the longest word of their head', () => {
    const heads = ['Indicator', 'Responsibilities', 'Countersignature', 'Administration', 'Note'];
    const columns = heads.map((name) => ({ head: plain(name) }));
    const long = 'word '.repeat(30).trim();
    const [, page = []] = textsOf(aTable([[long, 'a', 'b', 'c', long]], { columns }));
    for (const name of heads) expect(page).toContain(name);
  });

  test('are at least as wide as a head of a few Chinese characters or a Burmese word', () => {
    const heads = ['目标值', '基线值', 'အခြေခံတန်ဖိုး', 'အရင်းအမြစ်', 'ရည်မှန်းချက်', '修订后目标值'];
    const columns = heads.map((name) => ({ head: plain(name) }));
    const row = ['word '.repeat(30).trim(), '1', '2', 'word '.repeat(30).trim(), '3', '4'];
    const [, page = []] = textsOf(aTable([row], { columns }));
    for (const name of heads) expect(page).toContain(name);
  });

  test.each(['31/12/2020', '2018-02-01', '၃၁/၁၂/၂၀၂၀', '2018/02/01'])(
    'do not break the date %s, nor separate the dash of a range',
    (date) => {
      const long = 'word '.repeat(30).trim();
      const row = [long, `${date} – ${date}`, long, long, long, long, long];
      const [, page = []] = textsOf(aTable([row]));
      expect(page.join(' ').split(date)).toHaveLength(3);
      expect(page).not.toContain('–');
    },
  );

  test('move closer together if the table has no room for its words', () => {
    const roomWith = (margin: number) => (contentWidth - 12 * margin) / 7 - 0.5;
    const [room, wide] = [roomWith(space.cellXTight), roomWith(space.cellX)];
    const width = (text: string) => widthOf(aTypesetter(), text, styles.cellHead);
    const heads = [6, 7, 8, 9, 10].flatMap((count) =>
      [1, 2, 3, 4, 5, 6].map((more) => `${'n'.repeat(count)}${'i'.repeat(more)}`),
    );
    const head = heads.find((each) => width(each) > wide && width(each) < room) ?? '';
    const columns = Array.from({ length: 7 }, () => ({ head: plain(head) }));
    const row = columns.map(() => 'word '.repeat(12).trim());
    const [, page = []] = textsOf(aTable([row], { columns }));
    expect(head).not.toBe('');
    expect(page.filter((text) => text === head)).toHaveLength(7);
  });

  test('give width to the text that makes the table tall', () => {
    const row = ['Short words here', 'Pilot project in the north', 'word '.repeat(60).trim()];
    const lines = linesOf(aDocument([aTable([row, row, row])])).flat();
    const high = lines.filter(({ text }) => text.startsWith('word'));
    expect(high.length / 3).toBeLessThanOrEqual(6);
  });

  test('are not widened for one unbreakable phrase if other columns make their rows tall', () => {
    const cited = [{ text: 'Trained' }, { text: ` ${'[S1] '.repeat(8).trim()}`, citation: true }];
    const high = 'word '.repeat(30).trim();
    const rows = [
      [cited, plain(high), plain(high)],
      ...Array(8).fill(['a', high, high].map(plain)),
    ];
    const lines = linesOf(aDocument([{ ...aTable([['', '', '']]), rows }])).flat();
    const ofHigh = lines.filter(({ text }) => text.startsWith('word'));
    expect(ofHigh.length / 18).toBeLessThanOrEqual(4);
  });

  test('keep short words on one line, even if a name beside them takes two', () => {
    const heads = [
      'Indicator',
      'Period',
      'Baseline',
      'Target',
      'Actual',
      'Achieved',
      'Source',
      'Ref.',
    ];
    const columns = heads.map((name) => ({ head: plain(name) }));
    const period = '1\u00a0Jul\u00a02020 to 31\u00a0Dec\u00a02020';
    const long = 'counted by the villages twice';
    const said = ['not approved yet', 'not approved yet', 'not approved yet', long];
    const rows = said.map((actual) => [
      'Households growing millet pepper (households)',
      period,
      'none',
      'none',
      actual,
      'no target',
      '[S5] [S15]',
      'V9',
    ]);
    const [, page = []] = textsOf(aTable(rows, { columns }));
    expect(page.filter((text) => text === 'not approved yet')).toHaveLength(3);
  });

  test('of tables with equal heads in one section are aligned', () => {
    const columns = ['Indicator', 'Actual'].map((name) => ({ head: plain(name) }));
    const long = 'word '.repeat(40).trim();
    const first = () => aTable([['a', long]], { columns });
    const second = () => aTable([[long, 'b']], { columns });
    const leftsIn = (...blocks: readonly Block[]) =>
      linesOf(aDocument(blocks))
        .flat()
        .flatMap(({ text, left }) => (text === 'Actual' ? [left] : []));
    expect(new Set(leftsIn(first(), second())).size).toBe(1);
    expect(new Set(leftsIn(first(), heading(1, 'Next'), second())).size).toBe(2);
  });

  test('of figures are right-aligned, with their head and with words in place of a figure', () => {
    const lines = linesOf(aDocument([figures])).flat();
    const rightOf = (text: string) => lines.find((line) => line.text === text)?.right ?? 0;
    for (const text of ['75 %', 'no target'])
      expect(rightOf(text)).toBeCloseTo(rightOf('Achieved'), 5);
  });
});
