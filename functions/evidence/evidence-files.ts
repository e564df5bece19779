import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import type { Files, Uploads } from '../../shared/domain/ports.ts';
import { FileSettings } from '../../shared/settings.ts';
import { files } from '../../shared/storage/files.ts';
import { s3Client } from '../../shared/storage/s3-client.ts';
import { uploads } from '../../shared/storage/uploads.ts';
import { buildOnce } from '../build-once.ts';

type EvidenceFiles = {
  readonly uploads: Uploads;
  readonly files: Pick<Files, 'put' | 'link' | 'erase'>;
};

export const evidenceFiles = buildOnce((): EvidenceFiles => {
  const settings = FileSettings.parse(process.env);
  const client = s3Client(settings);
  const bucket = settings.REPORT_BUCKET;
  return { uploads: uploads(client, bucket), files: files(client, bucket) };
});

type Named = Pick<Evidence, 'projectId' | 'evidenceId'>;

/** Where a file is uploaded; made of ids only, never of the caller's file name. */
export function uploadPath({ projectId, evidenceId }: Named): string {
  return `evidence/uploads/${projectId}/${evidenceId}`;
}
