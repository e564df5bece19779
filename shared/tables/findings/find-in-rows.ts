import type { ExportFinding } from '../../domain/exchange/export-finding.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import { maxRows } from '../limits.ts';
import { hasUnlistedParts } from '../rows/declared-parts.ts';
import type { TableRow } from '../rows/table-row.ts';
import { exportFinding } from './export-rules.ts';

/**
 * What the reader of a table should know.
 * @param of the address of the programme or project that it is about
 */
export function findInRows(rows: readonly TableRow[], of: string): readonly ExportFinding[] {
  if (rows.length === 0) return [exportFinding('no-rows', of)];
  return rows.length > maxRows ? [exportFinding('rows-too-many', of)] : [];
}

/** The indicators of a template of which not every part has a row. */
export function findUnlistedParts(rows: readonly TableRow[]): readonly ExportFinding[] {
  const unlisted = rows.filter((row) => row.part === undefined && hasUnlistedParts(row));
  const addresses = new Set(unlisted.map(({ indicator }) => addressOf('indicator', indicator)));
  return [...addresses].map((address) => exportFinding('parts-not-listed', address));
}
