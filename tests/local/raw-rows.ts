import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import { clientOf } from '../shared/storage/store.ts';

/** Direct access to the rows of the running system's table. */
type Place = { readonly pk: string; readonly sk: string };
export type Row = Readonly<Record<string, unknown>>;

const client = () => clientOf(process.env.DYNAMODB_ENDPOINT ?? '');
const TableName = () => process.env.TABLE_NAME;

/** @throws Error if there is no such row */
export async function rowAt(Key: Place): Promise<Row> {
  const command = new GetCommand({ TableName: TableName(), Key, ConsistentRead: true });
  const { Item } = await client().send(command);
  if (!Item) throw new Error(`There is no row ${Key.pk} ${Key.sk}`);
  return Item;
}

async function rowsOf(pk: string): Promise<readonly Row[]> {
  const command = new QueryCommand({
    TableName: TableName(),
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
  });
  return (await client().send(command)).Items ?? [];
}

/** Everything that the table holds. */
export async function allRows(): Promise<readonly Row[]> {
  const command = new ScanCommand({ TableName: TableName(), ConsistentRead: true });
  return (await client().send(command)).Items ?? [];
}

export async function putRow(Item: Row): Promise<void> {
  await client().send(new PutCommand({ TableName: TableName(), Item }));
}

/** @returns a function that puts the row back */
export async function deleteRow(Key: Place): Promise<() => Promise<void>> {
  const row = await rowAt(Key);
  await client().send(new DeleteCommand({ TableName: TableName(), Key }));
  return () => putRow(row);
}

/** Deletes every row of a partition. @returns a function that puts them back */
export async function deletePartition(pk: string): Promise<() => Promise<void>> {
  const rows = await rowsOf(pk);
  for (const { sk } of rows) await deleteRow({ pk, sk: String(sk) });
  return async () => {
    for (const row of rows) await putRow(row);
  };
}
