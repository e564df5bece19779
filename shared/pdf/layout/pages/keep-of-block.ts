import type { Block, Paragraph } from '../../document.ts';
import { page, space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { keepOfFacts } from '../blocks/facts.ts';
import { keepOfFigure } from '../blocks/figure.ts';
import { heightOfHeading } from '../blocks/heading.ts';
import { layBlock } from '../blocks/lay-block.ts';
import { keepOfList } from '../blocks/list.ts';
import { heightOfNote } from '../blocks/note.ts';
import { styleOfParagraph } from '../blocks/paragraph.ts';
import { heightKeptTogether } from '../blocks/text.ts';
import { keepOfTable } from '../tables/keep-table.ts';
import type { Flow } from './flow.ts';
import { layFragment } from './fragment.ts';
import { type KeepTogether, keepWhole, noKeep, withHeightAbove } from './keep-together.ts';
import { keepIntroWithNext } from './keep-with-next.ts';

/** What a block is measured with: where it will stand, and how to lay the blocks within it. */
type Measure = {
  readonly flow: Flow;
  readonly context: Omit<Parameters<typeof layBlock>[2], 'keepWithNext' | 'isKeptWithPrevious'>;
};

/**
 * What is kept with a heading above the block: a figure, the start of a table, the first lines of a text; for a heading,
 * also the start of the block after it.
 */
function keepOfBlock(measure: Measure, blocks: readonly Block[], at: number): KeepTogether {
  const { typesetter, width } = measure.flow;
  const block = blocks[at];
  if (!block) return noKeep;
  switch (block.block) {
    case 'contents':
    case 'captions':
      return noKeep;
    case 'heading':
      return withHeightAbove(
        space.beforeHeading[block.level] + heightOfHeading(typesetter, block, width),
        keepOfBlock(measure, blocks, at + 1),
      );
    case 'table':
      return keepOfTable(typesetter, block, width);
    case 'figure':
      return keepOfFigure(typesetter, block, width);
    case 'paragraph':
      return keepOfParagraph(measure.flow, block, blocks[at + 1]);
    case 'facts':
      return block.columns === undefined
        ? keepOfFacts(typesetter, block, width)
        : heightLaid(measure, block);
    case 'list':
      return keepOfList(typesetter, block, width);
    case 'note':
      return keepWhole(heightOfNote(typesetter, block, width));
    case 'lead':
      return keepWhole(heightKeptTogether(typesetter, block.text, styles.lead, width));
    default:
      return heightLaid(measure, block);
  }
}

/** The height of a block that is kept whole, with the space above it. */
function heightLaid(
  { flow, context }: Measure,
  block: Parameters<typeof layBlock>[1],
): KeepTogether {
  const given = { ...context, keepWithNext: noKeep, isKeptWithPrevious: true };
  const { height, fits } = layFragment(flow, flow, (apart) => {
    apart.y = page.top;
    layBlock(apart, block, given);
  });
  return keepWhole(fits ? height : minStart);
}

/** Of a block that is taller than a page. */
const minStart = 100;

/**
 * A short text keeps with the list or table it introduces. A paragraph of one line keeps with the next, so that more than one
 * line follows a heading.
 */
function keepOfParagraph(
  { typesetter, width }: Flow,
  paragraph: Paragraph,
  next: Block | undefined,
): KeepTogether {
  const { text } = paragraph;
  const style = styleOfParagraph(paragraph);
  const own = heightKeptTogether(typesetter, text, style, width);
  const introduced = keepOfIntroduced(typesetter, next, width);
  if (introduced) return keepIntroWithNext(typesetter, text, introduced, width) ?? keepWhole(own);
  if (own >= 2 * style.leading || next?.block !== 'paragraph') return keepWhole(own);
  const more = heightKeptTogether(typesetter, next.text, styleOfParagraph(next), width);
  return withHeightAbove(own + space.paragraph, keepWhole(more));
}

/** What keeps with the block above it: with a heading any block, with a paragraph what it may introduce. */
export function keepBelow(measure: Measure, blocks: readonly Block[], at: number): KeepTogether {
  const above = blocks[at]?.block;
  if (above === 'heading') return keepOfBlock(measure, blocks, at + 1);
  const { typesetter, width } = measure.flow;
  const introduced =
    above === 'paragraph' ? keepOfIntroduced(typesetter, blocks[at + 1], width) : undefined;
  return introduced ?? noKeep;
}

/** What of a list, facts or a table keeps with the text that introduces it. */
function keepOfIntroduced(
  typesetter: Typesetter,
  next: Block | undefined,
  width: number,
): KeepTogether | undefined {
  if (next?.block === 'list') return keepOfList(typesetter, next, width);
  if (next?.block === 'facts' && next.columns === undefined)
    return keepOfFacts(typesetter, next, width);
  return next?.block === 'table'
    ? withHeightAbove(space.table - space.paragraph, keepOfTable(typesetter, next, width))
    : undefined;
}
