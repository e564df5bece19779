import type { Import } from '../../shared/domain/exchange/import.ts';
import { FileSettings } from '../../shared/settings.ts';
import { files } from '../../shared/storage/files.ts';
import { s3Client } from '../../shared/storage/s3-client.ts';
import { uploads } from '../../shared/storage/uploads.ts';
import { buildOnce } from '../build-once.ts';

export const importUploads = buildOnce(() => {
  const settings = FileSettings.parse(process.env);
  return uploads(s3Client(settings), settings.REPORT_BUCKET);
});

/** What the job keeps of an import. */
export const importFiles = buildOnce(() => {
  const settings = FileSettings.parse(process.env);
  return files(s3Client(settings), settings.REPORT_BUCKET);
});

/** Where a file is uploaded; made of ids only, never of the caller's file name. */
export function uploadPath({
  programmeId,
  importId,
}: Pick<Import, 'programmeId' | 'importId'>): string {
  return `imports/uploads/${programmeId}/${importId}`;
}
