import { SQSClient } from '@aws-sdk/client-sqs';
import type { Settings } from '../settings.ts';
import { at, connection } from './connection.ts';

export function sqsClient({ SQS_ENDPOINT }: Settings): SQSClient {
  return new SQSClient({ ...connection, ...at(SQS_ENDPOINT) });
}
