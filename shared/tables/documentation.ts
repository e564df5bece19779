import type { Rule } from '../written-values/rules.ts';
import { columnIds, columns } from './columns.ts';
import { exportRules } from './findings/export-rules.ts';
import { rules } from './findings/rules.ts';
import { refusals } from './refusal.ts';

/** The columns of the flat table as rows of a table in Markdown. */
export function documentColumns(): readonly string[] {
  return columnIds.map((id) => {
    const column = columns[id];
    const filled = 'open' in column ? 'open' : 'locked';
    return toMarkdown([column.name, filled, column.meaning, (column.aliases ?? []).join(', ')]);
  });
}

/** The rules of reading tables as rows of a table in Markdown. */
export const documentRules = () => rulesOf(rules);
/** The rules of writing them. */
export const documentExportRules = () => rulesOf(exportRules);

function rulesOf(table: Readonly<Record<string, Rule>>): readonly string[] {
  return Object.entries(table).map(([id, { severity, says, done }]) =>
    toMarkdown([`\`${id}\``, severity, says, done]),
  );
}

/** Why a file is not read at all. */
export function documentRefusals(): readonly string[] {
  return Object.entries(refusals).map(([code, says]) => toMarkdown([`\`${code}\``, says]));
}

function toMarkdown(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
