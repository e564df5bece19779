import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test, vi } from 'vitest';
import { names, startStores } from '../../../infra/local/stores.ts';
import { clientOf, nameAwsAccount } from '../../shared/storage/store.ts';

/** The iterator classes of the embedded database. */
function iteratorClasses(): Record<string, { readonly prototype: { close(): Promise<void> } }> {
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  return createRequire(ofDynalite.resolve('level'))('abstract-level');
}

test('a query of the embedded store leaves no iterator open', async () => {
  nameAwsAccount();
  const folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  const stores = await startStores(folder);
  const { AbstractValueIterator } = iteratorClasses();
  if (!AbstractValueIterator) throw new Error('There is no such class');
  const closed = vi.spyOn(AbstractValueIterator.prototype, 'close');
  const query = new QueryCommand({
    TableName: names.table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': 'PROGRAMME#none' },
  });
  const client = clientOf(stores.dynamoEndpoint);
  for (let at = 0; at < 10; at += 1) await client.send(query);
  await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(10));
  client.destroy();
  await stores.stop();
  await rm(folder, { recursive: true });
});

test('messages outlast a restart, and one that was received comes again at once', async () => {
  nameAwsAccount();
  const folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  const receive = async ({ before = '', after = '' }) => {
    const stores = await startStores(folder);
    const client = new SQSClient({ endpoint: stores.fileEndpoint });
    const QueueUrl = stores.importQueueUrl;
    const send = (body: string) =>
      body !== '' && client.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
    await send(before);
    const two = { QueueUrl, MaxNumberOfMessages: 2 };
    const { Messages = [] } = await client.send(new ReceiveMessageCommand(two));
    await send(after);
    client.destroy();
    await stores.stop();
    return Messages.map(({ Body }) => Body).toSorted();
  };
  expect(await receive({ before: 'received', after: 'waits' })).toEqual(['received']);
  expect(await receive({})).toEqual(['received', 'waits']);
  await rm(folder, { recursive: true });
});

test('a file of 100 MB is taken whole, as an import may have', async () => {
  nameAwsAccount();
  const folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
  const stores = await startStores(folder);
  const at = `${stores.fileEndpoint}/${names.bucket}/large`;
  const maxBytes = 100_000_000;
  const stored = await fetch(at, { method: 'PUT', body: new Uint8Array(maxBytes) });
  expect(stored.status).toBe(200);
  const found = await fetch(at, { method: 'HEAD' });
  expect(found.headers.get('content-length')).toBe(String(maxBytes));
  await stores.stop();
  await rm(folder, { recursive: true });
});
