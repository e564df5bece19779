import type { TableFile } from './open-tables.ts';
import type { TableLine } from './table-line.ts';

/**
 * The rows of each project as a file of their own, in the order in which the file names projects; rows that name none are under ''. What
 * was found in the file as a whole is with the first.
 * @param named the project of rows without an address
 */
export function splitByProject(
  { tables, findings }: TableFile,
  named = '',
): readonly (readonly [projectId: string, file: TableFile])[] {
  const byProject = tables.map(({ lines }) => Map.groupBy(lines, (line) => projectOf(line, named)));
  const ids = [...new Set(byProject.flatMap((groups) => [...groups.keys()]))];
  return (ids.length === 0 ? [named] : ids).map((id, at) => {
    const isFirst = at === 0;
    const own = tables.map((table, index) => ({
      ...table,
      lines: byProject[index]?.get(id) ?? [],
      findings: isFirst ? table.findings : [],
    }));
    return [id, { tables: own, findings: isFirst ? findings : [] }];
  });
}

function projectOf(line: TableLine, named: string): string {
  const address = line.cell('address').text.trim();
  return address === '' ? named : (/^\/projects\/([^/]+)\//.exec(address)?.[1] ?? '');
}
