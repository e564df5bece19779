import { canonical } from '../domain/canonical.ts';
import type { Attachment, Block, Table } from '../pdf/document.ts';
import { csvOf } from './csv.ts';
import type { Setting } from './setting.ts';

/** The data of a report within it: what it was made from, and each of its tables. */
export function attachmentsOf(
  { snapshot, words }: Pick<Setting, 'snapshot' | 'words'>,
  blocks: readonly Block[],
): readonly Attachment[] {
  const tables = blocks.filter((block): block is Table => block.block === 'table');
  return [
    {
      name: 'snapshot.json',
      mediaType: 'application/json',
      description: words.attachments.snapshot,
      relationship: 'Source',
      text: canonical(snapshot),
    },
    ...tables.map((table, at) => ({
      name: `table-${String(at + 1).padStart(3, '0')}.csv`,
      mediaType: 'text/csv',
      description: table.caption.map(({ text }) => text).join(''),
      relationship: 'Supplement' as const,
      text: csvOf(table),
    })),
  ];
}
