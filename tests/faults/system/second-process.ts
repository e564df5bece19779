import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import { useLocalCredentials, useStores } from '../../../infra/local/environment.ts';
import { handlerOf } from '../../../infra/local/functions.ts';
import { startQueueWorker } from '../../../infra/local/queue-worker.ts';
import { names } from '../../../infra/local/stores.ts';

/**
 * A second instance of the job of imports, in a process of its own, on the stores of a running system:
 * `second-process.ts <table> <files and queues>`.
 */
const [dynamoEndpoint = '', fileEndpoint = ''] = process.argv.slice(2);

process.once('disconnect', () => process.exit());
useLocalCredentials();
const client = new SQSClient({ endpoint: fileEndpoint });
const urlOf = async (QueueName: string) =>
  (await client.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl ?? '';
const importQueueUrl = await urlOf(names.importQueue);
const others = {
  queueUrl: await urlOf(names.queue),
  exportQueueUrl: await urlOf(names.exportQueue),
};
useStores({ dynamoEndpoint, fileEndpoint, importQueueUrl, ...others });
await handlerOf('run-import');
startQueueWorker({
  endpoint: fileEndpoint,
  queueUrl: importQueueUrl,
  name: 'run-import',
  handler: () => handlerOf('run-import'),
});
process.send?.('ready');
