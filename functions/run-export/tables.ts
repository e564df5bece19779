import { addressOf } from '../../shared/domain/record-addresses.ts';
import { programmeRollUps } from '../../shared/domain/rollup/programme-roll-ups.ts';
import { findInRows, findUnlistedParts } from '../../shared/tables/findings/find-in-rows.ts';
import { type TableRow, tableRows } from '../../shared/tables/rows/table-row.ts';
import { writeFlatCsv } from '../../shared/tables/writing/flat-csv.ts';
import { writeTemplate } from '../../shared/tables/writing/template.ts';
import { writeWorkbook } from '../../shared/tables/writing/workbook.ts';
import type { MadeFile } from '../exchange/export-files.ts';
import type { Made, ToExport } from './made.ts';

const workbookType = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
} as const;

/** The flat table as CSV. */
export async function makeTable(given: ToExport): Promise<Made> {
  const rows = recordedRows(given);
  const content = writeFlatCsv(rows, given.wanted.language);
  const file = { name: 'values', mediaType: 'text/csv', extension: 'csv', content } as const;
  return withFindings(file, given, rows);
}

/** The workbook for a ministry. */
export async function makeWorkbook(given: ToExport): Promise<Made> {
  const { records, wanted, today } = given;
  const rolledUp = programmeRollUps(records, today);
  const content = await writeWorkbook({ records, rolledUp, language: wanted.language });
  return withFindings({ name: 'workbook', ...workbookType, content }, given, recordedRows(given));
}

/** The template of one project and period. */
export async function makeTemplate(given: ToExport): Promise<Made> {
  const { records, wanted } = given;
  const { language, periodEnd = '' } = wanted;
  const shared = records.programme.dimensions ?? [];
  const [project] = records.projects;
  if (!project) throw new Error('A template is of a project');
  const content = await writeTemplate({ records: project, shared, periodEnd, language });
  const rows = tableRows([project], { shared, parts: 'declared', periodEnd });
  const { files, findings } = withFindings(
    { name: 'template', ...workbookType, content },
    given,
    rows,
  );
  return { files, findings: [...findings, ...findUnlistedParts(rows)] };
}

function recordedRows({ records }: ToExport): readonly TableRow[] {
  return tableRows(records.projects, {
    shared: records.programme.dimensions ?? [],
    parts: 'recorded',
  });
}

function withFindings(file: MadeFile, { wanted }: ToExport, rows: readonly TableRow[]): Made {
  const { programmeId, projectId } = wanted;
  const of =
    projectId === undefined
      ? addressOf('programme', { programmeId })
      : addressOf('project', { projectId });
  return { files: [file], findings: findInRows(rows, of) };
}
