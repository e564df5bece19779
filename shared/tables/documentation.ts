import { columnIds, columns } from './columns.ts';
import { rules } from './findings/rules.ts';

/** The columns of the flat table as rows of a table in Markdown. */
export function documentColumns(): readonly string[] {
  return columnIds.map((id) => {
    const column = columns[id];
    const filled = 'open' in column ? 'open' : 'locked';
    return toMarkdown([column.name, filled, column.meaning, (column.aliases ?? []).join(', ')]);
  });
}

/** The rules of reading tables as rows of a table in Markdown. */
export function documentRules(): readonly string[] {
  return Object.entries(rules).map(([id, { severity, says, done }]) =>
    toMarkdown([`\`${id}\``, severity, says, done]),
  );
}

function toMarkdown(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
