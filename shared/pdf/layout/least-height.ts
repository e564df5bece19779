import type { Block, Paragraph } from '../document.ts';
import { contentWidth, space, styles } from '../tokens.ts';
import { heightOfFigure } from './figure.ts';
import { leadHeight } from './lead.ts';
import { startOfList } from './list.ts';
import { startOfPair } from './pair.ts';
import { startOfTable } from './table.ts';
import { heightOf, startOfText } from './text.ts';

/**
 * What of the block at a place is never parted from a heading above it: a figure, the start of a table, the
 * first lines of a text; of a heading, also what follows that.
 */
export function leastHeight(blocks: readonly Block[], at: number): number {
  const block = blocks[at];
  switch (block?.block) {
    case 'heading':
      return heightOfHeading(block) + leastHeight(blocks, at + 1);
    case 'table':
      return space.table / 2 + startOfTable(block);
    case 'figure':
      return space.figure / 2 + heightOfFigure(block);
    case 'paragraph':
      return startOfParagraph(block, blocks[at + 1]);
    case 'list':
      return startOfList(block, contentWidth);
    case 'pair':
      return startOfPair(block.sides, contentWidth);
    case 'note':
      return 2 * space.note + startOfText(block.text, styles.body, contentWidth - 2 * space.note);
    default:
      return 0;
  }
}

/**
 * A short text stays with the list or table that it leads to; and so that a heading has more below it than one line, a paragraph
 * of one line stays with the next.
 */
function startOfParagraph({ text }: Paragraph, next: Block | undefined): number {
  const own = startOfText(text, styles.body, contentWidth);
  const led = startOfLed(next);
  if (led > 0) return leadHeight(text, led, contentWidth) || own;
  if (own >= 2 * styles.body.leading) return own;
  if (next?.block === 'pair') return own + space.paragraph + startOfPair(next.sides, contentWidth);
  if (next?.block !== 'paragraph') return own;
  return own + space.paragraph + startOfText(next.text, styles.body, contentWidth);
}

/** What of a list or a table stays with the words before it. */
function startOfLed(next: Block | undefined): number {
  if (next?.block === 'list') return startOfList(next, contentWidth);
  return next?.block === 'table' ? space.table / 2 + startOfTable(next) : 0;
}

function heightOfHeading({ level, text }: Extract<Block, { block: 'heading' }>): number {
  const own = heightOf(text, styles[`heading${level}`], contentWidth);
  return space.beforeHeading[level] + own + space.afterHeading[level];
}
