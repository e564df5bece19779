import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Entities, Keys, Kind } from '../domain/ports.ts';
import type { Kept, Stored } from '../domain/record.ts';
import { translated } from './faults.ts';
import { placeOf } from './keys.ts';
import type { Table } from './records.ts';
import { parseRecord, parseStored } from './schemas.ts';

/** The record with its history, strongly consistent. */
export async function readRecord<K extends Kind>(
  table: Table,
  kind: K,
  key: Keys[K],
): Promise<Stored<Entities[K]> | undefined> {
  const command = new GetCommand({
    TableName: table.name,
    Key: placeOf[kind](key),
    ConsistentRead: true,
  });
  const { Item } = await translated(() => table.client.send(command));
  return Item && parseStored(kind, Item);
}

/** The record without history; half the cost, and may miss what was written some milliseconds ago. */
export async function glanceRecord<K extends Kind>(
  table: Table,
  kind: K,
  key: Keys[K],
): Promise<Kept<Entities[K]> | undefined> {
  const command = new GetCommand({
    TableName: table.name,
    Key: placeOf[kind](key),
    ProjectionExpression: 'pk, sk, #record',
    ExpressionAttributeNames: { '#record': 'record' },
  });
  const { Item } = await translated(() => table.client.send(command));
  return Item && parseRecord(kind, Item);
}
