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

const isOfLabel = ({ text, strong }: Run) => strong === true || joint.test(text);

/** What stands between the words of a label in two languages; those behind it may stand below. */
const joint = /\s*\/\s*$/;

function labelOf(runs: Text): Text {
  const at = runs.findIndex(({ text }) => joint.test(text));
  const [before, head, ...rest] = runs.slice(Math.max(0, at));
  if (at === -1 || !before || !head) return runs;
  const own = { ...before, text: before.text.replace(joint, '') };
  return [...runs.slice(0, at), own, { ...head, again: true }, ...rest];
}
