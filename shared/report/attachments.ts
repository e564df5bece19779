import { canonical } from '../domain/canonical.ts';
import type { Snapshot } from '../domain/reports/snapshot.ts';
import type { Attachment, Block, Table } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import { startOf } from '../pdf/printed-text.ts';
import { tableInBoth } from './bilingual/blocks.ts';
import type { Setting } from './composition-context.ts';
import { csvOf } from './csv.ts';
import type { LongText } from './long-texts.ts';
import { isPrintedInFull } from './print-limit.ts';
import { wholeFramework } from './sections/annexes/framework.ts';
import { everyValue } from './values-file.ts';

/** What a report is written with, in its language and in the second where it has one. */
export type Settings = readonly [Setting, Setting?];

/**
 * The data of a report within it: what it was made from, each of its tables, and what a large report has no table of.
 * @param frozen the snapshot as it is stored
 */
export function attachmentsOf(
  frozen: Snapshot,
  blocks: readonly Block[],
  settings: Settings,
): readonly Attachment[] {
  const [setting] = settings;
  const tables = blocks.flatMap((block, at) =>
    block.block === 'table' ? [namedAlone(block, blocks[at - 1])] : [],
  );
  return [
    {
      name: 'snapshot.json',
      mediaType: 'application/json',
      description: setting.words.attachments.snapshot,
      relationship: 'Source',
      text: canonical(frozen),
    },
    ...tables.map((table, at) => fileOf(`table-${String(at + 1).padStart(3, '0')}`, table)),
    ...(isPrintedInFull(setting.snapshot) ? [] : unprinted(settings)),
    ...setting.longTexts.all().map(textFile),
  ];
}

/** A table that is known by the figure above it has the caption of that figure where it is a file of its own. */
function namedAlone(table: Table, before: Block | undefined): Table {
  return table.ofFigure && before?.block === 'figure'
    ? { ...table, caption: before.caption }
    : table;
}

function unprinted(settings: Settings): readonly Attachment[] {
  return [
    fileOf('framework', inEach(settings, wholeFramework)),
    fileOf('values', inEach(settings, everyValue)),
  ];
}

/** A text of which the start is printed. */
function textFile({ file, text }: LongText): Attachment {
  return {
    name: file,
    mediaType: 'text/plain',
    description: startOf(text, 100),
    relationship: 'Supplement',
    text,
  };
}

function inEach([first, second]: Settings, write: (setting: Setting) => Table): Table {
  if (!second) return write(first);
  return tableInBoth(write(first), write(second), second.snapshot.scope.language);
}

function fileOf(name: string, table: Table): Attachment {
  return {
    name: `${name}.csv`,
    mediaType: 'text/csv',
    description: plainText(table.caption),
    relationship: 'Supplement',
    text: csvOf(table),
  };
}
