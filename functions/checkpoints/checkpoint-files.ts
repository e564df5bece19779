import { FileSettings } from '../../shared/settings.ts';
import { checkpoints } from '../../shared/storage/checkpoints.ts';
import { s3Client } from '../../shared/storage/s3-client.ts';
import { buildOnce } from '../build-once.ts';

export const checkpointFiles = buildOnce(() => {
  const settings = FileSettings.parse(process.env);
  return checkpoints(s3Client(settings), settings.REPORT_BUCKET);
});
