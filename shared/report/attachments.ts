import { canonical } from '../domain/canonical.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { Attachment, Block, Table } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import { startOf } from '../pdf/printed-text.ts';
import type { CompositionContext } from './composition-context.ts';
import { writeCsv } from './csv.ts';
import type { LongText } from './long-texts.ts';
import { isPrintedInFull } from './print-limit.ts';
import { writePart } from './render/part.ts';
import { tableOfFramework } from './sections/annexes/framework.ts';
import { tableOfEveryValue } from './values-file.ts';
import type { Voices } from './voice.ts';
/**
 * The files attached to a report: its snapshot, each table as CSV, and the tables that a large report does not print.
 * @param frozen the snapshot as it is stored
 */
export function makeAttachments(
  frozen: Snapshot,
  blocks: readonly Block[],
  context: CompositionContext,
  voices: Voices,
): readonly Attachment[] {
  const [first] = voices;
  const tables = blocks.flatMap((block, at) =>
    block.block === 'table' ? [addCaptionOfFigure(block, blocks[at - 1])] : [],
  );
  return [
    {
      name: 'snapshot.json',
      mediaType: 'application/json',
      description: first.words.attachments.snapshot,
      relationship: 'Source',
      text: canonical(frozen),
    },
    ...tables.map((table, at) => makeCsvFile(`table-${String(at + 1).padStart(3, '0')}`, table)),
    ...(isPrintedInFull(context.snapshot) ? [] : makeFilesOfLargeReport(context, voices)),
    ...first.longTexts.all().map(makeTextFile),
  ];
}

/** The table of a figure has no caption of its own, so its file takes that of the figure. */
function addCaptionOfFigure(table: Table, before: Block | undefined): Table {
  return table.ofFigure && before?.block === 'figure'
    ? { ...table, caption: before.caption }
    : table;
}

function makeFilesOfLargeReport(
  context: CompositionContext,
  voices: Voices,
): readonly Attachment[] {
  return [
    makeCsvFile('framework', writePart<Table>(tableOfFramework(context), voices)),
    makeCsvFile('values', writePart<Table>(tableOfEveryValue(context), voices)),
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

function makeCsvFile(name: string, table: Table): Attachment {
  return {
    name: `${name}.csv`,
    mediaType: 'text/csv',
    description: plainText(table.caption),
    relationship: 'Supplement',
    text: writeCsv(table),
  };
}
