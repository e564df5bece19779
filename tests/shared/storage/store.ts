import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Records } from '../../../shared/domain/ports.ts';
import { readSettings } from '../../../shared/settings.ts';
import { dynamoClient } from '../../../shared/storage/dynamo-client.ts';
import { records } from '../../../shared/storage/records.ts';
import { tableDefinition } from '../../../shared/storage/table.ts';
import type { Engine } from './engines.ts';

/** An empty table, its records, and further clients for concurrent access. */
export type Store = {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly records: Records;
  newClient(): DynamoDBDocumentClient;
};
/** The store of the running test; each test has a new one. */
export type CurrentStore = () => Store;

/** Runs the engine for the tests of the surrounding `describe` and gives each of them an empty table. */
export function storeOn(engine: Engine): CurrentStore {
  let running: Awaited<ReturnType<Engine['start']>>;
  let current: Store;
  let tables = 0;
  beforeAll(async () => {
    nameAwsAccount();
    running = await engine.start();
  });
  beforeEach(async () => {
    tables += 1;
    current = await emptyStore(running.endpoint, `table-${tables}`);
  });
  afterAll(() => running.stop());
  return () => current;
}

/** The SDK signs every request, although the embedded store ignores the signature. */
export function nameAwsAccount(): void {
  process.env.AWS_REGION = 'us-east-1';
  process.env.AWS_ACCESS_KEY_ID = 'local';
  process.env.AWS_SECRET_ACCESS_KEY = 'local';
}

async function emptyStore(endpoint: string, tableName: string): Promise<Store> {
  const newClient = () => clientOf(endpoint);
  const client = newClient();
  await client.send(new CreateTableCommand(tableDefinition(tableName)));
  await untilActive(client, tableName);
  return { client, tableName, records: records(client, tableName), newClient };
}

/** The client that the functions use, for a store at this endpoint. */
export function clientOf(endpoint: string): DynamoDBDocumentClient {
  const settings = { STAGE: 'test', TABLE_NAME: 'unused', DYNAMODB_ENDPOINT: endpoint };
  return dynamoClient(readSettings(settings));
}

async function untilActive(client: DynamoDBDocumentClient, TableName: string): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  if (Table?.TableStatus !== 'ACTIVE') await untilActive(client, TableName);
}
