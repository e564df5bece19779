import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Fingerprints } from '../domain/ports.ts';
import { mapStoreFaults } from './faults.ts';
import { table } from './table.ts';

const Found = z.object({ fsk: z.string() });

/** Reads an index that has nothing but keys: no programme, title or figure. */
export function fingerprints(client: DynamoDBDocumentClient, name: string): Fingerprints {
  return {
    async find(fingerprint) {
      const command = new QueryCommand({
        TableName: name,
        IndexName: 'fingerprint',
        KeyConditionExpression: '#key = :fingerprint',
        ExpressionAttributeNames: { '#key': table.indexes.fingerprint.partitionKey },
        ExpressionAttributeValues: { ':fingerprint': fingerprint },
        Limit: 1,
      });
      const { Items: [item] = [] } = await mapStoreFaults(() => client.send(command));
      if (!item) return undefined;
      const [asOf = '', sha256 = ''] = Found.parse(item).fsk.split('#');
      return { asOf, sha256 };
    },
  };
}
