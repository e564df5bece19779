import { SQSClient } from '@aws-sdk/client-sqs';
import type { Settings } from '../settings.ts';
import { connection, withEndpoint } from './connection.ts';

export function sqsClient({ SQS_ENDPOINT }: Settings): SQSClient {
  return new SQSClient({ ...connection, ...withEndpoint(SQS_ENDPOINT) });
}
