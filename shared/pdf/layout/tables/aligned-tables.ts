import type { Block, Table } from '../../document.ts';
import { plainText } from '../../plain-text.ts';
import { memoKey, type Typesetter } from '../../typesetter.ts';

/** The tables of one section that have the same heads; they are read together, so their columns stand in line. */
export type Sisters = readonly Table[];

const alignedTables = memoKey<Table, Sisters>('aligned tables');

/** The table and those that have their columns with it. */
export function sistersOf(typesetter: Typesetter, table: Table): Sisters {
  const sisters = typesetter.memo(alignedTables);
  const known = sisters.get(table);
  if (known) return known;
  const alone = [table];
  sisters.set(table, alone);
  return alone;
}

/** Finds the tables of every section that have the same heads, before any is measured. */
export function joinSisters(typesetter: Typesetter, blocks: readonly Block[]): void {
  const sisters = typesetter.memo(alignedTables);
  let inSection = new Map<string, Table[]>();
  for (const block of blocks) {
    if (block.block === 'heading' && block.level === 1) inSection = new Map();
    if (block.block !== 'table') continue;
    const heads = headsOf(block);
    const family = inSection.get(heads) ?? [];
    family.push(block);
    inSection.set(heads, family);
    sisters.set(block, family);
  }
}

function headsOf({ columns }: Table): string {
  return JSON.stringify(
    columns.map(({ head, align = 'start', share = 1 }) => [plainText(head), align, share]),
  );
}
