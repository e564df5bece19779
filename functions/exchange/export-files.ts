import * as z from 'zod';
import type { CalendarDate } from '../../shared/domain/dates.ts';
import type { Export, ExportedFile } from '../../shared/domain/exchange/export.ts';
import { ExportFinding } from '../../shared/domain/exchange/export-finding.ts';
import { FileSettings } from '../../shared/settings.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { files } from '../../shared/storage/files.ts';
import { s3Client } from '../../shared/storage/s3-client.ts';
import { vocabularyOf } from '../../shared/words/vocabulary.ts';
import { buildOnce } from '../build-once.ts';

export const exportFiles = buildOnce(() => {
  const settings = FileSettings.parse(process.env);
  return files(s3Client(settings), settings.REPORT_BUCKET);
});

type Named = Pick<Export, 'programmeId' | 'exportId'>;

const folderOf = ({ programmeId, exportId }: Named) => `exports/${programmeId}/${exportId}`;

/** Two tries may make different files, so the path ends in the hash of the file. */
export function exportPath(of: Named, { sha256 }: Pick<ExportedFile, 'sha256'>): string {
  return `${folderOf(of)}/${sha256}`;
}

/** A file that an export is made of, before it has a name and a place. */
export type MadeFile = Pick<ExportedFile, 'mediaType'> & {
  /** Its words and the ending, which say what it is: `values`, `csv`. */
  readonly name: string;
  readonly extension: string;
  readonly content: Uint8Array;
};

/** Contains no text of a caller; one with drafts is called so in its language. */
function nameOf({ name, extension }: MadeFile, of: Export, day: CalendarDate): string {
  const draft = of.state === 'all' ? [vocabularyOf[of.language].reviewStatus.draft] : [];
  const parts = [name, ...draft, of.periodEnd ?? day, of.exportId.slice(0, 8)];
  return `${parts.join('-')}.${extension}`;
}

export async function storeExported(
  made: MadeFile,
  of: Export,
  day: CalendarDate,
): Promise<ExportedFile> {
  const { content, mediaType } = made;
  const fileName = nameOf(made, of, day);
  const sha256 = sha256Of(content);
  await exportFiles().put(exportPath(of, { sha256 }), content, { type: mediaType, name: fileName });
  return { fileName, mediaType, bytes: content.length, sha256 };
}

const findingsPath = (of: Named) => `${folderOf(of)}/findings`;

export async function storeFindings(of: Named, findings: readonly ExportFinding[]): Promise<void> {
  const content = new TextEncoder().encode(JSON.stringify(findings));
  const as = { type: 'application/json', name: 'findings.json' };
  await exportFiles().put(findingsPath(of), content, as);
}

const Findings = z.array(ExportFinding);

/** Undefined once they were deleted. */
export async function readExportFindings(of: Named): Promise<readonly ExportFinding[] | undefined> {
  const content = await exportFiles().get(findingsPath(of));
  return content && Findings.parse(JSON.parse(new TextDecoder().decode(content)));
}
