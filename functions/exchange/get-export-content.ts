import type { Export, ExportedFile } from '../../shared/domain/exchange/export.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import { hasCurrent } from '../http/conditions.ts';
import { maxBytesInline } from '../max-bytes-inline.ts';
import { downloadLifetimeSeconds, endOf } from '../signed-links.ts';
import { exportFiles, exportPath } from './export-files.ts';
import { readReadyExport } from './read-ready-export.ts';

export const getExportContent: Answer<'getExportContent'> = async (call) => {
  const ready = await readReadyExport(call);
  const file = findFile(ready, call.query.file);
  const { sha256, bytes, mediaType, fileName } = file;
  const etag = `"${sha256}"`;
  const asLink = call.mediaType === 'application/json';
  if (!asLink && hasCurrent(call.conditions, etag)) return { status: 304, etag };
  if (!asLink && bytes <= maxBytesInline) {
    const content = await exportFiles().get(exportPath(ready, file));
    if (!content) throw new Problem('export_gone');
    return { status: 200, mediaType, content, fileName, etag };
  }
  const url = await linkTo(ready, file);
  if (!asLink) return { status: 303, location: url };
  const expiresAt = endOf(call.at, downloadLifetimeSeconds);
  return { status: 200, body: { url, expiresAt, sha256, bytes } };
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

async function linkTo(of: Export, file: ExportedFile): Promise<string> {
  const path = exportPath(of, file);
  if (!(await exportFiles().has(path))) throw new Problem('export_gone');
  return exportFiles().link(path, downloadLifetimeSeconds);
}
