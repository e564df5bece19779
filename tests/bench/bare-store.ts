import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { localCredentials } from '../../infra/local/environment.ts';
import { names } from '../../infra/local/stores.ts';
import type { Measured } from './load.ts';

const key = { pk: { S: 'BENCH' }, sk: { S: 'BENCH' } };

/** The floor: one bare SDK call to the same kind of store, from this process. */
export async function measureStore(
  endpoint: string,
  kind: 'get' | 'put',
  calls: number,
): Promise<Measured> {
  Object.assign(process.env, localCredentials);
  const client = new DynamoDBClient({ endpoint });
  const latencies: number[] = [];
  const send = (version: number) =>
    kind === 'get'
      ? client.send(new GetItemCommand({ TableName: names.table, Key: key, ConsistentRead: true }))
      : client.send(
          new PutItemCommand({
            TableName: names.table,
            Item: { ...key, version: { N: String(version) } },
          }),
        );
  const started = performance.now();
  for (let at = 0; at < calls; at += 1) {
    const before = performance.now();
    await send(at);
    latencies.push(performance.now() - before);
  }
  client.destroy();
  return { perSecond: (calls / (performance.now() - started)) * 1_000, latencies };
}
