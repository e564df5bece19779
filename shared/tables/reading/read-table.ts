import { readCsv } from '../csv/read-csv.ts';
import { type Finding, findingAt } from '../findings/finding.ts';
import type { Grid } from '../grid.ts';
import { Refusal } from '../refusal.ts';
import { showsDecimalComma } from '../values/read-cell-value.ts';
import { statusOf } from '../writing/status-text.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { changeOf, type ValueChange } from './change-of.ts';
import { checkLocked } from './check-locked.ts';
import type { ReadingContext, Report } from './context.ts';
import { findHeader, type Header } from './header.ts';
import { findLocated, type Located } from './locate.ts';
import { commonOrder, type DayOrder } from './read-day.ts';
import { mergeFindings, type TableLine, tableLines } from './table-line.ts';

/** What a table asks for, and everything that was met in reading it. */
export type TableReading = {
  readonly changes: readonly ValueChange[];
  readonly findings: readonly Finding[];
  readonly counts: { readonly rows: number; readonly values: number };
};

/**
 * Reads a CSV or XLSX file against the records as they are now. Nothing is changed here: the caller shows or applies the changes.
 * @throws Refusal where the file is not read at all
 */
export async function readTable(bytes: Uint8Array, context: ReadingContext): Promise<TableReading> {
  const { grids, findings } = await readGrids(bytes, context.charset);
  const tables = grids.flatMap((grid) => {
    const header = findHeader(grid);
    return header ? [readGrid(grid, header, context)] : [];
  });
  if (tables.length === 0) throw new Refusal('no_table');
  const { changes, repeated } = takeOnce(tables.flatMap((table) => table.changes));
  const sum = (count: 'rows' | 'values') =>
    tables.reduce((total, { counts }) => total + counts[count], 0);
  return {
    changes,
    findings: [...findings, ...tables.flatMap((table) => table.findings), ...repeated],
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

const [zipStart, oldOfficeStart] = ['504b0304', 'd0cf11e0'];

/** By the first bytes: names and media types of uploads are often wrong. */
async function readGrids(
  bytes: Uint8Array,
  charset: string | undefined,
): Promise<{ readonly grids: readonly Grid[]; readonly findings: readonly Finding[] }> {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (start === oldOfficeStart) throw new Refusal('encrypted');
  if (start === zipStart) return readXlsx(bytes);
  const { grid, guessed } = readCsv(bytes, charset);
  return { grids: [grid], findings: guessed ? [findingAt({ line: 0 }, 'encoding-guessed')] : [] };
}

function readGrid(grid: Grid, header: Header, context: ReadingContext): TableReading {
  const findings: Finding[] = [...header.findings, ...mergeFindings(grid, header)];
  const report: Report = (place, rule, said) => findings.push(findingAt(place, rule, said));
  const lines = tableLines(grid, header);
  const order = orderOf(lines);
  const hasTextDates = commonOrder(lines.map((line) => line.cell('asOf').text)) !== undefined;
  const hasDecimalCommas = grid.decimalCommas || lines.some(hasDecimalComma);
  const groups = groupByValue(lines, context, order, report);
  const changes = groups.flatMap(({ located, lines: rows }) => {
    for (const line of rows) checkLocked(line, located, context, report);
    const given = { located, lines: rows, context, order, hasTextDates, hasDecimalCommas, report };
    return changeOf(given) ?? [];
  });
  return { changes, findings, counts: { rows: lines.length, values: groups.length } };
}

/** Words that were stated in the place of a number, like “2,5 or more”, show nothing. */
function hasDecimalComma(line: TableLine): boolean {
  const status = line.cell('status').text;
  if (status.trim() !== '' && statusOf(status) !== 'reported') return false;
  return (['value', 'numerator', 'denominator'] as const).some((id) =>
    showsDecimalComma(line.cell(id)),
  );
}

function orderOf(lines: readonly TableLine[]): DayOrder | undefined {
  const ids = ['asOf', 'periodStart', 'periodEnd'] as const;
  return commonOrder(lines.flatMap((line) => ids.map((id) => line.cell(id).text)));
}

type Group = { readonly located: Located; readonly lines: TableLine[] };

/** The rows of each value together, in the order of the file. */
function groupByValue(
  lines: readonly TableLine[],
  context: ReadingContext,
  order: DayOrder | undefined,
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
