import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Settings } from '../settings.ts';
import { connection, withEndpoint } from './connection.ts';

/** A table and its client. */
export type Table = { readonly client: DynamoDBDocumentClient; readonly name: string };

/** A client that takes and gives plain objects; fields that are undefined are left out. */
export function dynamoClient({ DYNAMODB_ENDPOINT }: Settings): DynamoDBDocumentClient {
  const client = new DynamoDBClient({ ...connection, ...withEndpoint(DYNAMODB_ENDPOINT) });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
