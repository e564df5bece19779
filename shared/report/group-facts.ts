import type { Block, Facts, Paragraph, Run, Text } from '../pdf/document.ts';

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
    return { label: labelOf(text.slice(0, length)), text: text.slice(length) };
  });
  return { block: 'facts', facts };
}

const isOfLabel = ({ strong }: Run) => strong === true;

/** The second language of a label may stand below the first; then nothing stands between them. */
function labelOf(runs: Text): Text {
  const joint = runs.findIndex(({ translation: second }) => second);
  const head = runs[joint + 1];
  if (joint === -1 || !head) return runs;
  return [...runs.slice(0, joint), { ...head, startsTranslation: true }, ...runs.slice(joint + 2)];
}
