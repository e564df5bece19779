import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../shared/pdf/document.ts';
import { aDocument, heading, paragraph, plain } from '../../../builders/document.ts';
import { linesOf, pairsTooClose } from '../../../builders/placed-lines.ts';

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

describe('fact lists', () => {
  const names = ['Place', 'Period', 'Partners', 'Evidence', 'Contact', 'Goals'];
  const factsOf = (said: string): Block => ({
    block: 'facts',
    facts: names.map((name) => ({ label: plain(name), text: plain(said) })),
  });

  test('align labels and values', () => {
    const [, lines = []] = linesOf(aDocument([factsOf('said')]));
    const said = lines.filter(({ text }) => text === 'said');
    const labels = lines.filter(({ text }) => names.includes(text));
    expect(new Set(said.map(({ left }) => left)).size).toBe(1);
    expect(said.map(({ baseline }) => baseline)).toEqual(labels.map(({ baseline }) => baseline));
    expect(pairsTooClose(lines, 8)).toEqual([]);
  });

  test('align before and after a list; those under another heading align separately', () => {
    const fact = (name: string): Block => ({
      block: 'facts',
      facts: [{ label: plain(name), text: plain('said') }],
    });
    const list: Block = { block: 'list', ordered: true, items: [plain('item')] };
    const lefts = linesOf(
      aDocument([fact('A long label'), list, fact('a'), heading(2, 'Next'), fact('b')]),
    )
      .flat()
      .flatMap(({ text, left }) => (text === 'said' ? [left] : []));
    expect(lefts[1]).toBe(lefts[0]);
    expect(lefts[2]).toBeLessThan(lefts[0] ?? 0);
  });

  test('keep at least two facts with their labels on each side of a page break', () => {
    for (const pages of atEachHeight(heading(2, 'Title'), factsOf('said '.repeat(25).trim()))) {
      const counts = pages.map((page) => page.filter((text) => names.includes(text)).length);
      expect(counts.filter((count) => count === 1)).toEqual([]);
      expect(pageWith(pages, 'Place')).toBe(pageWith(pages, 'Title'));
    }
  });
});
