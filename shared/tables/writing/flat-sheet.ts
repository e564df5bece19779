import type { ReportLanguage } from '../../domain/reports/report.ts';
import { vocabularyOf } from '../../words/vocabulary.ts';
import { type ColumnId, columnIds, columns, dimensionColumns } from '../columns.ts';
import { lettersOf } from '../findings/finding.ts';
import { cellsOfRow, type RowCells } from '../rows/cells-of-row.ts';
import type { TableRow } from '../rows/table-row.ts';
import { headingOf, tableWords } from '../words/languages.ts';
import { dayCell, headCell, numberCell, type SheetCell, textCell, toSheet } from './sheet-cells.ts';
import { statusText } from './status-text.ts';

/** A column that only this sheet has, for instance the last value. */
type ExtraColumn = {
  readonly head: string;
  readonly after: ColumnId;
  readonly of: (row: TableRow) => string;
};

type Options = {
  readonly language: ReportLanguage;
  readonly name: string;
  /** Whether the columns that may be filled in are open, and all others locked. */
  readonly isTemplate: boolean;
  readonly extra?: ExtraColumn;
};

/** The flat table as a sheet, in the language of its reader. */
export function flatSheet(
  rows: readonly TableRow[],
  { language, name, isTemplate, extra }: Options,
) {
  const heads = columnIds.flatMap((id) => {
    const head = headCell(headingOf(id, language));
    return extra?.after === id ? [head, headCell(extra.head)] : [head];
  });
  const lines = rows.map((row) => {
    const cells = cellsOfRow(row, { language, labels: true });
    return columnIds.flatMap((id) => {
      const cell = toCell(id, cells, language, isTemplate && isOpen(id, row));
      return extra?.after === id ? [cell, numberCell(extra.of(row))] : [cell];
    });
  });
  const splits = Math.max(0, ...rows.map(({ part }) => Object.keys(part ?? {}).length));
  const statusColumn = heads.findIndex(({ value }) => value === headingOf('status', language));
  const widths = columnIds.flatMap((id) => {
    const width = isUnused(id, splits) ? 0 : widthOf(id);
    return extra?.after === id ? [width, 12] : [width];
  });
  return toSheet([heads, ...lines], {
    name,
    widths,
    freezePane: { rows: 1 },
    ...(rows.length > 0 && { dataValidations: [statusList(statusColumn, rows.length, language)] }),
    ...(isTemplate && { protection: { sheet: true, formatColumns: true, formatRows: true } }),
  });
}

/** Date and source are of the whole value, so they are open in the row of the total only. */
function isOpen(id: ColumnId, { part }: TableRow): boolean {
  const ofTotal = id === 'asOf' || id === 'source';
  return 'open' in columns[id] && !(ofTotal && part);
}

function toCell(
  id: ColumnId,
  cells: RowCells,
  language: ReportLanguage,
  isOpenCell: boolean,
): SheetCell {
  const { kind } = columns[id];
  const text = sayIn(language, id, cells[id]);
  if (kind === 'number') return numberCell(text, isOpenCell);
  return kind === 'date' ? dayCell(text, isOpenCell) : textCell(text, isOpenCell);
}

/** The names of enumerations are written as the reports write them. */
function sayIn(language: ReportLanguage, id: ColumnId, text: string): string {
  const { measures, resultTypes, reviewStatus, ascending } = vocabularyOf[language];
  const names: Partial<Record<ColumnId, Readonly<Record<string, string>>>> = {
    measure: measures,
    resultType: resultTypes,
    reviewState: reviewStatus,
    ascending,
  };
  return id === 'status' ? statusText(text, language) : (names[id]?.[text] ?? text);
}

function statusList(at: number, rows: number, language: ReportLanguage) {
  const column = lettersOf(at);
  return {
    type: 'list' as const,
    values: Object.values(tableWords[language].statuses),
    allowBlank: true,
    showErrorMessage: true,
    range: `${column}2:${column}${rows + 1}`,
  };
}

const wide: ReadonlySet<ColumnId> = new Set(['resultTitle', 'indicatorTitle', 'comment', 'reason']);

function widthOf(id: ColumnId): number {
  if (wide.has(id)) return 36;
  return id === 'address' || id === 'source' ? 24 : 14;
}

/** Whether a column is of a dimension that no row has. */
function isUnused(id: ColumnId, splits: number): boolean {
  return dimensionColumns
    .slice(splits)
    .flat()
    .some((each) => each === id);
}
