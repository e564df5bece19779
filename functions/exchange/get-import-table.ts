import { Problem } from '../../shared/domain/problem.ts';
import { sha256Of } from '../../shared/sha256.ts';
import type { Answer } from '../http/answer.ts';
import { answerDownload } from './answer-download.ts';
import { importFiles } from './import-files.ts';
import { readImportOf } from './read-import-of.ts';
import { tablePath, workbookType } from './table-with-findings.ts';

export const getImportTable: Answer<'getImportTable'> = async (call) => {
  const { record } = await readImportOf(call);
  const path = tablePath(record);
  const content = record.counts && (await importFiles().get(path));
  if (!content) throw new Problem('import_conflict', 'It is no workbook, or was not read yet.');
  return answerDownload(call, {
    fileName: record.fileName,
    mediaType: workbookType,
    bytes: content.length,
    sha256: sha256Of(content),
    get: async () => content,
    link: (seconds) => importFiles().link(path, seconds),
  });
};
