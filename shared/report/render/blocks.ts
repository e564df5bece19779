import type * as pdf from '../../pdf/document.ts';
import type { Block, Labelled } from '../tree.ts';
import type { Voices } from '../voice.ts';
import { writeFact, writeLabelled } from './facts.ts';
import { writePart } from './part.ts';
import { writeProse } from './prose.ts';

/** The blocks of a report in its languages. Texts under labels that follow each other are one list of facts. */
export function writeBlocks(blocks: readonly Block[], voices: Voices): readonly pdf.Block[] {
  const written: pdf.Block[] = [];
  let facts: Labelled[] = [];
  const endFacts = () => {
    written.push(...writeFacts(facts, voices));
    facts = [];
  };
  for (const block of blocks) {
    const fact = factOf(block, voices);
    if (fact) {
      facts.push(fact);
      continue;
    }
    endFacts();
    written.push(...writeBlock(block, voices));
  }
  endFacts();
  return written;
}

/** One alone stays a paragraph. */
function writeFacts(facts: readonly Labelled[], voices: Voices): readonly pdf.Block[] {
  if (facts.length < 2) return facts.map((each) => writeLabelled(each, voices));
  return [{ block: 'facts', facts: facts.map((each) => writeFact(each, voices)) }];
}

/** A text under a label, and one that people wrote in a single paragraph. */
function factOf(block: Block, voices: Voices): Labelled | undefined {
  if (block.block === 'labelled') return block;
  if (block.block !== 'prose' || !block.label || writeProse(block, voices).length > 1)
    return undefined;
  const { label, text, behind } = block;
  return { block: 'labelled', label, text: [{ quoted: text }, ...behind] };
}

function writeBlock(block: Block, voices: Voices): readonly pdf.Block[] {
  switch (block.block) {
    case 'labelled':
      return [writeLabelled(block, voices)];
    case 'prose':
      return writeProse(block, voices);
    case 'columns':
      return [
        { ...block, parts: block.parts.map((part) => ({ ...part, ...inner(part, voices) })) },
      ];
    case 'band':
      return [{ ...block, ...inner(block, voices) }];
    case 'fitted': {
      const alternatives = block.alternatives.map((each) => writeBlocks(each, voices));
      return [{ ...block, alternatives }];
    }
    default:
      return [writePart<pdf.Block>(block, voices)];
  }
}

const inner = ({ blocks }: { readonly blocks: readonly Block[] }, voices: Voices) => ({
  blocks: writeBlocks(blocks, voices),
});
