import { describe, expect, test } from 'vitest';
import { unprintableCharacters } from '../../../../shared/pdf/coverage.ts';
import { breakOpportunities } from '../../../../shared/pdf/linebreak/break-opportunities.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { shape } from '../../../../shared/pdf/shaping/shape.ts';
import { aDocument, aTable, heading, paragraph } from '../../../builders/document.ts';
import { linesOf } from '../../../builders/placed-lines.ts';
import { textOf } from '../../../local/pdf-text.ts';

/** An office of Thailand beside one of Laos, as partners of a programme. */
const offices = ['สำนักงานน้ำสะอาดจังหวัดหนองคาย', 'ຫ້ອງການນ້ຳສະອາດແຂວງວຽງຈັນ'] as const;

/** pdf.js returns the vowel am in compatibility form. */
const letters = (text: string) => text.replace(/\s/g, '').normalize('NFKC');

describe('a Thai name beside Lao', () => {
  test('is printed, and extracted letter by letter', async () => {
    const text = offices.join(' / ');
    const document = aDocument([heading(1, text), paragraph(text), aTable([[text, '฿1,200']])], {
      language: 'lo',
    });
    expect(unprintableCharacters(document)).toEqual([]);
    const written = letters(await textOf(render(document).bytes));
    expect(written.split(letters(text)).length).toBeGreaterThan(3);
    expect(written).toContain('฿1,200');
  });

  test('breaks between its words', () => {
    const starts = linesOf(aDocument([paragraph(offices.join('').repeat(20))]))
      .flat()
      .map(({ text }) => text)
      .filter((text) => /^\p{Script=Thai}/u.test(text));
    expect(starts.length).toBeGreaterThan(3);
    for (const start of starts) expect(start).toMatch(/^(?:สำนักงาน|น้ำ|สะอาด|จังหวัด|หนองคาย)/u);
  });
});

test('the vowel am is one cluster with its letter and tone, in the order of the text', () => {
  expect(shape('น้ำ', 'thai-regular').clusters.map(({ text }) => text)).toEqual(['น้ำ']);
});

test('a tone has another form above a vowel than alone, and shifts over a tall letter', () => {
  const toneOf = (text: string) => shape(text, 'thai-regular').clusters[0]?.glyphs.at(-1);
  expect(toneOf('ที่')?.id).not.toBe(toneOf('ท่')?.id);
  expect(toneOf('ปี่')?.x).toBeLessThan(toneOf('ที่')?.x ?? 0);
});

describe('a sign of repetition or abbreviation does not begin a line', () => {
  /** What may begin a line with these breaks before it. */
  const beginnings = (text: string, breaks: readonly string[]) =>
    breakOpportunities(`${text}บ้าน`).flatMap(({ break: at }, place, all) =>
      breaks.includes(at) ? [all[place + 1]?.text.charAt(0)] : [],
    );

  test.each(['ต่างๆ', 'เร็วๆๆ', 'ABCๆ', 'กรุงเทพฯ'])('%s', (text) => {
    expect(beginnings(text, ['allowed', 'discouraged'])).toEqual(['บ']);
  });

  test.each(['ต่าง ๆ', 'ถนน ฯลฯ'])('%s, behind a space, if the line has room', (text) => {
    expect(beginnings(text, ['allowed'])).toEqual(['บ']);
  });
});

test.each(['ประเทศำน้ำ', 'ປະເທດຳນ້ຳ'])(
  'the vowel am begins no line, even where it is misspelt: %s',
  (text) => {
    expect(breakOpportunities(text).map((each) => each.text.charAt(0))).not.toContain(
      text.includes('ำ') ? 'ำ' : 'ຳ',
    );
  },
);

test('a line may end at a zero-width space of the author, and not at a word joiner', () => {
  const breaksOf = (text: string) => breakOpportunities(text).map((each) => each.break);
  expect(breaksOf('น้ำสะอาด')).toEqual(['allowed', 'forbidden']);
  expect(breaksOf('น้ำ\u2060สะอาด')).not.toContain('allowed');
  expect(breaksOf('สะ\u200Bอาด')).toEqual(['allowed', 'forbidden']);
});
