import type { Block } from './document.ts';

/** The blocks within a block; of alternatives the fullest, which has all that the others have. */
export function innerBlocks(block: Block): readonly Block[] {
  if (block.block === 'columns') return block.parts.flatMap(({ blocks }) => blocks);
  if (block.block === 'fitted') return block.alternatives[0] ?? [];
  return block.block === 'band' ? block.blocks : [];
}

/** Every block, also those within others, in reading order. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(innerBlocks(block))]);
}

/** Changes every list of blocks: that of the document, and those within columns, bands and alternatives. */
export function mapLists(
  blocks: readonly Block[],
  change: (list: readonly Block[]) => readonly Block[],
): readonly Block[] {
  const changeInner = (list: readonly Block[]) => mapLists(list, change);
  return change(blocks).map((block) => {
    switch (block.block) {
      case 'columns':
        return {
          ...block,
          parts: block.parts.map((part) => ({ ...part, blocks: changeInner(part.blocks) })),
        };
      case 'band':
        return { ...block, blocks: changeInner(block.blocks) };
      case 'fitted':
        return { ...block, alternatives: block.alternatives.map(changeInner) };
      default:
        return block;
    }
  });
}
