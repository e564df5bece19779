import { type Finding, findingAt } from '../findings/finding.ts';
import { readCellValue } from '../values/read-cell-value.ts';
import type { Report } from './context.ts';
import { type OpenTable, openTables } from './open-tables.ts';
import { readDay } from './read-day.ts';
import { ruleOf } from './read-number.ts';
import type { TableLine } from './table-line.ts';

/**
 * What can be said of a table without the records: of the file, and of its cells with figures and days. Whether rows are of values that
 * exist, and what they would change, a preview says.
 * @throws Refusal where the file is not read at all
 */
export async function checkTable(bytes: Uint8Array, charset?: string) {
  const { tables, findings } = await openTables(bytes, charset);
  return {
    rows: tables.reduce((total, { lines }) => total + lines.length, 0),
    findings: [...findings, ...tables.flatMap(checkRows)],
  };
}

function checkRows({ lines, order, hasDecimalCommas, findings: ofTable }: OpenTable) {
  const findings: Finding[] = [...ofTable];
  const report: Report = (place, rule, said) => findings.push(findingAt(place, rule, said));
  for (const line of lines) {
    for (const id of ['value', 'numerator', 'denominator'] as const)
      checkFigure(line, id, { hasDecimalCommas, report });
    checkDay(line, { order, report });
  }
  return findings;
}

function checkFigure(
  line: TableLine,
  id: 'value' | 'numerator' | 'denominator',
  { hasDecimalCommas, report }: Pick<OpenTable, 'hasDecimalCommas'> & { readonly report: Report },
): void {
  const cell = line.cell(id);
  const place = line.placeOf(id);
  if (cell.fault) report(place, cell.fault.rule, { raw: cell.fault.raw });
  const read = readCellValue(cell, hasDecimalCommas);
  if (read.is === 'unresolved') report(place, 'value-unresolved', { raw: cell.text });
  if (read.is !== 'number') return;
  for (const note of read.notes)
    report(place, ruleOf(note), { raw: cell.text, read: read.decimal });
}

function checkDay(
  line: TableLine,
  { order, report }: Pick<OpenTable, 'order'> & { readonly report: Report },
): void {
  const { text, fault } = line.cell('asOf');
  const place = line.placeOf('asOf');
  if (fault) report(place, fault.rule, { raw: fault.raw });
  if (text.trim() === '') return;
  const { day, rule } = readDay(text, order);
  if (rule !== undefined) report(place, rule, { raw: text, read: day });
}
