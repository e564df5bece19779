import { describe, expect, test } from 'vitest';
import type { Block, Column, Table } from '../../../shared/pdf/document.ts';
import { space } from '../../../shared/pdf/tokens.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../builders/document.ts';
import { drawings } from '../../builders/drawings.ts';
import { crowded, linesOf } from '../../builders/placed.ts';

const textsOf = (...blocks: readonly Block[]) =>
  linesOf(aDocument(blocks)).map((lines) => lines.map(({ text }) => text));
/** Every way to begin a block near the end of a page. */
const atEachHeight = (...blocks: readonly Block[]) =>
  Array.from({ length: 30 }, (_, at) =>
    textsOf(...Array.from({ length: 18 + at }, () => paragraph('x')), ...blocks),
  );
const pageWith = (pages: readonly (readonly string[])[], text: string) =>
  pages.findIndex((page) => page.includes(text));

const figureColumns: readonly Column[] = [
  'Indicator',
  'Target',
  'Actual',
  'Achieved',
  'Source',
].map((name, at) => ({ head: plain(name), align: at > 0 && at < 4 ? 'decimal' : 'start' }));
/** Rows of figures, of figures with what they are of, and of words in their place. */
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

describe('columns', () => {
  test('of figures keep their distance from each other, whatever stands in them', () => {
    const lines = linesOf(aDocument([figures])).flat();
    expect(crowded(lines, 2 * space.cellX - 1)).toEqual([]);
  });

  test('of short words are not broken where others can be', () => {
    const long = 'Households with safe drinking water within ten minutes of their home';
    const row = [long, '27 Oct 2020', '27 Nov 2020', 'not reported', 'approved', long];
    const columns = row.map((text) => ({ head: plain('Head'), share: text === long ? 3 : 1 }));
    const [, page = []] = textsOf(aTable([row, row], { columns }));
    for (const short of ['27 Oct 2020', '27 Nov 2020', 'not reported', 'approved'])
      expect(page).toContain(short);
  });

  test('that have room to spare give it to those whose text would be broken', () => {
    const [, page = []] = textsOf(
      aTable([['Pilot project in the north of the country', '1', 'a', 'b', 'c']]),
    );
    expect(page).toContain('Pilot project in the north of the country');
  });

  test('of figures end at one edge, with their head and with words in place of a figure', () => {
    const lines = linesOf(aDocument([figures])).flat();
    const rightOf = (text: string) => lines.find((line) => line.text === text)?.right ?? 0;
    for (const text of ['75 %', 'no target'])
      expect(rightOf(text)).toBeCloseTo(rightOf('Achieved'), 5);
  });
});

describe('what belongs together stays on one page:', () => {
  const names = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];

  test('two rows of a table at least, at its start and at its end', () => {
    for (const pages of atEachHeight(aTable(names.map((name) => [name, '1'])))) {
      const counts = pages.map((page) => page.filter((text) => names.includes(text)).length);
      expect(counts.filter((count) => count === 1)).toEqual([]);
    }
  });

  test.each(Object.entries(drawings))('a figure of %s with its notes', (_, drawing) => {
    const figure: Block = {
      block: 'figure',
      caption: plain('Caption'),
      alternative: 'b',
      drawing,
      notes: [plain('A remark')],
    };
    for (const pages of atEachHeight(figure))
      expect(pageWith(pages, 'A remark')).toBe(pageWith(pages, 'Caption'));
  });

  test('the words that lead to a list, and its first item', () => {
    const list: Block = { block: 'list', ordered: false, items: ['one', 'two'].map(plain) };
    for (const pages of atEachHeight(paragraph('Lead'), list))
      expect(pageWith(pages, 'one')).toBe(pageWith(pages, 'Lead'));
  });

  test('a heading and more than one line', () => {
    const blocks = [heading(2, 'Title'), paragraph('first'), paragraph('second'), paragraph('y')];
    for (const pages of atEachHeight(...blocks))
      expect(pageWith(pages, 'second')).toBe(pageWith(pages, 'Title'));
  });
});
