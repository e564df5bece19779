import type { Block, Facts, Paragraph, Run } from '../pdf/document.ts';

/** Labelled paragraphs that follow each other are one block of facts; one alone, or one that goes on, stays a paragraph. */
export function factsTogether(blocks: readonly Block[]): readonly Block[] {
  const together: Block[] = [];
  let run: Paragraph[] = [];
  const endRun = () => {
    together.push(...(run.length > 1 ? [factsOf(run)] : run));
    run = [];
  };
  for (const [at, block] of blocks.entries()) {
    if (isFact(block, blocks[at + 1])) {
      run.push(block);
      continue;
    }
    endRun();
    together.push(block);
  }
  endRun();
  return together;
}

function isFact(block: Block, next: Block | undefined): block is Paragraph {
  const goesOn = next?.block === 'paragraph' && next.continues === true;
  return block.block === 'paragraph' && block.labelled === true && !goesOn;
}

function factsOf(paragraphs: readonly Paragraph[]): Facts {
  const facts = paragraphs.map(({ text }) => {
    const end = text.findIndex((run) => !isOfLabel(run));
    const length = end === -1 ? text.length : end;
    return { label: text.slice(0, length), text: text.slice(length) };
  });
  return { block: 'facts', facts };
}

/** In two languages a label has a joint between its words. */
const isOfLabel = ({ text, strong }: Run) => strong === true || /^\s*\/\s*$/.test(text);
