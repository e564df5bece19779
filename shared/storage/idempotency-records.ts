import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { IdempotencyRecord, IdempotencyRecords } from '../domain/ports.ts';
import { isAbsent, putIf } from './conditional-put.ts';
import { mapStoreFaults } from './faults.ts';
import { table as definition } from './table.ts';

const IdempotencyRow = z.object({
  ticketId: z.string(),
  request: z.string(),
  recordId: z.string(),
});

const placeOf = (ticketId: string) => ({ pk: `TICKET#${ticketId}`, sk: 'TICKET' });

/** Idempotency records in the same table; DynamoDB deletes them when they have expired. */
export function idempotencyRecords(
  client: DynamoDBDocumentClient,
  tableName: string,
): IdempotencyRecords {
  const read = async (ticketId: string) => {
    const command = new GetCommand({
      TableName: tableName,
      Key: placeOf(ticketId),
      ConsistentRead: true,
    });
    const { Item } = await mapStoreFaults(() => client.send(command));
    return Item && IdempotencyRow.parse(Item);
  };
  const keep = async (ticket: IdempotencyRecord, expiresAt: Date): Promise<IdempotencyRecord> => {
    const expiry = { [definition.expiryAttribute]: Math.ceil(expiresAt.getTime() / 1_000) };
    const item = { ...placeOf(ticket.ticketId), kind: 'ticket', ...ticket, ...expiry };
    if (await putIf({ client, name: tableName }, isAbsent, item)) return ticket;
    return (await read(ticket.ticketId)) ?? keep(ticket, expiresAt);
  };
  return { read, keep };
}
