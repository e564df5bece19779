import { describe, expect, test } from 'vitest';
import type { Run, Text } from '../../../../shared/pdf/document.ts';
import { breakLines } from '../../../../shared/pdf/linebreak/break-lines.ts';
import { countLines } from '../../../../shared/pdf/linebreak/text-widths.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { type Style, styles } from '../../../../shared/pdf/theme.ts';
import { unbreakableWords } from '../../../../shared/words/compounds.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../../builders/document.ts';
import { textOfLine } from '../../../builders/placed-lines.ts';
import { aTypesetter } from '../../../builders/typesetter.ts';
import { pagesOf } from '../../../local/pdf-text.ts';

const linesIn = (text: Text, width: number, style: Style = styles.body) =>
  breakLines(aTypesetter({ unbreakableWords }), text, style, width).map(textOfLine);
const widths = Array.from({ length: 60 }, (_, at) => 60 + 5 * at);
/** Citations, long words, what must not be parted: more than a narrow column holds. */
const wideTexts: readonly Text[] = [
  ['[S3]', ' ', '[S4]', ' ', '[S15]'].map((text) => ({ text, citation: true })),
  plain('Constantinopolitan agricultural\u00A0cooperative of the district'),
  plain('ກອງປະຊຸມສະຫຼຸບຜົນສຳເລັດ ແລະ ແລກປ່ຽນປະສົບການ'),
  plain('项目结项与经验传播会议'),
];

test.each(wideTexts)('lines that are counted are as many as those that are made: %j', (...runs) => {
  for (const width of Array.from({ length: 40 }, (_, at) => 20 + 4 * at)) {
    const made = breakLines(aTypesetter(), runs, styles.cell, width).length;
    expect([width, countLines(aTypesetter(), runs, styles.cell, width)]).toEqual([width, made]);
  }
});

const secondary = (text: string): Run => ({ text, secondary: true });

describe('secondary text', () => {
  test.each([
    ['the tag of its language', [{ text: 'About people in villages' }, secondary(' (en)')]],
    ['citations', [{ text: 'About people in villages.' }, { text: ' [S1] [S2]', citation: true }]],
    [
      'the mark of what is illustrative',
      [
        { text: 'About people in villages' },
        { text: ' [S1]', citation: true },
        secondary(' (illustrative)'),
      ],
    ],
  ])('starts no line that could also hold the word before it: %s', (_, text) => {
    for (const width of widths.filter((width) => width > 120))
      expect(linesIn(text, width).filter((line) => /^[[(]/.test(line))).toEqual([]);
  });

  test('of several kinds breaks before citations rather than before the language tag', () => {
    const text = [
      { text: 'They agree on the tap water.' },
      secondary(' (en)'),
      { text: ' [S20]', citation: true },
      secondary('（示例）'),
    ];
    const starts = new Set(
      widths.flatMap((width) => linesIn(text, width).map((line) => line.slice(0, 4))),
    );
    expect(starts).toContain('[S20');
    expect(starts).not.toContain('(en)');
  });

  test('stays with its word even if the space between them is a run of its own', () => {
    const text = [{ text: 'People with tap water: 4,000' }, { text: ' ' }, secondary('V15')];
    for (const width of widths.filter((width) => width > 120))
      expect(linesIn(text, width).filter((line) => line.startsWith('V15'))).toEqual([]);
  });

  test('stays with the last of several citations that do not fit on one line', () => {
    const text: Text = [
      { text: 'Committees' },
      { text: ' [S6] [S16] [S17] [S22]', citation: true },
      { ...secondary(' (illustrative)'), noBreak: true },
    ];
    for (const width of widths.filter((width) => width > 85))
      expect(linesIn(text, width).filter((line) => line.startsWith('('))).toEqual([]);
  });

  test('starts a line if it does not fit beside the word before it', () => {
    expect(linesIn([{ text: 'Communications' }, secondary(' (illustrative)')], 80).length).toBe(2);
  });
});

describe('an unbreakable phrase', () => {
  const phrase = (text: string): Run => ({ text, noBreak: true });
  const due: Text = [
    phrase('尚未批准3个'),
    phrase('，'),
    phrase('未报告4个'),
    phrase(', '),
    phrase('3 not approved yet'),
    phrase(', '),
    phrase('ຍັງບໍ່ທັນອະນຸມັດ 3'),
  ];
  const said = ['尚未批准3个', '未报告4个', '3 not approved yet', 'ຍັງບໍ່ທັນອະນຸມັດ 3'];

  test('stays on one line if it fits', () => {
    for (const width of widths.filter((width) => width > 100))
      for (const each of said) expect(linesIn(due, width).join('\n')).toContain(each);
  });

  test('is broken if no line can hold it', () => {
    expect(linesIn([phrase('3 not approved yet')], 40).length).toBeGreaterThan(1);
  });

  test('keeps a bilingual mark whole before it keeps it beside its word', () => {
    const mark: Text = [
      { text: ' (ឧទាហរណ៍', secondary: true, noBreak: true },
      { text: ' / ', secondary: true, noBreak: true, translation: true },
      { text: 'illustrative', language: 'en', secondary: true, noBreak: true, translation: true },
      { text: ')', secondary: true, noBreak: true },
    ];
    expect(linesIn([{ text: '[S17]', citation: true }, ...mark], 100)).toEqual([
      '[S17]',
      '(ឧទាហរណ៍ / illustrative)',
    ]);
  });
});

test('a number in another run stays with its minus sign', () => {
  for (const width of widths.filter((width) => width > 120))
    for (const line of linesIn([{ text: 'ပြင်ဆင်ပြီး − ' }, { text: '၇၀%' }], width))
      expect(line).not.toMatch(/^−|−\s*$/u);
});

describe('a phrase that does not fit', () => {
  test('breaks between its words before it breaks within one', () => {
    const lines = linesIn(plain('ပေါင်းစပ်ညှိနှိုင်းရေးအဖွဲ့အစည်းများ'), 60);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => /^[\p{M}]|\u25CC/u.test(line))).toEqual([]);
  });

  test('breaks at a no-break space before it breaks within a word', () => {
    const lines = linesIn(plain('27\u00a0November\u00a02020'), 60);
    expect(lines.map((line) => line.replace(/\u00a0/g, ' ').trim())).toEqual([
      '27',
      'November',
      '2020',
    ]);
  });
});

test.each([
  ['Latin', 'Vegetable greenhouses, cattle, maize and weaving groups'],
  ['brackets', 'Villagers who pass the test (illustrative) 65% (78 of 120)'],
  ['dates', '2018-02-01 – 2020-12-31 / 31/12/2020'],
  ['Chinese', '国家乡村振兴局（示例）共25个数值，2020年10月27日。'],
  ['Lao', 'ບໍ່ໄດ້ລາຍງານຄ່າພື້ນຖານ ຫາ 31/12/2020'],
  ['Khmer', 'មិនបានរាយការណ៍ (60 ក្នុង 100) អង្គការប្រតិបត្តិការ'],
  ['Burmese', 'ရည်မှန်းချက်မရှိ ၆၅% (၁၂၀ အနက် ၇၈) ၃၁/၁၂/၂၀၂၀\u00a0ထိ'],
])('no line exceeds a narrow column: %s', (_, text) => {
  for (let width = 24; width < 120; width += 1)
    for (const line of breakLines(aTypesetter(), plain(text), styles.cell, width))
      expect(line.width, `${text} at ${width}`).toBeLessThanOrEqual(width);
});

describe('the last line', () => {
  test('of a paragraph of Chinese has more than one word', () => {
    for (const width of widths) {
      const lines = linesIn(plain(`${'不计算完成率'.repeat(9)}。`), width);
      expect(lines.at(-1)?.length).toBeGreaterThan(3);
    }
  });

  test('of a paragraph of Chinese starts with a whole word taken from the line before', () => {
    const text = plain(`${'水'.repeat(28)}说明没有记录。`);
    expect(linesIn(text, 335).at(-1)).toBe('没有记录。');
  });

  test('of a title is about as long as the line before', () => {
    const lines = breakLines(
      aTypesetter(),
      plain('Houses first, then what a household can earn at home'),
      styles.heading1,
      430,
    );
    const [first = 0, last = 0] = lines.map(({ width }) => width);
    expect(lines.length).toBe(2);
    expect(last / first).toBeGreaterThan(0.7);
  });
});

test('a search finds a no-break space as a space', async () => {
  const date = '27\u00a0October\u202f2020';
  const { bytes } = render(
    aDocument([heading(1, 'Dates'), paragraph(date), aTable([[date, '1']])]),
  );
  const text = (await pagesOf(bytes)).join(' ');
  expect(text.split('27 October 2020').length - 1).toBe(2);
  expect(text).not.toMatch(/[\u00a0\u202f]/);
});
