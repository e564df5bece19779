import { expect, test } from 'vitest';
import { renderQueue } from '../../../shared/storage/render-queue.ts';
import { sqsClient } from '../../../shared/storage/sqs-client.ts';
import { objectStores, queue } from './object-stores.ts';

const stores = objectStores();

test('a job arrives on the queue as it was sent', async () => {
  const { settings, queueUrl, server } = stores();
  await renderQueue(sqsClient(settings), queueUrl).send({ reportId: 'report-1' });
  const ready = server.inspectQueue(queue)?.messages.ready ?? [];
  expect(ready.map(({ body }) => JSON.parse(body))).toEqual([{ reportId: 'report-1' }]);
});

test('a queue that nobody runs is told as unavailable', async () => {
  const { settings, queueUrl } = stores();
  const nowhere = sqsClient({ ...settings, SQS_ENDPOINT: 'http://127.0.0.1:9' });
  const sending = renderQueue(nowhere, queueUrl).send({ reportId: 'report-1' });
  await expect(sending).rejects.toMatchObject({ code: 'unavailable' });
});
