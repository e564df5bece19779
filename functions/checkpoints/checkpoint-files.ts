import type * as z from 'zod';
import type { Checkpoints } from '../../shared/domain/ports.ts';
import { FileSettings } from '../../shared/settings.ts';
import { checkpoints } from '../../shared/storage/checkpoints.ts';
import { s3Client } from '../../shared/storage/s3-client.ts';

let built: Checkpoints | undefined;

/** Built on first use and kept for the life of the process. */
export function checkpointFiles(): Checkpoints {
  built ??= build(FileSettings.parse(process.env));
  return built;
}

function build(settings: z.infer<typeof FileSettings>): Checkpoints {
  return checkpoints(s3Client(settings), settings.REPORT_BUCKET);
}
