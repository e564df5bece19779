import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../shared/pdf/document.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../../builders/document.ts';
import { drawings } from '../../../builders/drawings.ts';
import { linesOf } from '../../../builders/placed-lines.ts';

const textsOf = (...blocks: readonly Block[]) =>
  linesOf(aDocument(blocks)).map((lines) => lines.map(({ text }) => text));
/** Every start position of a block near the end of a page, in steps of a few points, by lines of two heights. */
const atEachHeight = (...blocks: readonly Block[]) =>
  Array.from({ length: 160 }, (_, at) => {
    const lines = Array.from({ length: 18 + Math.floor(at / 8) }, () => paragraph('x'));
    const items = Array.from({ length: at % 8 }, () => plain('x'));
    return textsOf(...lines, { block: 'list', ordered: false, items }, ...blocks);
  });
const pageWith = (pages: readonly (readonly string[])[], text: string) =>
  pages.findIndex((page) => page.includes(text));

describe('these stay together on one page:', () => {
  const names = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];

  test('at least two rows of a table, at its start and at its end', () => {
    const many = Array.from({ length: 12 }, (_, at) => `row ${at}`);
    for (const pages of atEachHeight(aTable(many.map((name) => [name, '1'])))) {
      const counts = pages.map((page) => page.filter((text) => many.includes(text)).length);
      expect(counts.filter((count) => count === 1)).toEqual([]);
    }
  });

  test('the notes of a table and its last rows', () => {
    const table = aTable(
      names.map((name) => [name, '1']),
      { notes: [plain('Source: a'), plain('Source: b')] },
    );
    for (const pages of atEachHeight(table)) {
      expect(pageWith(pages, 'Source: a')).toBe(pageWith(pages, names[5] ?? ''));
      expect(pageWith(pages, 'Source: b')).toBe(pageWith(pages, names[5] ?? ''));
    }
  });

  test('a small table and its heading, if little of a page is left white', () => {
    for (const pages of atEachHeight(
      heading(2, 'Title'),
      aTable(names.map((name) => [name, '1'])),
    )) {
      expect(pageWith(pages, names[0] ?? '')).toBe(pageWith(pages, 'Title'));
      expect(pageWith(pages, names[5] ?? '')).toBe(pageWith(pages, names[0] ?? ''));
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

  test('the introduction of a list and its first item', () => {
    const list: Block = { block: 'list', ordered: false, items: ['one', 'two'].map(plain) };
    for (const pages of atEachHeight(paragraph('Lead'), list))
      expect(pageWith(pages, 'one')).toBe(pageWith(pages, 'Lead'));
  });

  test('a heading, the introduction of a table, and its first rows', () => {
    const rows = names.map((name) => [name, '1']);
    for (const pages of atEachHeight(heading(2, 'Title'), paragraph('Lead'), aTable(rows))) {
      expect(pageWith(pages, 'Lead')).toBe(pageWith(pages, 'Title'));
      expect(pageWith(pages, names[1] ?? '')).toBe(pageWith(pages, 'Lead'));
    }
  });

  test('a heading, a two-line introduction of a table, and its first rows', () => {
    const lead = `Lead ${'word '.repeat(25)}end.`;
    const rows = names.map((name) => [name, '1']);
    for (const pages of atEachHeight(heading(2, 'Title'), paragraph(lead), aTable(rows))) {
      const start = pages.findIndex((page) => page.some((text) => text.startsWith('Lead')));
      expect(pageWith(pages, 'Title')).toBe(start);
      expect(pageWith(pages, names[1] ?? '')).toBe(start);
    }
  });

  test('a heading, a bilingual introduction of a table, and its first rows', () => {
    const lead: Block = {
      block: 'paragraph',
      text: [
        { text: `Lead ${'word '.repeat(25)}end.` },
        { text: `Again ${'word '.repeat(35)}end.`, startsTranslation: true },
      ],
    };
    const rows = names.map((name) => [name, '1']);
    for (const pages of atEachHeight(heading(2, 'Title'), lead, aTable(rows)))
      expect(pageWith(pages, names[1] ?? '')).toBe(pageWith(pages, 'Title'));
  });

  test('at least two items of a list, at its start and at its end', () => {
    const items = names.map(plain);
    for (const pages of atEachHeight({ block: 'list', ordered: false, items })) {
      const counts = pages.map((page) => page.filter((text) => names.includes(text)).length);
      expect(counts.filter((count) => count === 1)).toEqual([]);
    }
  });

  test('an item of three lines and its marker', () => {
    const long = plain('word '.repeat(50).trim());
    for (const pages of atEachHeight({ block: 'list', ordered: true, items: [long, long] })) {
      const marks = pages.map((page) => page.filter((text) => /^\d$/.test(text)).length);
      const lines = pages.map((page) => page.filter((text) => text.startsWith('word')).length);
      expect(lines.filter((count, at) => count > 0 && marks[at] === 0)).toEqual([]);
      expect(marks.filter((count, at) => count > 0 && lines[at] === 0)).toEqual([]);
    }
  });

  test('a heading and more than one line', () => {
    const blocks = [heading(2, 'Title'), paragraph('first'), paragraph('second'), paragraph('y')];
    for (const pages of atEachHeight(...blocks))
      expect(pageWith(pages, 'second')).toBe(pageWith(pages, 'Title'));
  });
});
