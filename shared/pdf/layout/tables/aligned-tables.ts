import type { Block, Table } from '../../document.ts';
import { plainText } from '../../plain-text.ts';
import { memoKey, type Typesetter } from '../../typesetter.ts';

/** The tables of one section with equal heads, whose columns are aligned. */
export type AlignedTables = readonly Table[];

const alignedTables = memoKey<Table, AlignedTables>('aligned tables');

/** The table and those it is aligned with. */
export function alignedTablesOf(typesetter: Typesetter, table: Table): AlignedTables {
  const memo = typesetter.memo(alignedTables);
  const known = memo.get(table);
  if (known) return known;
  const alone = [table];
  memo.set(table, alone);
  return alone;
}

/** Finds the tables with equal heads in each section, before any of them is measured. */
export function alignColumns(typesetter: Typesetter, blocks: readonly Block[]): void {
  const memo = typesetter.memo(alignedTables);
  let inSection = new Map<string, Table[]>();
  for (const block of blocks) {
    if (block.block === 'heading' && block.level === 1) inSection = new Map();
    if (block.block !== 'table') continue;
    const heads = headsOf(block);
    const aligned = inSection.get(heads) ?? [];
    aligned.push(block);
    inSection.set(heads, aligned);
    memo.set(block, aligned);
  }
}

function headsOf({ columns }: Table): string {
  return JSON.stringify(
    columns.map(({ head, align = 'start', share = 1 }) => [plainText(head), align, share]),
  );
}
