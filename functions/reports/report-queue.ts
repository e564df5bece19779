import { QueueSettings } from '../../shared/settings.ts';
import { jobQueue } from '../../shared/storage/job-queue.ts';
import { sqsClient } from '../../shared/storage/sqs-client.ts';
import { buildOnce } from '../build-once.ts';

export const reportQueue = buildOnce(() => {
  const settings = QueueSettings.parse(process.env);
  return jobQueue<{ readonly reportId: string }>(sqsClient(settings), settings.RENDER_QUEUE_URL);
});
