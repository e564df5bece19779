import { name } from './file.ts';
import type { Inspected } from './inspected.ts';
import { attribute, descendantsOf, type StructureElement } from './structure-tree.ts';

/** All rows of a table have the same number of cells, and each head has its scope. */
export function* tableFaults(inspected: Inspected): Iterable<string> {
  for (const table of inspected.elements.filter(({ type }) => type === 'Table')) {
    const parts = table.children.map(({ type }) => type).join(' ');
    if (!/^(Caption )?THead( TBody)*$/.test(parts))
      yield `table ${table.object} is made of ${parts}`;
    const rows = descendantsOf(table, 'TR');
    const widths = new Set(rows.map((row) => widthOf(inspected, row)));
    if (widths.size > 1)
      yield `table ${table.object} has rows of ${[...widths].join(' and ')} cells`;
    if (widths.has(0)) yield `table ${table.object} has a row without cells`;
    for (const row of rows) yield* rowFaults(inspected, row);
  }
}

function widthOf({ file }: Inspected, row: StructureElement): number {
  return row.children.reduce((width, cell) => {
    const span = attribute(file, cell, 'ColSpan');
    return width + (typeof span === 'number' ? span : 1);
  }, 0);
}

function* rowFaults({ file }: Inspected, row: StructureElement): Iterable<string> {
  const isHead = row.parent?.type === 'THead';
  for (const cell of row.children) {
    const scope = name(file, attribute(file, cell, 'Scope'));
    if (cell.type !== 'TH' && cell.type !== 'TD') yield `row ${row.object} holds ${cell.type}`;
    if (isHead && cell.type === 'TD') yield `row ${row.object} of a head holds TD`;
    /** The heading of a group of rows is the only cell of its row, and heads the columns below it. */
    const headsColumns = isHead || row.children.length < Number(attribute(file, cell, 'ColSpan'));
    if (cell.type === 'TH' && scope !== (headsColumns ? 'Column' : 'Row'))
      yield `element ${cell.object}: TH has no Scope, or another`;
  }
}
