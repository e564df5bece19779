import type { Handler } from '../../../infra/local/invoke.ts';

export type ImportKey = { readonly programmeId: string; readonly importId: string };

/** Calls the job of imports as its queue does. */
export async function runJob(handler: Handler, key: ImportKey): Promise<void> {
  const attributes = { ApproximateReceiveCount: '1' };
  const message = { messageId: '1', receiptHandle: '1', body: JSON.stringify(key), attributes };
  const event = { Records: [message] };
  await handler(event as never, { getRemainingTimeInMillis: () => 900_000 } as never);
}
