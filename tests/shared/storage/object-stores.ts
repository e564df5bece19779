import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll } from 'vitest';
import { readSettings, type Settings } from '../../../shared/settings.ts';
import { nameAwsAccount } from './store.ts';

export const bucket = 'reports';
export const queue = 'renderings';

export type ObjectStores = {
  readonly server: FauxqsServer;
  readonly queueUrl: string;
  readonly settings: Settings;
};

/** Runs the bucket and the queue of `npm start` for the tests of a file. */
export function objectStores(): () => ObjectStores {
  let current: ObjectStores;
  beforeAll(async () => {
    nameAwsAccount();
    const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
    const endpoint = `http://127.0.0.1:${server.port}`;
    server.createBucket(bucket);
    const { queueUrl } = server.createQueue(queue);
    const endpoints = { S3_ENDPOINT: endpoint, SQS_ENDPOINT: endpoint };
    const settings = readSettings({ STAGE: 'test', TABLE_NAME: 'unused', ...endpoints });
    current = { server, queueUrl, settings };
  });
  afterAll(() => current.server.stop());
  return () => current;
}
