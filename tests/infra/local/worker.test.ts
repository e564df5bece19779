import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { useLocalCredentials } from '../../../infra/local/environment.ts';
import { startQueueWorker } from '../../../infra/local/queue-worker.ts';
import { type Stores, startStores } from '../../../infra/local/stores.ts';
import { maxReceives } from '../../../shared/domain/reports/attempts.ts';

let folder: string;
let stores: Stores;
let client: SQSClient;

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  useLocalCredentials();
  folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  stores = await startStores(folder, { visibilitySeconds: 0 });
  client = new SQSClient({ endpoint: stores.fileEndpoint });
});
afterAll(async () => {
  client.destroy();
  await stores.stop();
  await rm(folder, { recursive: true, force: true });
});

async function waiting(queueUrl: string): Promise<number> {
  const command = new GetQueueAttributesCommand({
    QueueUrl: queueUrl,
    AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
  });
  const { Attributes = {} } = await client.send(command);
  return Object.values(Attributes).reduce((sum, count) => sum + Number(count), 0);
}

const send = (body: string) =>
  client.send(new SendMessageCommand({ QueueUrl: stores.queueUrl, MessageBody: body }));
const until = (done: () => Promise<boolean>) =>
  vi.waitUntil(done, { timeout: 20_000, interval: 50 });

describe('the queue worker', () => {
  test('retries a failed message, and moves it to the dead-letter queue at last', async () => {
    let tries = 0;
    const handler = async () => async (event: { Records: { messageId: string }[] }) => {
      tries += 1;
      if (tries === 2) throw new Error('the function broke');
      return {
        batchItemFailures: event.Records.map(({ messageId }) => ({ itemIdentifier: messageId })),
      };
    };
    const worker = startQueueWorker({
      endpoint: stores.fileEndpoint,
      queueUrl: stores.queueUrl,
      name: 'render-report',
      handler: handler as never,
    });
    await send('poison');
    await until(async () => (await waiting(stores.deadLetterQueueUrl)) === 1);
    await worker.stop();
    expect(tries).toBe(maxReceives);
    expect(await waiting(stores.queueUrl)).toBe(0);
  });

  test('delivers each message once, and deletes those that succeeded', async () => {
    const seen: string[] = [];
    const handler = async () => async (event: { Records: { body: string }[] }) => {
      seen.push(...event.Records.map(({ body }) => body));
      return { batchItemFailures: [] };
    };
    const worker = startQueueWorker({
      endpoint: stores.fileEndpoint,
      queueUrl: stores.queueUrl,
      name: 'render-report',
      handler: handler as never,
    });
    await send('one');
    await send('two');
    await until(async () => (await waiting(stores.queueUrl)) === 0);
    await worker.stop();
    expect(seen.toSorted()).toEqual(['one', 'two']);
  });
});
