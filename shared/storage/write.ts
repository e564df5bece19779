import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Stored } from '../domain/history/record.ts';
import { currentSchema } from '../domain/history/schema-steps.ts';
import type { Entities, Kind } from '../domain/kinds.ts';
import { archived } from './archive.ts';
import type { Table } from './dynamo-client.ts';
import { isConditionFailure, translated } from './faults.ts';
import { indexKeysOf } from './index-keys.ts';
import { rowKeyOf } from './keys.ts';
import { readAt } from './read.ts';

/** Writes version 1 where there is nothing yet. */
export async function createRecord<K extends Kind>(
  table: Table,
  kind: K,
  stored: Stored<Entities[K]>,
): Promise<'created' | 'exists'> {
  const condition = { ConditionExpression: 'attribute_not_exists(pk)' };
  return (await putIf(table, kind, stored, condition)) ? 'created' : 'exists';
}

/** Writes version n where version n - 1 is stored; moves a long history to the archive first. */
export async function replaceRecord<K extends Kind>(
  table: Table,
  kind: K,
  { record, history }: Stored<Entities[K]>,
): Promise<'replaced' | 'stale'> {
  const kept = await archived(table, rowKeyOf(kind, record), history);
  const condition = {
    ConditionExpression: '#version = :before',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':before': record.version - 1 },
  };
  return (await putIf(table, kind, { record, history: kept }, condition)) ? 'replaced' : 'stale';
}

type Condition = Pick<
  PutCommand['input'],
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

async function putIf<K extends Kind>(
  table: Table,
  kind: K,
  stored: Stored<Entities[K]>,
  condition: Condition,
): Promise<boolean> {
  const { record, history } = stored;
  const keys = { ...rowKeyOf(kind, record), ...indexKeysOf(kind, record) };
  const schema = schemaOf(kind, stored);
  const Item = { ...keys, kind, schema, version: record.version, record, history };
  try {
    const command = new PutCommand({ TableName: table.name, Item, ...condition });
    await translated(() => table.client.send(command));
    return true;
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
    return wroteItEarlier(table, kind, stored);
  }
}

/** What is written is of the schema of today, and its own history says so. */
function schemaOf(kind: Kind, { history }: Stored<object>): number {
  const schema = history.at(-1)?.schema ?? 1;
  if (schema !== currentSchema(kind))
    throw new Error(`A ${kind} was to be written as version ${schema} of its schema`);
  return schema;
}

/**
 * The SDK sends again what it got no answer to, so the condition may fail because the first sending had its effect:
 * then the stored history has our entry.
 */
async function wroteItEarlier<K extends Kind>(
  table: Table,
  kind: K,
  { record, history }: Stored<Entities[K]>,
): Promise<boolean> {
  const ours = history.at(-1);
  const there = await readAt(table, kind, rowKeyOf(kind, record));
  return there?.history.some(({ hash }) => hash === ours?.hash) ?? false;
}
