import type { Block, Facts } from '../../document.ts';
import { memoKey, type Typesetter } from '../../typesetter.ts';

const alignedFacts = memoKey<Facts, readonly Facts[]>('aligned facts');

/** The facts of all blocks under the same heading, which are aligned. */
export function factsUnderHeading(typesetter: Typesetter, block: Facts): Facts['facts'] {
  return (typesetter.memo(alignedFacts).get(block) ?? [block]).flatMap(({ facts }) => facts);
}

/** Finds the facts under each heading, before any of them is measured. */
export function alignFacts(typesetter: Typesetter, blocks: readonly Block[]): void {
  const memo = typesetter.memo(alignedFacts);
  let underHeading: Facts[] = [];
  for (const block of blocks) {
    if (block.block === 'heading') underHeading = [];
    if (block.block !== 'facts' || block.columns !== undefined) continue;
    underHeading.push(block);
    memo.set(block, underHeading);
  }
}
