import type { Block, Heading } from '../pdf/document.ts';
import { plainText, titleOf } from '../pdf/plain-text.ts';
/**
 * A table or a figure whose heading says what its caption says is marked, so that it is not printed twice; the caption still
 * names its file, and the table where it goes on.
 */
export function captionsOnce(blocks: readonly Block[]): readonly Block[] {
  let title: string | undefined;
  return blocks.map((block) => {
    if (block.block === 'heading') title = titleWithoutNumber(block);
    if (block.block !== 'table' && block.block !== 'figure') return block;
    const isSaid = title === plainText(block.caption).trim();
    title = undefined;
    return isSaid ? { ...block, titled: true } : block;
  });
}

/** "2. Overdue" is about what is overdue. */
const titleWithoutNumber = ({ text, numbered }: Heading) =>
  titleOf(text.slice(numbered ? 1 : 0)).trim();
