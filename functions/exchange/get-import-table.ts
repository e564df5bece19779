import { Problem } from '../../shared/domain/problem.ts';
import { sha256Of } from '../../shared/sha256.ts';
import type { Answer } from '../http/answer.ts';
import { hasCurrent } from '../http/conditions.ts';
import { maxBytesInline } from '../max-bytes-inline.ts';
import { downloadLifetimeSeconds, endOf } from '../signed-links.ts';
import { importFiles } from './import-files.ts';
import { readImportOf } from './read-import-of.ts';
import { tablePath, workbookType } from './table-with-findings.ts';

export const getImportTable: Answer<'getImportTable'> = async (call) => {
  const { record } = await readImportOf(call);
  const path = tablePath(record);
  const content = record.counts && (await importFiles().get(path));
  if (!content) throw new Problem('import_conflict', 'It is no workbook, or was not read yet.');
  const [sha256, bytes] = [sha256Of(content), content.length];
  const etag = `"${sha256}"`;
  if (call.mediaType !== 'application/json') {
    if (hasCurrent(call.conditions, etag)) return { status: 304, etag };
    const { fileName } = record;
    if (bytes <= maxBytesInline)
      return { status: 200, mediaType: workbookType, content, fileName, etag };
  }
  const url = await importFiles().link(path, downloadLifetimeSeconds);
  if (call.mediaType !== 'application/json') return { status: 303, location: url };
  const expiresAt = endOf(call.at, downloadLifetimeSeconds);
  return { status: 200, body: { url, expiresAt, sha256, bytes } };
};
