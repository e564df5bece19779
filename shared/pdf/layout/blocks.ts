import type { Block, Heading, Note, Pair, Paragraph, ReportDocument, Table } from '../document.ts';
import { titleOf } from '../plain-text.ts';
import { contentBottom, contentWidth, page, space, styles } from '../tokens.ts';
import type { Element } from './display-list.ts';
import { layFigure } from './figure.ts';
import { anchor, type Flow, gap, needs, put } from './flow.ts';
import { leadHeight } from './lead.ts';
import { layList } from './list.ts';
import { columnWidth, lowerings, startOfPair } from './pair.ts';
import { layTable } from './table.ts';
import { heightOf, writeText } from './text.ts';

export type Context = {
  readonly root: Element;
  readonly words: ReportDocument['words'];
  /** Height of what follows and stays with this block. */
  readonly kept: number;
  /** A level that is not more than one below the heading before: readers go down step by step. */
  readonly tag: 1 | 2 | 3;
};

/** A section starts on a new page unless at least this much of the current one is free. */
const roomForSection = 160;

/** Lays one block of any kind; the contents have their own place (see contents.ts). */
export function layBlock(
  flow: Flow,
  block: Exclude<Block, { block: 'contents' }>,
  context: Context,
): void {
  switch (block.block) {
    case 'heading':
      layHeading(flow, block, context);
      return;
    case 'paragraph':
      layParagraph(flow, block, context);
      return;
    case 'list':
      layList(flow, block, context);
      return;
    case 'note':
      layNote(flow, block, context);
      return;
    case 'pair':
      layPair(flow, block, context);
      return;
    case 'table':
      layTable(flow, block satisfies Table, context);
      return;
    case 'figure':
      layFigure(flow, block, context);
      return;
  }
}

function layHeading(flow: Flow, { level, id, text }: Heading, { root, kept, tag }: Context): void {
  const style = styles[`heading${level}`];
  if (level === 1) needs(flow, roomForSection);
  gap(flow, space.beforeHeading[level]);
  const own = heightOf(text, style, contentWidth) + space.afterHeading[level];
  needs(flow, Math.min(own + kept, contentBottom - page.top));
  anchor(flow, { id, level, title: titleOf(text) });
  const element = { type: `H${tag}`, parent: root };
  writeText(flow, { text, style, x: page.left, width: contentWidth, element });
  flow.y += space.afterHeading[level];
}

function layParagraph(flow: Flow, { text }: Paragraph, { root, kept }: Context): void {
  const element = { type: 'P', parent: root };
  const { x, width } = flow;
  if (kept > 0) needs(flow, leadHeight(text, kept, width));
  writeText(flow, { text, style: styles.body, x, width, element });
  flow.y += space.paragraph;
}

/** A band behind the remark; one that does not fit on a page is set without. */
function layNote(flow: Flow, { text }: Note, { root }: Context): void {
  const style = styles.body;
  const width = flow.width - 2 * space.note;
  const height = heightOf(text, style, width) + 2 * space.note;
  needs(flow, height);
  if (flow.y + height <= page.height - page.bottom) {
    put(flow, { draw: 'band', x: flow.x, y: flow.y, width: flow.width, height });
  }
  flow.y += space.note;
  const element = { type: 'P', parent: root };
  writeText(flow, { text, style, x: flow.x + space.note, width, element });
  flow.y += space.note + space.paragraph;
}

/** Both sides begin on one level and go on over the same pages, each as its own text breaks; what follows is below the longer. */
function layPair(flow: Flow, { sides }: Pair, context: Context): void {
  const width = columnWidth(flow.width);
  needs(flow, Math.min(startOfPair(sides, flow.width), contentBottom - page.top));
  const lower = lowerings(sides, flow.width);
  const ends = sides.map(({ language, blocks }, at) => {
    const y = flow.y + (lower[at] ?? 0);
    const column = { ...flow, x: flow.x + at * (width + space.columns), y, width };
    const root = { type: 'Div', parent: context.root, language };
    for (const block of blocks) layBlock(column, block, { ...context, root, kept: 0 });
    return column;
  });
  flow.at = Math.max(...ends.map(({ at }) => at));
  flow.y = Math.max(...ends.filter(({ at }) => at === flow.at).map(({ y }) => y));
}
