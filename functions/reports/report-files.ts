import type * as z from 'zod';
import type { Files } from '../../shared/domain/ports.ts';
import { FileSettings } from '../../shared/settings.ts';
import { files } from '../../shared/storage/files.ts';
import { s3Client } from '../../shared/storage/s3-client.ts';

let built: Files | undefined;

/** Built on first use and kept for the life of the process. */
export function reportFiles(): Files {
  built ??= build(FileSettings.parse(process.env));
  return built;
}

function build(settings: z.infer<typeof FileSettings>): Files {
  return files(s3Client(settings), settings.REPORT_BUCKET);
}
