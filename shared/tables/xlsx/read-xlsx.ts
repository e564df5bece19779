import { type Finding, findingAt } from '../findings/finding.ts';
import { emptyCell, type Grid, type GridRow } from '../grid.ts';
import { readCell } from './cell-text.ts';
import { readSheets, type WorkbookSheet } from './hucre.ts';

/** The visible sheets of a workbook as rows. @throws Refusal */
export async function readXlsx(
  bytes: Uint8Array,
): Promise<{ readonly grids: readonly Grid[]; readonly findings: readonly Finding[] }> {
  const { sheets, countsFrom1904 } = await readSheets(bytes);
  const isHidden = ({ hidden, veryHidden }: WorkbookSheet) => hidden || veryHidden;
  const findings = sheets
    .filter((sheet) => isHidden(sheet) && sheet.rows.length > 0)
    .map(({ name }) => findingAt({ sheet: name, line: 0 }, 'sheet-hidden'));
  return {
    grids: sheets.filter((sheet) => !isHidden(sheet)).map(toGrid),
    findings: countsFrom1904 ? [...findings, findingAt({ line: 0 }, 'dates-1904')] : findings,
  };
}

function toGrid(sheet: WorkbookSheet): Grid {
  const rows = sheet.rows.map((row, at): GridRow => {
    const cells = row.map((value, column) =>
      value === null && !sheet.cells?.has(`${at},${column}`)
        ? emptyCell
        : readCell(value, sheet.cells?.get(`${at},${column}`)),
    );
    return { line: at + 1, cells, ...(sheet.rowDefs?.get(at)?.hidden && { hidden: true }) };
  });
  return { sheet: sheet.name, rows, merges: sheet.merges ?? [], decimalCommas: false };
}
