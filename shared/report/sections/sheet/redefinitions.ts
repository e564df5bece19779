import { labelledParagraph } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount } from '../../formats.ts';
import type { Block } from '../../tree.ts';
import { writeRedefinitions } from '../annexes/redefinitions.ts';

/** So many rows have room below the text. */
const maxRows = 2;

/** The changes to the meaning of its figures; many are in a file only, and the sheet says how many. */
export function writeSheetRedefinitions(context: CompositionContext): readonly Block[] {
  const { snapshot, words } = context;
  const count = snapshot.redefinitions?.length ?? 0;
  const blocks = writeRedefinitions(context);
  if (count <= maxRows) return blocks;
  const inFile = blocks.flatMap((block) =>
    block.block === 'table' ? [{ ...block, inFileOnly: true }] : [],
  );
  return [
    labelledParagraph(words.meaning.caption, words.practice.inFiles(formatCount(count))),
    ...inFile,
  ];
}
