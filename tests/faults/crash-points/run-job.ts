import type { Handler } from '../../../infra/local/invoke.ts';
import { queueEvent } from '../../builders/queue-event.ts';

export type ImportKey = { readonly programmeId: string; readonly importId: string };

/** Calls the job of imports as its queue does. */
export async function runJob(handler: Handler, key: ImportKey): Promise<void> {
  await handler(queueEvent(key) as never, { getRemainingTimeInMillis: () => 900_000 } as never);
}
