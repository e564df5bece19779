import type { ReportLanguage } from '../../domain/reports/report.ts';
import { type ColumnId, columnIds, columns, readOver } from '../columns.ts';
import { type Finding, findingAt } from '../findings/finding.ts';
import type { Grid } from '../grid.ts';
import { headingOf, tableWords } from '../words/languages.ts';

/** The row that names the columns. */
export type Header = {
  /** Its index among the rows of the grid. */
  readonly at: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly findings: readonly Finding[];
};

const keyOf = (heading: string) =>
  heading.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
const languages = Object.keys(tableWords) as readonly ReportLanguage[];

/** Every heading by which a column is known: its name, in five languages, and in other tools. */
const byHeading: ReadonlyMap<string, ColumnId> = new Map(
  columnIds.flatMap((id) =>
    [
      columns[id].name,
      ...('aliases' in columns[id] ? columns[id].aliases : []),
      ...languages.map((language) => headingOf(id, language)),
    ].map((heading) => [keyOf(heading), id] as const),
  ),
);
const ignored: ReadonlySet<string> = new Set([
  ...readOver,
  ...languages.flatMap((language) => [
    keyOf(tableWords[language].lastValue),
    keyOf(tableWords[language].findings),
  ]),
]);

/** A title or a note may stand above it. */
const maxRowsAbove = 20;
const ours: readonly ColumnId[] = ['address', 'value'];
const ofOtherTools: readonly ColumnId[] = ['indicatorTitle', 'periodStart', 'periodEnd', 'value'];

/** The header of a grid: it has addresses, or else what tells values apart in other tools. Undefined where none does. */
export function findHeader({ sheet, rows }: Grid): Header | undefined {
  for (const [at, { line, cells }] of rows.slice(0, maxRowsAbove).entries()) {
    const found = new Map<ColumnId, number>();
    const findings: Finding[] = [];
    for (const [column, { text }] of cells.entries()) {
      const place = { ...(sheet !== undefined && { sheet }), line, column };
      const key = keyOf(text);
      const id = byHeading.get(key);
      if (id === undefined) {
        if (key !== '' && !ignored.has(key))
          findings.push(findingAt(place, 'column-unknown', { raw: text }));
      } else if (found.has(id)) findings.push(findingAt(place, 'column-repeated', { raw: text }));
      else found.set(id, column);
    }
    if ([ours, ofOtherTools].some((ids) => ids.every((id) => found.has(id))))
      return { at, columns: found, findings };
  }
  return undefined;
}
