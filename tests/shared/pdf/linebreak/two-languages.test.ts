import { describe, expect, test } from 'vitest';
import type { Block, Text } from '../../../../shared/pdf/document.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { contentBottom } from '../../../../shared/pdf/theme.ts';
import { aDocument, heading, paragraph } from '../../../builders/document.ts';
import { linesOf } from '../../../builders/placed-lines.ts';
import { structureFaults } from '../../../local/pdf-structure.ts';

const inTwo = (first: string, second: string): Text => [
  { text: first },
  { text: second, language: 'en', startsTranslation: true },
];
const text = (of: Text): Block => ({ block: 'paragraph', text: of });
/** Unique words, so that a lost or repeated one is noticed. */
const numbered = (word: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
const bodyOf = (...blocks: readonly Block[]) => linesOf(aDocument(blocks)).slice(1);
const scripts = ['ទឹកស្អាត ', 'ရေသန့် ', 'ນ້ຳສະອາດ ', '净水 '];

describe('a bilingual text', () => {
  test('is on one line if both languages fit', () => {
    const [lines = []] = bodyOf(text(inTwo('净水', 'Clean water')));
    expect(lines.map(({ text: said }) => said)).toEqual(['净水 / Clean water']);
  });

  test.each([
    ['水很干净。', 'The water is clean.', ''],
    ['ນ້ຳສະອາດ.', 'The water is clean', ''],
    ['ទឹកស្អាត។', 'The water is clean.', ' [S1] [S2]'],
    ['ရေသန့်သည်။', 'Is it clean?', ''],
  ])('is on two lines if it is a sentence: %s', (own, english, cited) => {
    const [lines = []] = bodyOf(text([...inTwo(own, english), { text: cited, citation: true }]));
    expect(lines.map(({ text: said }) => said)).toEqual([own, `${english}${cited}`]);
  });

  test('differs from a text with a line break of another kind', () => {
    const [lines = []] = bodyOf(text([{ text: 'The district' }, { text: '2021', newLine: true }]));
    expect(lines.map(({ text: said }) => said)).toEqual(['The district', '2021']);
  });

  test('has the second language below the first if they do not fit on one line', () => {
    const [lines = []] = bodyOf(text(inTwo(numbered('a', 15), numbered('b', 15))));
    expect(lines.map(({ text: said }) => said.trim())).toEqual([
      numbered('a', 15),
      numbered('b', 15),
    ]);
  });

  test.each(scripts)(
    'has more space between its languages than between lines of one: %s',
    (own) => {
      const [lines = []] = bodyOf(text(inTwo(own.repeat(60), numbered('b', 60))));
      const gaps = lines.slice(1).map(({ baseline }, at) => baseline - (lines[at]?.baseline ?? 0));
      const second = lines.findIndex(({ text: said }) => said.startsWith('b0'));
      const between = gaps[second - 1] ?? 0;
      expect(second).toBeGreaterThan(1);
      expect(between).toBeGreaterThan(Math.max(...gaps.filter((_, at) => at !== second - 1)));
    },
  );

  test.each(scripts)('has its second language closer than the next text: %s', (own) => {
    const items = [1, 2].map(() => inTwo(own.repeat(15), numbered('b', 12)));
    for (const blocks of [items.map(text), [{ block: 'list', ordered: true, items } as const]]) {
      const [lines = []] = bodyOf(...blocks);
      const said = lines.filter((line) => /\p{L}/u.test(line.text)).map(({ baseline }) => baseline);
      const [first = 0, second = 0, next = 0] = said;
      expect(next - second).toBeGreaterThan(second - first);
    }
  });

  test('stays together at the end of a page', () => {
    for (let before = 0; before < 40; before += 1) {
      const pages = bodyOf(
        ...Array.from({ length: before }, () => paragraph('x')),
        text(inTwo(numbered('a', 40), numbered('b', 60))),
      );
      const on = ['a0 ', 'b59'].map((word) =>
        pages.findIndex((lines) => lines.some(({ text: said }) => said.includes(word))),
      );
      expect(on[0]).toBe(on[1]);
    }
  });

  test('longer than a page is printed once, in order, without a single line on a page', () => {
    const [first, second] = [numbered('a', 1_500), numbered('b', 1_500)];
    const pages = bodyOf(heading(1, 'Above'), text(inTwo(first, second)));
    const said = pages.flatMap((lines) => lines.map((line) => line.text.trim())).join(' ');
    expect(said).toBe(`Above ${first} ${second}`);
    for (const lines of pages) {
      expect(lines.length).not.toBe(1);
      expect(Math.max(...lines.map(({ baseline }) => baseline))).toBeLessThan(contentBottom);
    }
  });

  test('is tagged in reading order, each part with its language', () => {
    const items = scripts.map((own) => inTwo(own.repeat(40), numbered('b', 40)));
    const { bytes } = render(
      aDocument([{ block: 'list', ordered: true, items }, ...items.map(text)]),
    );
    expect(structureFaults(bytes)).toEqual([]);
  });
});
