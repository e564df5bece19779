import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { jobQueue } from '../../../shared/storage/job-queue.ts';
import { sqsClient } from '../../../shared/storage/sqs-client.ts';
import { objectStores, queue } from './object-stores.ts';

const stores = objectStores();

test('a job arrives on the queue as it was sent', async () => {
  const { settings, queueUrl, server } = stores();
  await jobQueue(sqsClient(settings), queueUrl).send({ reportId: 'report-1' });
  const ready = server.inspectQueue(queue)?.messages.ready ?? [];
  expect(ready.map(({ body }) => JSON.parse(body))).toEqual([{ reportId: 'report-1' }]);
});

test('a message that is returned is delivered again after the given delay', async () => {
  const { settings, queueUrl, server } = stores();
  const client = sqsClient(settings);
  const { send, giveBack } = jobQueue(client, queueUrl);
  await send({ reportId: 'report-2' });
  const receive = new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 });
  const { Messages: got = [] } = await client.send(receive);
  const receiptOf = (reportId: string) =>
    got.find(({ Body = '' }) => Body.includes(reportId))?.ReceiptHandle ?? '';
  const readyAgain = () =>
    (server.inspectQueue(queue)?.messages.ready ?? []).map(({ body }) => JSON.parse(body));
  await giveBack(receiptOf('report-2'), 600);
  expect(readyAgain()).toEqual([]);
  await giveBack(receiptOf('report-2'), 0);
  expect(readyAgain()).toEqual([{ reportId: 'report-2' }]);
});

test('a queue that does not run becomes "unavailable"', async () => {
  const { settings, queueUrl } = stores();
  const nowhere = sqsClient({ ...settings, SQS_ENDPOINT: 'http://127.0.0.1:9' });
  const sending = jobQueue(nowhere, queueUrl).send({ reportId: 'report-1' });
  await expect(sending).rejects.toMatchObject({ code: 'unavailable' });
});
