import type { Identity } from '../../shared/domain/identity/identity.ts';
import type { Files } from '../../shared/domain/ports.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { FileSettings } from '../../shared/settings.ts';
import { files } from '../../shared/storage/files.ts';
import { s3Client } from '../../shared/storage/s3-client.ts';
import { buildOnce } from '../build-once.ts';

export const emblemFiles = buildOnce((): Pick<Files, 'put' | 'has'> => {
  const settings = FileSettings.parse(process.env);
  return files(s3Client(settings), settings.REPORT_BUCKET);
});

export const emblemPath = (programmeId: string, png: string) => `emblems/${programmeId}/${png}`;

/** @throws Problem `invalid_request` for the picture of an emblem that was not sent to this programme */
export async function assertEmblemIsThere(
  programmeId: string,
  { emblem }: Identity = {},
): Promise<void> {
  if (emblem?.kind !== 'png') return;
  if (await emblemFiles().has(emblemPath(programmeId, emblem.png))) return;
  throw Problem.at('/identity/emblem/png', {
    code: 'unknown_record',
    detail: 'is not the hash of a file that was sent to the emblems of this programme',
  });
}
