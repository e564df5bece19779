import type { Block, Figure, ReportDocument } from './document.ts';
import { languageMark } from './file/language-mark.ts';
import { maxStringLength, writableText } from './file/writable-text.ts';
import { mapLists } from './nested-blocks.ts';
import { plainText } from './plain-text.ts';
import { isPrintedAsIs, printedText, startOf, visibleText } from './printed-text.ts';
import { sharedCaches } from './shared-caches.ts';
import { runsOf, textsOf } from './texts.ts';
import { withLinks } from './web-addresses.ts';

/**
 * Replaces whatever in its texts cannot be printed, so that no person's text stops a report that others wait for. Blocks that need no
 * change stay the same objects.
 */
export function printedDocument(document: ReportDocument): ReportDocument {
  const { blocks, attachments = [], ...rest } = document;
  const isAsIs = runsOf({ ...rest, blocks: [] }).every(({ text }) => isPrintedAsIs(text));
  const printed = isAsIs ? rest : withTexts(rest, printedText);
  const { title, author, subject } = printed;
  return {
    ...printed,
    title: writableText(title),
    author: writableText(author),
    subject: writableText(subject),
    blocks: mapLists(blocks, (list) => list.map((block) => withLinks(printedBlock(block)))),
    attachments: attachments.map((file) => ({
      ...file,
      name: writableText(file.name),
      description: writableText(file.description),
    })),
  };
}

/** Blocks whose texts are printed without a visible change, as whoever composed them has found. */
const blocksAsIs = sharedCaches.loadOnce<void, WeakSet<Block>>(() => new WeakSet());

/** So that they are not looked at again. */
export function noteBlocksAsIs(blocks: readonly Block[]): void {
  for (const block of blocks) blocksAsIs().add(block);
}

function isBlockAsIs(block: Block): boolean {
  return (
    blocksAsIs().has(block) ||
    textsOf(block).every((text) => text.every((run) => isPrintedAsIs(run.text)))
  );
}

/** Have no text but that of the blocks within them. */
const nesting: ReadonlySet<Block['block']> = new Set(['columns', 'band', 'fitted']);

function printedBlock(block: Block): Block {
  if (nesting.has(block.block)) return block;
  const printed = isBlockAsIs(block) ? block : withTexts(block, printedText);
  if (printed.block === 'figure') return figureToBeSeen(printed);
  if (printed.block !== 'heading') return printed;
  const title = plainText(printed.text);
  const seen = visibleText(title);
  return seen === title ? printed : { ...printed, text: [{ text: seen }] };
}

function inBothLanguages(own: string, second: Figure['secondAlternative']): string {
  if (second === undefined) return own;
  const both = `${own} / ${languageMark(second.language)}${writableText(second.text)}`;
  return both.length > maxStringLength ? own : both;
}

/** A drawing has room for names only; the full text is in its table and in the alternative text. */
const maxLengthInDrawing = 200;

function figureToBeSeen({ secondAlternative, ...figure }: Figure): Figure {
  const alternative = inBothLanguages(writableText(figure.alternative), secondAlternative);
  const isShort = textsOf(figure)
    .flat()
    .every(({ text }) => text.length <= maxLengthInDrawing);
  if (isShort) return { ...figure, alternative };
  const drawing = withTexts(figure.drawing, (text) => startOf(text, maxLengthInDrawing));
  return { ...figure, alternative, drawing };
}

/** Changes every string within a value; kinds, ids and numbers are short ASCII, which `change` leaves alone. */
function withTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withTexts(each, change)) as Value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withTexts(each, change)]),
  ) as Value;
}
