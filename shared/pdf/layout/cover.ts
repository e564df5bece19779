import type { Cover, Text } from '../document.ts';
import { contentWidth, page, type Style, space, styles } from '../tokens.ts';
import type { Element } from './display-list.ts';
import { type Flow, needs, put } from './flow.ts';
import { breakLines } from './lines.ts';
import { dropOf, writeText } from './text.ts';

/** Titles stand about a fifth down the page. */
const titleTop = 170;
const factLabelWidth = 130;

/** Lays the cover on the first page: what it is, of what, and the facts a reader must know before the figures. */
export function layCover(flow: Flow, cover: Cover, root: Element): void {
  flow.y = titleTop;
  const section = { type: 'Sect', parent: root };
  write(flow, [{ text: cover.kind }], styles.coverKind, { type: 'P', parent: section });
  flow.y += 8;
  write(flow, cover.title, styles.coverTitle, { type: 'P', parent: section });
  for (const text of cover.subtitles) {
    flow.y += 4;
    write(flow, text, styles.coverSubtitle, { type: 'P', parent: section });
  }
  flow.y += 20;
  put(flow, { draw: 'rule', x: page.left, y: flow.y, width: contentWidth });
  flow.y += 16;
  for (const fact of cover.facts) layFact(flow, fact, section);
  if (cover.note) layNote(flow, cover.note, section);
}

function write(flow: Flow, text: Text, style: Style, element: Element): void {
  writeText(flow, { text, style, x: page.left, width: contentWidth, element });
}

/** Label and content stand on one level, whatever room their scripts need. */
function layFact(flow: Flow, { label, text }: Cover['facts'][number], section: Element): void {
  const style = styles.body;
  needs(flow, 2 * style.leading);
  const element = { type: 'P', parent: section };
  const labelled = [{ text: label, strong: true }];
  const width = contentWidth - factLabelWidth;
  const labelDrop = dropOf(breakLines(labelled, style, factLabelWidth - 8)[0], style);
  const textDrop = dropOf(breakLines(text, style, width)[0], style);
  const top = flow.y;
  flow.y = top + Math.max(0, textDrop - labelDrop);
  writeText(flow, { text: labelled, style, x: page.left, width: factLabelWidth - 8, element });
  const below = flow.y;
  flow.y = top + Math.max(0, labelDrop - textDrop);
  writeText(flow, { text, style, x: page.left + factLabelWidth, width, element });
  flow.y = Math.max(flow.y, below) + 3;
}

function layNote(flow: Flow, text: Text, section: Element): void {
  flow.y += space.note + 8;
  write(flow, text, styles.body, { type: 'P', parent: section });
}
