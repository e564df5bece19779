import type { Block, Heading, Note, Paragraph, ReportDocument, Table } from '../../document.ts';
import { contentWidth, page, space, styles } from '../../theme.ts';
import type { Element } from '../display-list.ts';
import { addSpace, anchor, ensureRoom, type Flow, put } from '../pages/flow.ts';
import { noKeep } from '../pages/keep-of-block.ts';
import { type KeepTogether, keepTogether } from '../pages/keep-together.ts';
import { keepIntroWithNext, withHeightAbove } from '../pages/keep-with-next.ts';
import { layTable } from '../tables/table.ts';
import { layFacts } from './facts.ts';
import { layFigure } from './figure.ts';
import { layList } from './list.ts';
import { heightOf, writeText } from './text.ts';

export type Context = {
  readonly root: Element;
  readonly words: ReportDocument['words'];
  /** What of the next block is kept with this one. */
  readonly keepWithNext: KeepTogether;
  /** Whether the block before keeps with this one, and has already found the page for both. */
  readonly isKeptWithPrevious: boolean;
  /** The level of the heading's tag, not more than one below the heading before. */
  readonly tag: 1 | 2 | 3;
};

/**
 * Lays one block of any kind; the contents have their own place (see contents.ts).
 * @returns whether it keeps with the next block, and has found the page for both
 */
export function layBlock(
  flow: Flow,
  block: Exclude<Block, { block: 'contents' }>,
  context: Context,
): boolean {
  switch (block.block) {
    case 'heading':
      layHeading(flow, block, context);
      return true;
    case 'paragraph':
      return layParagraph(flow, block, context);
    case 'facts':
      layFacts(flow, block, context);
      return false;
    case 'list':
      layList(flow, block, context);
      return false;
    case 'note':
      layNote(flow, block, context);
      return false;
    case 'table':
      layTable(flow, block satisfies Table, context);
      return false;
    case 'figure':
      layFigure(flow, block, context);
      return false;
  }
}

function layHeading(
  flow: Flow,
  heading: Heading,
  { root, keepWithNext, isKeptWithPrevious, tag }: Context,
): void {
  const { level, id, text } = heading;
  const style = styles[`heading${level}`];
  addSpace(flow, space.beforeHeading[level]);
  const own = heightOf(flow.typesetter, text, style, contentWidth) + space.afterHeading[level];
  if (!isKeptWithPrevious) keepTogether(flow, withHeightAbove(own, keepWithNext));
  anchor(flow, { id, level, text });
  const element = { type: `H${tag}`, parent: root };
  writeText(flow, { text, style, x: page.left, width: contentWidth, element });
  flow.y += space.afterHeading[level];
}

function layParagraph(
  flow: Flow,
  { text }: Paragraph,
  { root, keepWithNext, isKeptWithPrevious }: Context,
): boolean {
  const element = { type: 'P', parent: root };
  const { x, width } = flow;
  const keptTogether =
    keepWithNext === noKeep
      ? undefined
      : keepIntroWithNext(flow.typesetter, text, keepWithNext, width);
  if (keptTogether && !isKeptWithPrevious) keepTogether(flow, keptTogether);
  writeText(flow, { text, style: styles.body, x, width, element });
  addSpace(flow, space.paragraph);
  return keptTogether !== undefined;
}

/** A note has a band behind it, unless it is taller than a page. */
function layNote(flow: Flow, { text }: Note, { root }: Context): void {
  const style = styles.body;
  const width = flow.width - 2 * space.note;
  const height = heightOf(flow.typesetter, text, style, width) + 2 * space.note;
  ensureRoom(flow, height);
  if (flow.y + height <= page.height - page.bottom) {
    put(flow, { draw: 'band', x: flow.x, y: flow.y, width: flow.width, height });
  }
  flow.y += space.note;
  const element = { type: 'P', parent: root };
  writeText(flow, { text, style, x: flow.x + space.note, width, element });
  flow.y += space.note;
  addSpace(flow, space.paragraph);
}
