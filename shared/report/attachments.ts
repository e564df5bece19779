import { canonical } from '../domain/canonical.ts';
import type { Snapshot } from '../domain/reports/snapshot.ts';
import type { Attachment, Block, Table } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import { startOf } from '../pdf/printed-text.ts';
import { tableInBoth } from './bilingual/blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { writeCsv } from './csv.ts';
import type { LongText } from './long-texts.ts';
import { isPrintedInFull } from './print-limit.ts';
import { tableOfFramework } from './sections/annexes/framework.ts';
import { tableOfEveryValue } from './values-file.ts';

/** What a report is written with, in its language and in the second where it has one. */
export type CompositionContexts = readonly [CompositionContext, CompositionContext?];

/**
 * The data of a report within it: what it was made from, each of its tables, and what a large report has no table of.
 * @param frozen the snapshot as it is stored
 */
export function makeAttachments(
  frozen: Snapshot,
  blocks: readonly Block[],
  contexts: CompositionContexts,
): readonly Attachment[] {
  const [context] = contexts;
  const tables = blocks.flatMap((block, at) =>
    block.block === 'table' ? [addCaptionOfFigure(block, blocks[at - 1])] : [],
  );
  return [
    {
      name: 'snapshot.json',
      mediaType: 'application/json',
      description: context.words.attachments.snapshot,
      relationship: 'Source',
      text: canonical(frozen),
    },
    ...tables.map((table, at) => makeCsvFile(`table-${String(at + 1).padStart(3, '0')}`, table)),
    ...(isPrintedInFull(context.snapshot) ? [] : makeFilesOfLargeReport(contexts)),
    ...context.longTexts.all().map(makeTextFile),
  ];
}

/** A table that is known by the figure above it has the caption of that figure where it is a file of its own. */
function addCaptionOfFigure(table: Table, before: Block | undefined): Table {
  return table.ofFigure && before?.block === 'figure'
    ? { ...table, caption: before.caption }
    : table;
}

function makeFilesOfLargeReport(contexts: CompositionContexts): readonly Attachment[] {
  return [
    makeCsvFile('framework', makeTable(contexts, tableOfFramework)),
    makeCsvFile('values', makeTable(contexts, tableOfEveryValue)),
  ];
}

/** A text of which the start is printed. */
function makeTextFile({ file, text }: LongText): Attachment {
  return {
    name: file,
    mediaType: 'text/plain',
    description: startOf(text, 100),
    relationship: 'Supplement',
    text,
  };
}

function makeTable(
  [first, second]: CompositionContexts,
  write: (context: CompositionContext) => Table,
): Table {
  if (!second) return write(first);
  return tableInBoth(write(first), write(second), second.snapshot.scope.language);
}

function makeCsvFile(name: string, table: Table): Attachment {
  return {
    name: `${name}.csv`,
    mediaType: 'text/csv',
    description: plainText(table.caption),
    relationship: 'Supplement',
    text: writeCsv(table),
  };
}
