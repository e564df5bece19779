import { readCsv } from '../csv/read-csv.ts';
import { type Finding, findingAt } from '../findings/finding.ts';
import type { Grid } from '../grid.ts';
import { Refusal } from '../refusal.ts';
import { showsDecimalComma } from '../values/read-cell-value.ts';
import { statusOf } from '../writing/status-text.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { findHeader } from './header.ts';
import { commonOrder, type DayOrder } from './read-day.ts';
import { mergeFindings, type TableLine, tableLines } from './table-line.ts';

/** A sheet with a table, or a CSV file, and what all of its rows have in common. */
export type OpenTable = {
  readonly lines: readonly TableLine[];
  /** Of dates that are written like 30/06/2026. */
  readonly order: DayOrder | undefined;
  /** Whether days of values stand there that a spreadsheet kept as text. */
  readonly hasTextDates: boolean;
  readonly hasDecimalCommas: boolean;
  /** Of its header and its merged cells. */
  readonly findings: readonly Finding[];
};

/** The tables of a file, and what was found in the file as a whole. */
export type TableFile = {
  readonly tables: readonly OpenTable[];
  readonly findings: readonly Finding[];
};

/**
 * Opens a CSV or XLSX file.
 * @throws Refusal where the file is not read at all
 */
export async function openTables(bytes: Uint8Array, charset?: string): Promise<TableFile> {
  const { grids, findings } = await readGrids(bytes, charset);
  const tables = grids.flatMap((grid) => openTable(grid) ?? []);
  if (tables.length === 0) throw new Refusal('no_table');
  return { tables, findings };
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

function openTable(grid: Grid): OpenTable | undefined {
  const header = findHeader(grid);
  if (!header) return undefined;
  const lines = tableLines(grid, header);
  return {
    lines,
    order: orderOf(lines),
    hasTextDates: commonOrder(lines.map((line) => line.cell('asOf').text)) !== undefined,
    hasDecimalCommas: grid.decimalCommas || lines.some(hasDecimalComma),
    findings: [...header.findings, ...mergeFindings(grid, header)],
  };
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
