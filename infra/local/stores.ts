import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { maxReceives } from '../../shared/domain/reports/attempts.ts';
import { tableDefinition } from '../../shared/storage/table.ts';
import { closeIterators } from './close-iterators.ts';
import { giveBackMessages } from './give-back-messages.ts';
import { openQueue } from './open-queue.ts';
import { startFileServer } from './start-file-server.ts';

export type Stores = {
  readonly dynamoEndpoint: string;
  /** One server for files and queues. */
  readonly fileEndpoint: string;
  readonly queueUrl: string;
  readonly importQueueUrl: string;
  readonly exportQueueUrl: string;
  readonly deadLetterQueueUrl: string;
  stop(): Promise<void>;
};

export const names = {
  table: 'experience-reports',
  bucket: 'experience-reports',
  queue: 'render-reports',
  importQueue: 'run-imports',
  exportQueue: 'run-exports',
} as const;

/** As on AWS, longer than the job's timeout, so that a message is not delivered twice meanwhile. */
const visibleAgainSeconds = 180;

/** Starts the embedded stores on files in a folder, and creates table, bucket and queues as the stack does. */
export async function startStores(
  folder: string,
  { visibilitySeconds = visibleAgainSeconds }: { readonly visibilitySeconds?: number } = {},
): Promise<Stores> {
  const [database, objects] = await Promise.all([
    startDatabase(folder),
    startObjects(folder, visibilitySeconds),
  ]);
  return {
    ...database,
    ...objects,
    stop: async () => {
      await Promise.all([database.stopDatabase(), objects.stopObjects()]);
    },
  };
}

async function startDatabase(folder: string) {
  const path = join(folder, 'table');
  mkdirSync(path, { recursive: true });
  closeIterators();
  const server = dynalite({ path, createTableMs: 0 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const dynamoEndpoint = `http://127.0.0.1:${port}`;
  await createTable(dynamoEndpoint);
  const stopDatabase = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { dynamoEndpoint, stopDatabase };
}

/** On a busy machine the first requests would come before a new table is there. */
const wait = { minDelay: 0.01, maxDelay: 1, maxWaitTime: 30 };

async function createTable(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint });
  try {
    await createIfMissing(client);
    await waitUntilTableExists({ client, ...wait }, { TableName: names.table });
  } finally {
    client.destroy();
  }
}

async function createIfMissing(client: DynamoDBClient): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableDefinition(names.table)));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ResourceInUseException') throw error;
  }
}

async function startObjects(folder: string, visibilitySeconds: number) {
  const dataDir = join(folder, 'files-and-queues');
  mkdirSync(dataDir, { recursive: true });
  giveBackMessages(dataDir);
  const server = await startFileServer(dataDir);
  server.createBucket(names.bucket);
  const dead = openQueue(server, `${names.queue}-dead-letters`);
  const attributes = {
    VisibilityTimeout: String(visibilitySeconds),
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: dead.queueArn,
      maxReceiveCount: maxReceives,
    }),
  };
  const queue = openQueue(server, names.queue, attributes);
  const importQueue = openQueue(server, names.importQueue, attributes);
  const exportQueue = openQueue(server, names.exportQueue, attributes);
  return {
    fileEndpoint: `http://127.0.0.1:${server.port}`,
    queueUrl: queue.queueUrl,
    importQueueUrl: importQueue.queueUrl,
    exportQueueUrl: exportQueue.queueUrl,
    deadLetterQueueUrl: dead.queueUrl,
    stopObjects: () => server.stop(),
  };
}
