import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../shared/pdf/document.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { page as sheet } from '../../../../shared/pdf/theme.ts';
import { composeReport } from '../../../builders/compose-report.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../../builders/document.ts';
import { fullProgramme } from '../../../builders/full-programme.ts';
import { linesOf } from '../../../builders/placed-lines.ts';
import { layOutDocument } from '../../../builders/typesetter.ts';
import { openPdf } from '../../../local/pdf-text.ts';

/** The target of each link, and the text just below it. */
async function followed(bytes: Uint8Array) {
  const pdf = await openPdf(bytes);
  const found: { readonly says: string; readonly page: number; readonly reads: string }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    for (const { dest, contentsObj } of await (await pdf.getPage(number)).getAnnotations()) {
      if (dest === undefined || dest === null) continue;
      const [reference, , , top] = (await pdf.getDestination(dest)) ?? [];
      const page = (await pdf.getPageIndex(reference)) + 1;
      const { items } = await (await pdf.getPage(page)).getTextContent();
      const below = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' && item.transform[5] < top ? [item] : [],
      );
      const highest = Math.max(...below.map(({ transform }) => transform[5]));
      const [first] = below.filter(({ transform }) => transform[5] === highest);
      found.push({ says: contentsObj.str, page, reads: first?.str ?? '' });
    }
  }
  return found;
}

const rows = Array.from({ length: 150 }, (_, at) => [`Village ${at}`, '1']);
const referring = (text: string, to: string): Block => ({
  block: 'paragraph',
  text: [{ text: 'See ' }, { text, to, secondary: true }],
});

describe('a reference', () => {
  test('leads to the page and position of its row, also after a page break', async () => {
    const table = aTable(rows, { rowIds: rows.map((_, at) => `row-${at}`) });
    const blocks = [0, 70, 149].map((at) => referring(`Village ${at}`, `row-${at}`));
    const links = await followed(render(aDocument([...blocks, table])).bytes);
    expect(links.map(({ reads }) => reads)).toEqual(links.map(({ says }) => says));
    expect(links.map(({ says }) => says)).toEqual(['Village 0', 'Village 70', 'Village 149']);
    expect(new Set(links.map(({ page }) => page)).size).toBe(3);
  });

  test('leads to the start of a row taller than a page', async () => {
    const tall = 'A village in the hills. '.repeat(1_000);
    const table = aTable([...rows.slice(0, 30), [tall, '1']], {
      rowIds: [...rows.slice(0, 30).map((_, at) => `row-${at}`), 'tall'],
    });
    const [link] = await followed(render(aDocument([referring('tall', 'tall'), table])).bytes);
    expect(link?.reads).toMatch(/^A village/);
  });

  test('leads to a heading', async () => {
    const blocks = [referring('b', 'below'), paragraph('a'), heading(1, 'Below')];
    expect(await followed(render(aDocument(blocks)).bytes)).toEqual([
      { says: 'b', page: 2, reads: 'Below' },
    ]);
  });

  test('is smaller than the text beside it, and does not widen its table', () => {
    const table = (secondary: boolean) => ({
      ...aTable([]),
      rows: [[plain('a'), [{ text: 'V1000', secondary }]]],
    });
    const widthOf = (secondary: boolean) => {
      const line = linesOf(aDocument([table(secondary)]))
        .flat()
        .find(({ text }) => text === 'V1000');
      return (line?.right ?? 0) - (line?.left ?? 0);
    };
    expect(widthOf(true)).toBeLessThan(widthOf(false));
    expect(widthOf(true)).toBeGreaterThan(0);
  });
});

test('no link area lies outside its page', () => {
  const table = aTable(rows, { rowIds: rows.map((_, at) => `row-${at}`) });
  const { pages } = layOutDocument(aDocument([table]));
  const marks = pages.flatMap((page) => page.marks);
  expect(marks.length).toBe(rows.length);
  expect(marks.every(({ y }) => y >= sheet.top && y < sheet.height - sheet.bottom)).toBe(true);
});

test('each printed figure and each citation leads to its row, and says where it goes', async () => {
  const document = composeReport(fullProgramme(), { asOf: '2026-12-31', includeDrafts: false });
  const links = await followed(render(document).bytes);
  for (const kind of ['V', 'S']) {
    const own = links.filter(({ says }) => new RegExp(`^${kind}\\d+, .*Annex [A-Z]$`).test(says));
    expect(own.length).toBeGreaterThan(0);
    for (const { says, reads } of own) expect(says.startsWith(`${reads}, `)).toBe(true);
  }
});
