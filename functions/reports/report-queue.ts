import type * as z from 'zod';
import type { RenderQueue } from '../../shared/domain/ports.ts';
import { QueueSettings } from '../../shared/settings.ts';
import { renderQueue } from '../../shared/storage/render-queue.ts';
import { sqsClient } from '../../shared/storage/sqs-client.ts';

let built: RenderQueue | undefined;

/** Built on first use and kept for the life of the process. */
export function reportQueue(): RenderQueue {
  built ??= build(QueueSettings.parse(process.env));
  return built;
}

function build(settings: z.infer<typeof QueueSettings>): RenderQueue {
  return renderQueue(sqsClient(settings), settings.RENDER_QUEUE_URL);
}
