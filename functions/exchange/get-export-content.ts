import type { ExportedFile } from '../../shared/domain/exchange/export.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import { answerDownload } from './answer-download.ts';
import { exportFiles, exportPath } from './export-files.ts';
import { readReadyExport } from './read-ready-export.ts';

export const getExportContent: Answer<'getExportContent'> = async (call) => {
  const ready = await readReadyExport(call);
  const file = findFile(ready, call.query.file);
  const path = exportPath(ready, file);
  const files = exportFiles();
  return answerDownload(call, {
    ...file,
    get: async () => assertThere(await files.get(path)),
    link: async (seconds) => {
      assertThere((await files.has(path)) || undefined);
      return files.link(path, seconds);
    },
  });
};

function findFile(
  { files }: { readonly files: readonly ExportedFile[] },
  name: string | undefined,
): ExportedFile {
  const file = name === undefined ? files[0] : files.find(({ fileName }) => fileName === name);
  if (file) return file;
  const fault = { code: 'unknown_record', detail: 'is no file of this export' } as const;
  throw Problem.at('/file', fault, 'query');
}

function assertThere<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Problem('export_gone');
  return found;
}
