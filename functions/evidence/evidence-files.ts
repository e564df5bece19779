import type * as z from 'zod';
import type { Evidence } from '../../shared/domain/evidence.ts';
import type { Files, Uploads } from '../../shared/domain/ports.ts';
import { FileSettings } from '../../shared/settings.ts';
import { files } from '../../shared/storage/files.ts';
import { s3Client } from '../../shared/storage/s3-client.ts';
import { uploads } from '../../shared/storage/uploads.ts';

type EvidenceFiles = Uploads & Pick<Files, 'link'>;

let built: EvidenceFiles | undefined;

/** Built on first use and kept for the life of the process. */
export function evidenceFiles(): EvidenceFiles {
  built ??= build(FileSettings.parse(process.env));
  return built;
}

function build(settings: z.infer<typeof FileSettings>): EvidenceFiles {
  const client = s3Client(settings);
  const { link } = files(client, settings.REPORT_BUCKET);
  return { ...uploads(client, settings.REPORT_BUCKET), link };
}

/** Ids only: what a caller calls a file is no part of where it lies. */
export function evidencePath({
  projectId,
  evidenceId,
}: Pick<Evidence, 'projectId' | 'evidenceId'>): string {
  return `evidence/${projectId}/${evidenceId}`;
}
