import type { Block, Facts } from '../../document.ts';
import { rememberedOfDocument } from '../of-one-document.ts';

const sisters = rememberedOfDocument<Facts, readonly Facts[]>();

/** Those of a block and of all others under its heading; they are read together, so their texts stand in line. */
export function factsUnderHeading(block: Facts): Facts['facts'] {
  return (sisters.get(block) ?? [block]).flatMap(({ facts }) => facts);
}

/** Finds the facts under each heading, before any is measured. */
export function joinSisterFacts(blocks: readonly Block[]): void {
  let underHeading: Facts[] = [];
  for (const block of blocks) {
    if (block.block === 'heading') underHeading = [];
    if (block.block !== 'facts') continue;
    underHeading.push(block);
    sisters.set(block, underHeading);
  }
}
