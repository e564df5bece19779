import {
  ChangeMessageVisibilityCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { JobQueue } from '../domain/ports.ts';
import { mapStoreFaults } from './faults.ts';

/** Jobs on a queue that delivers each at least once. */
export function jobQueue<Job extends object>(client: SQSClient, queueUrl: string): JobQueue<Job> {
  return {
    async send(job) {
      const command = new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(job),
      });
      await mapStoreFaults(() => client.send(command));
    },
    async giveBack(receipt, seconds) {
      const command = new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl,
        ReceiptHandle: receipt,
        VisibilityTimeout: seconds,
      });
      await mapStoreFaults(() => client.send(command));
    },
  };
}
