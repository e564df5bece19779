import { inDigits } from '../digits.ts';
import type { ReportDocument } from '../document.ts';
import { contentBottom, contentWidth, page, space, styles } from '../tokens.ts';
import type { Anchor, Element } from './display-list.ts';
import { type Flow, gap, isAtTop, newPage, put, startFlow } from './flow.ts';
import { breakLines, type Line, leadingOf } from './lines.ts';
import { baselineOf, writeText } from './text.ts';

type Words = ReportDocument['words'];
type Context = { readonly list: Element; readonly words: Words };
export type Entry = Anchor & { readonly pageNumber: number };

const entryStyle = { 1: { ...styles.body, bold: true }, 2: styles.body } as const;
const entryLeading = 18;
const pageNumberWidth = 30;

/** How many pages the contents take, which does not depend on the page numbers in them. */
export function contentsPages(
  entries: readonly Pick<Entry, 'level' | 'title'>[],
  words: Words,
): number {
  const flow = startFlow();
  const numbered = entries.map((entry) => ({ ...entry, id: '', y: 0, pageNumber: 0 }));
  layContents(flow, numbered, { words, root: { type: 'Document' } });
  return flow.pages.length;
}

/** Lays the table of contents from the top of a page: title, then a line for each heading, linked to it. */
export function layContents(
  flow: Flow,
  entries: readonly Entry[],
  { words, root }: { readonly words: Words; readonly root: Element },
): void {
  if (!isAtTop(flow)) newPage(flow);
  const element = { type: 'H1', parent: root };
  writeText(flow, {
    text: [{ text: words.contents }],
    style: styles.heading1,
    x: page.left,
    width: contentWidth,
    element,
  });
  flow.y += space.afterHeading[1];
  const list = { type: 'TOC', parent: root };
  for (const entry of entries) layEntry(flow, entry, { list, words });
}

/** Lines of every script are as far apart, unless one needs more. */
function entryHeight(line: Line): number {
  return Math.max(entryLeading, leadingOf(line, styles.body));
}

function layEntry(
  flow: Flow,
  { id, level, title, pageNumber }: Entry,
  { list, words }: Context,
): void {
  const style = entryStyle[level === 1 ? 1 : 2];
  const indent = level === 1 ? 0 : space.listIndent;
  const lines = breakLines([{ text: title }], style, contentWidth - indent - pageNumberWidth);
  const height = lines.reduce((sum, line) => sum + entryHeight(line), 0);
  if (flow.y + height > contentBottom) newPage(flow);
  if (level === 1) gap(flow, 3);
  const item = { type: 'TOCI', parent: list };
  const element = { type: 'Link', parent: { type: 'Reference', parent: item } };
  const lead = { draw: 'line', style, element, goTo: id } as const;
  let baseline = flow.y;
  for (const line of lines) {
    baseline = baselineOf(flow.y + (entryHeight(line) - leadingOf(line, style)) / 2, line, style);
    put(flow, { ...lead, line, x: page.left + indent, baseline });
    flow.y += entryHeight(line);
  }
  const [number] = breakLines(
    [{ text: inDigits(String(pageNumber), words.digits) }],
    style,
    pageNumberWidth,
  );
  if (number)
    put(flow, {
      draw: 'line',
      style,
      element,
      line: number,
      x: page.width - page.right - number.width,
      baseline,
    });
}
