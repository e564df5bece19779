import { inDigits } from '../../digits.ts';
import type { ReportDocument, Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { type Line, leadingOf, withSpaceBehind } from '../../linebreak/line.ts';
import { besideEachOther, languagesOf } from '../../linebreak/two-languages.ts';
import { contentBottom, contentWidth, page, type Style, space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { baselineOf, writeText } from '../blocks/text.ts';
import type { Anchor, Element } from '../display-list.ts';
import { addSpace, type Flow, newPage, put, startFlow } from './flow.ts';

type Words = ReportDocument['words'];
type Context = {
  readonly list: Element;
  readonly words: Words;
  readonly lines: readonly Line[];
};
export type Entry = Anchor & { readonly pageNumber: number };

const entryStyle = { 1: { ...styles.body, bold: true }, 2: styles.body } as const;
const entryLeading = 18;
const pageNumberWidth = 30;

/** The number of pages of the contents and where they end; neither depends on the page numbers in them. */
export function endOfContents(
  typesetter: Typesetter,
  entries: readonly Pick<Entry, 'level' | 'text'>[],
  words: Words,
): { readonly pages: number; readonly y: number } {
  const flow = startFlow(typesetter);
  const numbered = entries.map((entry) => ({ ...entry, id: '', y: 0, pageNumber: 0 }));
  layContents(flow, numbered, { words, root: { type: 'Document' } });
  return { pages: flow.pages.length, y: flow.y };
}

/** Lays the table of contents from the top of a page: title, then a line for each heading, linked to it. */
export function layContents(
  flow: Flow,
  entries: readonly Entry[],
  { words, root }: { readonly words: Words; readonly root: Element },
): void {
  const element = { type: 'H1', parent: root };
  const title = [{ text: words.contents }];
  const style = styles.heading1;
  writeText(flow, { text: title, style, x: page.left, width: contentWidth, element });
  flow.y += space.afterHeading[1];
  const list = { type: 'TOC', parent: root };
  const lines = entries.map((entry) => linesOf(flow.typesetter, entry));
  const heights = lines.map(heightOfLines);
  for (const [at, entry] of entries.entries()) {
    const isSection = entry.level === 1;
    const next = isSection && entries[at + 1]?.level !== 1 ? (heights[at + 1] ?? 0) : 0;
    if (flow.y + (heights[at] ?? 0) + next > contentBottom) continueContents(flow, words);
    layEntry(flow, entry, { list, words, lines: lines[at] ?? [] });
  }
}

/** The repeated title on a further page of the contents is decoration, since the first one was read. */
function continueContents(flow: Flow, { contents, continued, contentsContinued }: Words): void {
  newPage(flow);
  const style = styles.heading1;
  const text = contentsContinued ?? `${contents}${continued}`;
  const [line] = breakLines(flow.typesetter, [{ text }], style, contentWidth);
  if (line) {
    const baseline = baselineOf(flow.y, line, style);
    put(flow, { draw: 'line', line, style, x: page.left, baseline });
  }
  flow.y += leadingOf(line, style) + space.afterHeading[1];
}

/** Entries have one height, unless a script needs more. */
function entryHeight(line: Line): number {
  return Math.max(entryLeading, leadingOf(line, styles.body));
}

function heightOfLines(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + entryHeight(line), 0);
}

const styleOf = (level: number) => entryStyle[level === 1 ? 1 : 2];
const indentOf = (level: number) => (level === 1 ? 0 : space.listIndent);

function linesOf(typesetter: Typesetter, { level, text }: Entry): readonly Line[] {
  const style = styleOf(level);
  const width = contentWidth - indentOf(level) - pageNumberWidth;
  const title = listedTitle(text);
  const lines = breakLines(typesetter, besideEachOther(title), style, width);
  return lines.length === 2 ? (inTwoLanguages(typesetter, title, style, width) ?? lines) : lines;
}

/** A heading without its secondary text and links: the whole entry is one link. */
function listedTitle(heading: Text): Text {
  return heading.filter(({ secondary }) => !secondary).map(({ link: _, to: __, ...run }) => run);
}

/** Each language gets its own line if both do not fit on one, unless one of them is only a short label. */
function inTwoLanguages(
  typesetter: Typesetter,
  title: Text,
  style: Style,
  width: number,
): readonly Line[] | undefined {
  const languages = languagesOf(title);
  if (languages.length < 2) return undefined;
  const lines = languages.map((text) => breakLines(typesetter, text, style, width));
  const widths = lines.map(([line]) => line?.width ?? 0);
  const isEven = Math.min(...widths) > width * minShareOfLanguage;
  const areWhole = lines.every(({ length }) => length === 1);
  return areWhole && isEven ? lines.flat().map(withSpaceBehind) : undefined;
}

/** A shorter line is a label rather than a title. */
const minShareOfLanguage = 0.25;

function layEntry(flow: Flow, entry: Entry, { list, words, lines }: Context): void {
  const { id, level, pageNumber } = entry;
  const style = styleOf(level);
  const indent = indentOf(level);
  if (level === 1) addSpace(flow, 3);
  const item = { type: 'TOCI', parent: list };
  const element = { type: 'Link', parent: { type: 'Reference', parent: item } };
  const lead = { draw: 'line', style, element, goTo: id } as const;
  let baseline = flow.y;
  for (const [at, line] of lines.entries()) {
    baseline = baselineOf(flow.y + (entryHeight(line) - leadingOf(line, style)) / 2, line, style);
    const isEnd = at === lines.length - 1;
    put(flow, {
      ...lead,
      line: isEnd ? withSpaceBehind(line) : line,
      x: page.left + indent,
      baseline,
    });
    flow.y += entryHeight(line);
  }
  const [number] = breakLines(
    flow.typesetter,
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
