import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
