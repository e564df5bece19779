import type { Block, Heading, Paragraph } from '../../document.ts';
import { contentWidth, space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { keepOfFacts } from '../blocks/facts.ts';
import { heightOfFigure } from '../blocks/figure.ts';
import { keepOfList } from '../blocks/list.ts';
import { heightKeptTogether, heightOf } from '../blocks/text.ts';
import { keepOfTable } from '../tables/keep-table.ts';
import type { KeepTogether } from './keep-together.ts';
import { keepIntroWithNext, withHeightAbove } from './keep-with-next.ts';

/** For a block that may be separated from the one before. */
export const noKeep: KeepTogether = { min: 0, preferred: 0 };

/**
 * What is kept with a heading above the block: a figure, the start of a table, the first lines of a text; for a heading,
 * also the start of the block after it.
 */
export function keepOfBlock(
  typesetter: Typesetter,
  blocks: readonly Block[],
  at: number,
): KeepTogether {
  const block = blocks[at];
  switch (block?.block) {
    case 'heading':
      return withHeightAbove(
        heightOfHeading(typesetter, block),
        keepOfBlock(typesetter, blocks, at + 1),
      );
    case 'table':
      return withHeightAbove(space.table / 2, keepOfTable(typesetter, block));
    case 'figure':
      return keepWhole(space.figure / 2 + heightOfFigure(typesetter, block));
    case 'paragraph':
      return keepOfParagraph(typesetter, block, blocks[at + 1]);
    case 'facts':
      return keepOfFacts(typesetter, block, contentWidth);
    case 'list':
      return keepOfList(typesetter, block, contentWidth);
    case 'note':
      return keepWhole(
        2 * space.note +
          heightKeptTogether(typesetter, block.text, styles.body, contentWidth - 2 * space.note),
      );
    default:
      return noKeep;
  }
}

const keepWhole = (height: number): KeepTogether => ({ min: height, preferred: height });

/**
 * A short text keeps with the list or table it introduces. A paragraph of one line keeps with the next, so that more than one
 * line follows a heading.
 */
function keepOfParagraph(
  typesetter: Typesetter,
  { text }: Paragraph,
  next: Block | undefined,
): KeepTogether {
  const own = heightKeptTogether(typesetter, text, styles.body, contentWidth);
  const introduced = keepOfIntroduced(typesetter, next);
  if (introduced)
    return keepIntroWithNext(typesetter, text, introduced, contentWidth) ?? keepWhole(own);
  if (own >= 2 * styles.body.leading) return keepWhole(own);
  const more = startOfNext(typesetter, next);
  return keepWhole(more === 0 ? own : own + space.paragraph + more);
}

/** What of a list, facts or a table keeps with the text that introduces it. */
function keepOfIntroduced(
  typesetter: Typesetter,
  next: Block | undefined,
): KeepTogether | undefined {
  if (next?.block === 'list') return keepOfList(typesetter, next, contentWidth);
  if (next?.block === 'facts') return keepOfFacts(typesetter, next, contentWidth);
  return next?.block === 'table'
    ? withHeightAbove(space.table / 2, keepOfTable(typesetter, next))
    : undefined;
}

function startOfNext(typesetter: Typesetter, next: Block | undefined): number {
  return next?.block === 'paragraph'
    ? heightKeptTogether(typesetter, next.text, styles.body, contentWidth)
    : 0;
}

function heightOfHeading(typesetter: Typesetter, { level, text }: Heading): number {
  const own = heightOf(typesetter, text, styles[`heading${level}`], contentWidth);
  return space.beforeHeading[level] + own + space.afterHeading[level];
}
