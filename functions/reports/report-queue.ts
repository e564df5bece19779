import { QueueSettings } from '../../shared/settings.ts';
import { renderQueue } from '../../shared/storage/render-queue.ts';
import { sqsClient } from '../../shared/storage/sqs-client.ts';
import { buildOnce } from '../build-once.ts';

export const reportQueue = buildOnce(() => {
  const settings = QueueSettings.parse(process.env);
  return renderQueue(sqsClient(settings), settings.RENDER_QUEUE_URL);
});
