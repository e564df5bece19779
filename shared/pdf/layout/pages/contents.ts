import type { ReportDocument, Text } from '../../document.ts';
import { breakLines } from '../../linebreak/break-lines.ts';
import { type Line, leadingOf, withSpaceBehind } from '../../linebreak/line.ts';
import { besideEachOther, languagesOf } from '../../linebreak/two-languages.ts';
import { contentBottom, type Style, space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { baselineOf, writeText } from '../blocks/text.ts';
import type { Anchor, Element } from '../display-list.ts';
import { addSpace, type Flow, newPage, put } from './flow.ts';
import { heightOfEntry, layEntry, pageNumberWidth } from './list-entry.ts';

type Words = ReportDocument['words'];
export type Entry = Anchor & { readonly pageNumber: number };

const entryStyle = { 1: { ...styles.body, bold: true }, 2: styles.body } as const;

/** Lays the table of contents from the top of a page: title, then a line for each heading, linked to it. */
export function layContents(
  flow: Flow,
  entries: readonly Entry[],
  { words, root }: { readonly words: Words; readonly root: Element },
): void {
  const element = { type: 'H1', parent: root };
  const title = [{ text: words.contents }];
  const style = styles.heading1;
  writeText(flow, { text: title, style, x: flow.x, width: flow.width, element });
  flow.y += space.afterHeading[1];
  const list = { type: 'TOC', parent: root };
  const lines = entries.map((entry) => linesOf(flow, entry));
  const heights = lines.map((own) => heightOfEntry(own, styles.body));
  for (const [at, { id, level, pageNumber }] of entries.entries()) {
    const isSection = level === 1;
    const next = isSection && entries[at + 1]?.level !== 1 ? (heights[at + 1] ?? 0) : 0;
    if (flow.y + (heights[at] ?? 0) + next > contentBottom) continueContents(flow, words);
    if (isSection) addSpace(flow, space.listItem);
    layEntry(flow, {
      id,
      pageNumber,
      lines: lines[at] ?? [],
      style: styleOf(level),
      indent: indentOf(level),
      list,
      digits: words.digits,
    });
  }
}

/** The repeated title on a further page of the contents is decoration, since the first one was read. */
function continueContents(flow: Flow, { contents, continued, contentsContinued }: Words): void {
  newPage(flow);
  const style = styles.heading1;
  const text = contentsContinued ?? `${contents}${continued}`;
  const [line] = breakLines(flow.typesetter, [{ text }], style, flow.width);
  if (line) {
    const baseline = baselineOf(flow.y, line, style);
    put(flow, { draw: 'line', line, style, x: flow.x, baseline });
  }
  flow.y += leadingOf(line, style) + space.afterHeading[1];
}

const styleOf = (level: number) => entryStyle[level === 1 ? 1 : 2];
const indentOf = (level: number) => (level === 1 ? 0 : space.contentsIndent);

function linesOf({ typesetter, width: all }: Flow, { level, text }: Entry): readonly Line[] {
  const style = styleOf(level);
  const width = all - indentOf(level) - pageNumberWidth;
  const title = listedTitle(text);
  const lines = breakLines(typesetter, besideEachOther(title), style, width);
  return lines.length === 2 ? (inTwoLanguages(typesetter, title, style, width) ?? lines) : lines;
}

/** A heading without its secondary text and links: the whole entry is one link. */
export function listedTitle(heading: Text): Text {
  return heading
    .filter(({ secondary }) => !secondary)
    .map(({ link: _, to: __, accent: ___, ...run }) => run);
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
