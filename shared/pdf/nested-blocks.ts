import type { Block } from './document.ts';

/** The blocks within a block. */
export function innerBlocks(block: Block): readonly Block[] {
  if (block.block === 'columns') return block.parts.flatMap(({ blocks }) => blocks);
  return block.block === 'band' ? block.blocks : [];
}

/** Every block, also those within others, in reading order. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(innerBlocks(block))]);
}
