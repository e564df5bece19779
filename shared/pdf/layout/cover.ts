import type { Cover, Text } from '../document.ts';
import { contentWidth, page, type Style, space, styles } from '../tokens.ts';
import type { Element } from './display-list.ts';
import { type Flow, needs, put } from './flow.ts';
import { breakLines } from './lines.ts';
import { dropOf, writeText } from './text.ts';

/** On a page of its own the title stands about a fifth down. */
const forms = {
  page: {
    top: 170,
    title: { style: styles.coverTitle, above: 8 },
    subtitle: { style: styles.coverSubtitle, above: 4 },
    rule: { above: 20, below: 16 },
    belowNote: 0,
  },
  head: {
    top: page.top,
    title: { style: styles.headTitle, above: 2 },
    subtitle: { style: styles.body, above: 1 },
    rule: { above: 8, below: 10 },
    belowNote: space.note,
  },
} as const;
const factLabelWidth = 130;

/** Lays the cover on the first page: what it is, of what, and the facts a reader must know before the figures. */
export function layCover(flow: Flow, cover: Cover, root: Element): void {
  const { top, title, subtitle, rule, belowNote } = forms[cover.form ?? 'page'];
  flow.y = top;
  const section = { type: 'Sect', parent: root };
  write(flow, [{ text: cover.kind }], styles.coverKind, { type: 'P', parent: section });
  flow.y += title.above;
  write(flow, cover.title, title.style, { type: 'P', parent: section });
  for (const text of cover.subtitles) {
    flow.y += subtitle.above;
    write(flow, text, subtitle.style, { type: 'P', parent: section });
  }
  flow.y += rule.above;
  put(flow, { draw: 'rule', x: page.left, y: flow.y, width: contentWidth });
  flow.y += rule.below;
  for (const fact of cover.facts) layFact(flow, fact, section);
  if (cover.note) layNote(flow, cover.note, section);
  flow.y += belowNote;
}

function write(flow: Flow, text: Text, style: Style, element: Element): void {
  writeText(flow, { text, style, x: page.left, width: contentWidth, element });
}

/** Label and content stand on one level, whatever room their scripts need. */
function layFact(
  flow: Flow,
  { label, also = [], text }: Cover['facts'][number],
  section: Element,
): void {
  const style = styles.body;
  needs(flow, 2 * style.leading);
  const element = { type: 'P', parent: section };
  const labelled = [{ text: label, strong: true }, ...also];
  const width = contentWidth - factLabelWidth;
  const labelDrop = dropOf(breakLines(labelled, styles.label, factLabelWidth - 8)[0], style);
  const textDrop = dropOf(breakLines(text, style, width)[0], style);
  const top = flow.y;
  flow.y = top + Math.max(0, textDrop - labelDrop);
  writeText(flow, {
    text: labelled,
    style: styles.label,
    x: page.left,
    width: factLabelWidth - 8,
    element,
  });
  const below = flow.y;
  flow.y = top + Math.max(0, labelDrop - textDrop);
  writeText(flow, { text, style, x: page.left + factLabelWidth, width, element });
  flow.y = Math.max(flow.y, below) + 3;
}

function layNote(flow: Flow, text: Text, section: Element): void {
  flow.y += space.note + 8;
  write(flow, text, styles.body, { type: 'P', parent: section });
}
