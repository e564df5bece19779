import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Entities, Keys, Kind } from '../domain/kinds.ts';
import type { Stored, Versioned } from '../domain/record.ts';
import type { Table } from './dynamo-client.ts';
import { mapStoreFaults } from './faults.ts';
import { type RowKey, rowKeyOf } from './keys.ts';
import { withoutHistory } from './query.ts';
import { parseRecord, parseStored } from './schemas.ts';

/** The record with its history, strongly consistent. */
export function readRecord<K extends Kind>(
  table: Table,
  kind: K,
  key: Keys[K],
): Promise<Stored<Entities[K]> | undefined> {
  return readAt(table, kind, rowKeyOf(kind, key));
}

/** The record with a row key, with its history, strongly consistent. */
export async function readAt<K extends Kind>(
  table: Table,
  kind: K,
  rowKey: RowKey,
): Promise<Stored<Entities[K]> | undefined> {
  const command = new GetCommand({ TableName: table.name, Key: rowKey, ConsistentRead: true });
  const { Item } = await mapStoreFaults(() => table.client.send(command));
  return Item && parseStored(kind, Item);
}

/** The record without history; half the cost, and may miss what was written some milliseconds ago. */
export async function readRecordEventually<K extends Kind>(
  table: Table,
  kind: K,
  key: Keys[K],
): Promise<Versioned<Entities[K]> | undefined> {
  const command = new GetCommand({
    TableName: table.name,
    Key: rowKeyOf(kind, key),
    ...withoutHistory,
  });
  const { Item } = await mapStoreFaults(() => table.client.send(command));
  return Item && parseRecord(kind, Item);
}
