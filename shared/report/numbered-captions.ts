import { formatCount } from './formats.ts';
import { plain } from './inline.ts';
import { phrases } from './phrases.ts';
import type { Block } from './tree.ts';

type Counts = { tables: number; figures: number };

/**
 * Gives every table and figure its number, in the order of print. The table of a figure belongs to it, and photographs are not counted:
 * no text refers to them.
 */
export function numberCaptions(blocks: readonly Block[]): readonly Block[] {
  const counts = { tables: 0, figures: 0 };
  const numbered = numberBlocks(blocks, counts);
  const count = counts.tables + counts.figures;
  if (count < inList.least || count > inList.most) return numbered;
  const title = plain(phrases.references.list);
  return numbered.flatMap((block): readonly Block[] =>
    block.block === 'contents' ? [block, { block: 'captions', title }] : [block],
  );
}

/** Of fewer readers find a table by the contents; a list of more would take pages, and the attached files list them too. */
const inList = { least: 31, most: 90 } as const;

function numberBlocks<Each extends Block>(
  blocks: readonly Each[],
  counts: Counts,
): readonly Each[] {
  return blocks.map((block) => numberBlock(block, counts) as Each);
}

function numberBlock(block: Block, counts: Counts): Block {
  switch (block.block) {
    case 'table': {
      if (block.ofFigure || block.inFileOnly) return block;
      counts.tables += 1;
      const number = plain(phrases.references.table(formatCount(counts.tables)));
      return { id: `table-${counts.tables}`, ...block, number };
    }
    case 'figure': {
      if (block.drawing.kind === 'photograph') return block;
      counts.figures += 1;
      const number = plain(phrases.references.figure(formatCount(counts.figures)));
      return { id: `figure-${counts.figures}`, ...block, number };
    }
    case 'columns': {
      const parts = block.parts.map((part) => ({
        ...part,
        blocks: numberBlocks(part.blocks, counts),
      }));
      return { ...block, parts };
    }
    case 'band':
      return { ...block, blocks: numberBlocks(block.blocks, counts) };
    case 'fitted':
      return { ...block, alternatives: numberAlternatives(block.alternatives, counts) };
    default:
      return block;
  }
}

/** One of them is printed, so that each begins with the same number; the first has the most. */
function numberAlternatives<Each extends Block>(
  alternatives: readonly (readonly Each[])[],
  counts: Counts,
): readonly (readonly Each[])[] {
  const begun = { ...counts };
  return alternatives.map((blocks) => {
    const own = { ...begun };
    const each = numberBlocks(blocks, own);
    counts.tables = Math.max(counts.tables, own.tables);
    counts.figures = Math.max(counts.figures, own.figures);
    return each;
  });
}
