import { type Finding, findingAt } from '../findings/finding.ts';
import { checkLocked } from './check-locked.ts';
import type { ReadingContext, Report } from './context.ts';
import { findLocated, type Located } from './locate.ts';
import { type OpenTable, openTables, type TableFile } from './open-tables.ts';
import { type KeptValue, outcomeOf, type ValueChange } from './outcome-of.ts';
import type { TableLine } from './table-line.ts';

/** What a table asks for, and everything that was met in reading it. */
export type TableReading = {
  readonly changes: readonly ValueChange[];
  /** Values that the table has otherwise, and that stay as they are. */
  readonly kept: readonly KeptValue[];
  readonly findings: readonly Finding[];
  readonly counts: { readonly rows: number; readonly values: number };
};

/**
 * Reads a CSV or XLSX file against the records as they are now. Nothing is changed here: the caller shows or applies the changes.
 * @throws Refusal where the file is not read at all
 */
export async function readTable(bytes: Uint8Array, context: ReadingContext): Promise<TableReading> {
  return readTables(await openTables(bytes, context.charset), context);
}

/** The same of a file that was opened, or of a part of it. */
export function readTables(file: TableFile, context: ReadingContext): TableReading {
  const tables = file.tables.map((table) => readRows(table, context));
  const { changes, repeated } = takeOnce(tables.flatMap((table) => table.changes));
  const sum = (count: 'rows' | 'values') =>
    tables.reduce((total, { counts }) => total + counts[count], 0);
  return {
    changes,
    kept: tables.flatMap((table) => table.kept),
    findings: [...file.findings, ...tables.flatMap((table) => table.findings), ...repeated],
    counts: { rows: sum('rows'), values: sum('values') },
  };
}

/** A value that two sheets change is taken from neither. */
function takeOnce(changes: readonly ValueChange[]) {
  const byAddress = Map.groupBy(changes, ({ address }) => address);
  const all = [...byAddress.values()];
  return {
    changes: all.filter(({ length }) => length === 1).flat(),
    repeated: all
      .filter(({ length }) => length > 1)
      .flat()
      .flatMap(({ places: [place] }) => (place ? [findingAt(place, 'row-repeated')] : [])),
  };
}

function readRows(table: OpenTable, context: ReadingContext): TableReading {
  const { lines } = table;
  const findings: Finding[] = [...table.findings];
  const report: Report = (place, rule, said) => findings.push(findingAt(place, rule, said));
  const groups = groupByValue(table, context, report);
  const outcomes = groups.flatMap(({ located, lines: rows }) => {
    for (const line of rows) checkLocked(line, located, context, report);
    return outcomeOf({ ...table, located, lines: rows, context, report }) ?? [];
  });
  return {
    changes: outcomes.flatMap((each) => ('input' in each ? [each] : [])),
    kept: outcomes.flatMap((each) => ('outcome' in each ? [each] : [])),
    findings,
    counts: { rows: lines.length, values: groups.length },
  };
}

type Group = { readonly located: Located; readonly lines: TableLine[] };

/** The rows of each value together, in the order of the file. */
function groupByValue(
  { lines, order }: OpenTable,
  context: ReadingContext,
  report: Report,
): readonly Group[] {
  const groups = new Map<string, Group>();
  const locate = findLocated(context);
  for (const line of lines) {
    const located = locate(line, { order, report });
    if (!located) continue;
    const group = groups.get(located.address);
    if (group) group.lines.push(line);
    else groups.set(located.address, { located, lines: [line] });
  }
  return [...groups.values()];
}
