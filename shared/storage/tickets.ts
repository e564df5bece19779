import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Ticket, Tickets } from '../domain/ports.ts';
import { isConditionFailure, translated } from './faults.ts';
import { table as definition } from './table.ts';

const TicketRow = z.object({ ticketId: z.string(), request: z.string(), recordId: z.string() });

const placeOf = (ticketId: string) => ({ pk: `TICKET#${ticketId}`, sk: 'TICKET' });

/** Tickets in the same table; DynamoDB deletes them when they have expired. */
export function tickets(client: DynamoDBDocumentClient, tableName: string): Tickets {
  const read = async (ticketId: string) => {
    const command = new GetCommand({
      TableName: tableName,
      Key: placeOf(ticketId),
      ConsistentRead: true,
    });
    const { Item } = await translated(() => client.send(command));
    return Item && TicketRow.parse(Item);
  };
  const keep = async (ticket: Ticket, expiresAt: Date): Promise<Ticket> => {
    const expiry = { [definition.expiryAttribute]: Math.ceil(expiresAt.getTime() / 1_000) };
    const Item = { ...placeOf(ticket.ticketId), kind: 'ticket', ...ticket, ...expiry };
    const ConditionExpression = 'attribute_not_exists(pk)';
    const command = new PutCommand({ TableName: tableName, Item, ConditionExpression });
    try {
      await translated(() => client.send(command));
      return ticket;
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
      return (await read(ticket.ticketId)) ?? keep(ticket, expiresAt);
    }
  };
  return { read, keep };
}
