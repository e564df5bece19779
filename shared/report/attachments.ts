import { canonical } from '../domain/canonical.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
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

/** One context for each language of the report. */
export type CompositionContexts = readonly [CompositionContext, CompositionContext?];

/**
 * The files attached to a report: its snapshot, each table as CSV, and the tables that a large report does not print.
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

/** The table of a figure has no caption of its own, so its file takes that of the figure. */
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

/** The full text, of which the report prints only the start. */
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
