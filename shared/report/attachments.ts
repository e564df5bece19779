import { canonical } from '../domain/canonical.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Attachment, Block, Table } from '../pdf/document.ts';
import { csvOf } from './csv.ts';
import { isPrintedInFull } from './extent.ts';
import { wholeFramework } from './sections/annexes/framework.ts';
import type { Setting } from './setting.ts';
import { everyValue } from './values-file.ts';

/**
 * The data of a report within it: what it was made from, each of its tables, and what a large report has no table of.
 * @param frozen the snapshot as it is stored
 */
export function attachmentsOf(
  frozen: Snapshot,
  blocks: readonly Block[],
  setting: Setting,
): readonly Attachment[] {
  const tables = blocks.filter((block): block is Table => block.block === 'table');
  return [
    {
      name: 'snapshot.json',
      mediaType: 'application/json',
      description: setting.words.attachments.snapshot,
      relationship: 'Source',
      text: canonical(frozen),
    },
    ...tables.map((table, at) => fileOf(`table-${String(at + 1).padStart(3, '0')}`, table)),
    ...(isPrintedInFull(setting.snapshot) ? [] : unprinted(setting)),
  ];
}

function unprinted(setting: Setting): readonly Attachment[] {
  return [fileOf('framework', wholeFramework(setting)), fileOf('values', everyValue(setting))];
}

function fileOf(name: string, table: Table): Attachment {
  return {
    name: `${name}.csv`,
    mediaType: 'text/csv',
    description: table.caption.map(({ text }) => text).join(''),
    relationship: 'Supplement',
    text: csvOf(table),
  };
}
