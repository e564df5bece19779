import type { Block, Heading, Paragraph } from '../../document.ts';
import { contentWidth, space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { stayOfFacts } from '../blocks/facts.ts';
import { heightOfFigure } from '../blocks/figure.ts';
import { stayOfList } from '../blocks/list.ts';
import { heightOf, startOfText } from '../blocks/text.ts';
import { stayOfTable } from '../tables/keep-table.ts';
import type { Stay } from './keep.ts';
import { below, leadWith } from './lead.ts';

/** Nothing that stays with what is before it. */
export const nothing: Stay = { least: 0, whole: 0 };

/**
 * What of the block at a place is never parted from a heading above it: a figure, the start of a table, the
 * first lines of a text; of a heading, also what follows that.
 */
export function stayOf(typesetter: Typesetter, blocks: readonly Block[], at: number): Stay {
  const block = blocks[at];
  switch (block?.block) {
    case 'heading':
      return below(heightOfHeading(typesetter, block), stayOf(typesetter, blocks, at + 1));
    case 'table':
      return below(space.table / 2, stayOfTable(typesetter, block));
    case 'figure':
      return together(space.figure / 2 + heightOfFigure(typesetter, block));
    case 'paragraph':
      return stayOfParagraph(typesetter, block, blocks[at + 1]);
    case 'facts':
      return stayOfFacts(typesetter, block, contentWidth);
    case 'list':
      return stayOfList(typesetter, block, contentWidth);
    case 'note':
      return together(
        2 * space.note +
          startOfText(typesetter, block.text, styles.body, contentWidth - 2 * space.note),
      );
    default:
      return nothing;
  }
}

const together = (height: number): Stay => ({ least: height, whole: height });

/**
 * A short text stays with the list or table that it leads to; and so that a heading has more below it than one line, a paragraph
 * of one line stays with the next.
 */
function stayOfParagraph(
  typesetter: Typesetter,
  { text }: Paragraph,
  next: Block | undefined,
): Stay {
  const own = startOfText(typesetter, text, styles.body, contentWidth);
  const led = stayOfLed(typesetter, next);
  if (led) return leadWith(typesetter, text, led, contentWidth) ?? together(own);
  if (own >= 2 * styles.body.leading) return together(own);
  const more = startOfNext(typesetter, next);
  return together(more === 0 ? own : own + space.paragraph + more);
}

/** What of a list, of facts or a table stays with the words before it. */
function stayOfLed(typesetter: Typesetter, next: Block | undefined): Stay | undefined {
  if (next?.block === 'list') return stayOfList(typesetter, next, contentWidth);
  if (next?.block === 'facts') return stayOfFacts(typesetter, next, contentWidth);
  return next?.block === 'table'
    ? below(space.table / 2, stayOfTable(typesetter, next))
    : undefined;
}

function startOfNext(typesetter: Typesetter, next: Block | undefined): number {
  return next?.block === 'paragraph'
    ? startOfText(typesetter, next.text, styles.body, contentWidth)
    : 0;
}

function heightOfHeading(typesetter: Typesetter, { level, text }: Heading): number {
  const own = heightOf(typesetter, text, styles[`heading${level}`], contentWidth);
  return space.beforeHeading[level] + own + space.afterHeading[level];
}
