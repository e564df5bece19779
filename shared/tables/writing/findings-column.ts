import type { ReportLanguage } from '../../domain/reports/report.ts';
import { describeFinding, type Finding } from '../findings/finding.ts';
import { rules } from '../findings/rules.ts';
import { findHeader } from '../reading/header.ts';
import { tableWords } from '../words/languages.ts';
import { editSheets, type WorkbookSheet } from '../xlsx/hucre.ts';

/**
 * The workbook as it was sent, with a column of what was found in each row. Sheets without findings in their rows stay as they are.
 * @throws Refusal
 */
export async function addFindings(
  bytes: Uint8Array,
  findings: readonly Finding[],
  language: ReportLanguage,
): Promise<Uint8Array> {
  const ofRows = findings.filter(({ line }) => line > 0);
  if (ofRows.length === 0) return bytes;
  const bySheet = Map.groupBy(ofRows, ({ place }) => place.sheet);
  return editSheets(bytes, (sheet) => {
    const found = bySheet.get(sheet.name) ?? [];
    if (found.length > 0) addColumn(sheet, found, tableWords[language].findings);
  });
}

function addColumn(sheet: WorkbookSheet, findings: readonly Finding[], heading: string): void {
  const column = Math.max(0, ...sheet.rows.map((row) => row.length));
  const headLine = headLineOf(sheet);
  const byLine = Map.groupBy(findings, ({ line }) => line);
  const texts = new Map([[headLine, heading]]);
  for (const [line, some] of byLine) {
    const said = some.map(sayFinding).join('\n');
    texts.set(line, line === headLine ? `${heading}\n${said}` : said);
  }
  for (const [line, text] of texts) {
    const row = sheet.rows[line - 1];
    if (!row) continue;
    while (row.length < column) row.push(null);
    row[column] = text;
  }
}

/** The line that names the columns; the first where none does. */
function headLineOf({ rows }: WorkbookSheet): number {
  const lines = rows.map((row, at) => ({
    line: at + 1,
    cells: row.map((value) => ({ text: String(value ?? ''), is: 'text' as const })),
  }));
  return (findHeader({ rows: lines, merges: [], decimalCommas: false })?.at ?? 0) + 1;
}

function sayFinding(finding: Finding): string {
  const { says, done } = rules[finding.rule];
  return `${describeFinding(finding)}: ${says} ${done}`;
}
