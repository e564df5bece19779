import { todayIn } from '../../shared/domain/dates.ts';
import type { Import } from '../../shared/domain/exchange/import.ts';
import { type Finding, toImportFinding } from '../../shared/tables/findings/finding.ts';
import { openTables, type TableFile } from '../../shared/tables/reading/open-tables.ts';
import { splitByProject } from '../../shared/tables/reading/split-by-project.ts';
import { addFindings } from '../../shared/tables/writing/findings-column.ts';
import { now } from '../clock.ts';
import { storeTable, workbookType } from '../exchange/table-with-findings.ts';
import { readTimeZone } from '../http/today.ts';
import { planRows, readAgainst, type TableImport } from './compare-rows.ts';
import { checkUpload, openUpload } from './open-upload.ts';
import type { Part } from './part.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The projects of a table, one part each. A part is there for what nobody may change too, so that an application that is resumed counts as
 * it did. A workbook that is previewed is kept with a column of what was found.
 * @throws FileFault, or Refusal where the file is not read at all
 */
export async function* readRows(announced: Import, around: Surroundings): AsyncGenerator<Part> {
  await checkUpload(announced);
  const bytes = await collect(await openUpload(announced));
  const { programmeId, projectId, language = 'en' } = announced;
  const subject = { programmeId, standing: { administrator: false } };
  const today = todayIn(await readTimeZone({ subject }), now().toISOString());
  const parts = splitByProject(await openTables(bytes), projectId);
  const found: Finding[] = [];
  for (const [at, [id, file]] of parts.entries()) {
    const of = { announced, around, today, language, projectId: id };
    const part = await toPart(file, of);
    found.push(...part.found);
    yield { ...part, bytesRead: Math.round((bytes.length * (at + 1)) / parts.length) };
  }
  if (announced.status === 'reading' && announced.mediaType === workbookType)
    await storeTable(announced, await addFindings(bytes, found, language));
}

async function toPart(file: TableFile, of: TableImport) {
  const first = await readAgainst(file, of);
  let known: typeof first | undefined = first;
  const { findings, counts } = first.reading;
  return {
    found: findings,
    has: {
      activities: of.projectId === '' ? 0 : 1,
      results: 0,
      indicators: 0,
      values: counts.values,
    },
    findings: findings.map(toImportFinding),
    plan: async (author) => {
      const read = known ?? (await readAgainst(file, of));
      known = undefined;
      return planRows(read, of, author);
    },
    // The upload is no source that anything is written from again.
    keep: async () => {},
  } satisfies Omit<Part, 'bytesRead'> & { readonly found: readonly Finding[] };
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
