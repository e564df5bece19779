import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { IdempotencyRecord, IdempotencyRecords } from '../domain/ports.ts';
import { isAbsent, putIf } from './conditional-put.ts';
import { mapStoreFaults } from './faults.ts';
import { table as definition } from './table.ts';

const IdempotencyRow = z.object({
  idempotencyKey: z.string(),
  request: z.string(),
  recordId: z.string(),
});

const rowKeyOf = (idempotencyKey: string) => ({
  pk: `IDEMPOTENCY#${idempotencyKey}`,
  sk: 'IDEMPOTENCY',
});

/** Idempotency records in the same table; DynamoDB deletes them when they have expired. */
export function idempotencyRecords(
  client: DynamoDBDocumentClient,
  tableName: string,
): IdempotencyRecords {
  const read = async (idempotencyKey: string) => {
    const command = new GetCommand({
      TableName: tableName,
      Key: rowKeyOf(idempotencyKey),
      ConsistentRead: true,
    });
    const { Item } = await mapStoreFaults(() => client.send(command));
    return Item && IdempotencyRow.parse(Item);
  };
  const keep = async (record: IdempotencyRecord, expiresAt: Date): Promise<IdempotencyRecord> => {
    const expiry = { [definition.expiryAttribute]: Math.ceil(expiresAt.getTime() / 1_000) };
    const item = { ...rowKeyOf(record.idempotencyKey), kind: 'idempotency', ...record, ...expiry };
    if (await putIf({ client, name: tableName }, isAbsent, item)) return record;
    return (await read(record.idempotencyKey)) ?? keep(record, expiresAt);
  };
  return { read, keep };
}
