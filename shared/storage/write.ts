import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Entities, Keys, Kind } from '../domain/ports.ts';
import type { Stored } from '../domain/record.ts';
import { archived } from './archive.ts';
import { isConditionFailure, translated } from './faults.ts';
import { type IndexKeys, indexKeysOf, placeOf } from './keys.ts';
import { readRecord } from './read.ts';
import type { Table } from './records.ts';

/** Writes version 1 where there is nothing yet. */
export async function createRecord<K extends Kind>(
  table: Table,
  kind: K,
  stored: Stored<Entities[K]>,
): Promise<'created' | 'exists'> {
  const condition = { ConditionExpression: 'attribute_not_exists(pk)' };
  const written = await putIf(table, kind, stored, condition);
  return written ? 'created' : 'exists';
}

/** Writes version n where version n - 1 is stored; moves a long history to the archive first. */
export async function replaceRecord<K extends Kind>(
  table: Table,
  kind: K,
  stored: Stored<Entities[K]>,
): Promise<'replaced' | 'stale'> {
  const { pk, sk } = placeOf[kind](keyOf<K>(stored));
  const shortened = { ...stored, history: await archived(table, { pk, sk }, stored.history) };
  const written = await putIf(table, kind, shortened, {
    ConditionExpression: '#version = :before',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':before': stored.record.version - 1 },
  });
  return written ? 'replaced' : 'stale';
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
  const place = placeOf[kind](keyOf<K>(stored));
  const indexKeys: (record: never) => IndexKeys = indexKeysOf[kind];
  const Item = {
    ...place,
    kind,
    version: record.version,
    record,
    history,
    ...indexKeys(record as never),
  };
  const command = new PutCommand({ TableName: table.name, Item, ...condition });
  try {
    await translated(() => table.client.send(command));
    return true;
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
    return wroteItEarlier(table, kind, stored);
  }
}

/**
 * The SDK sends again what it got no answer to, so the condition may fail because the first sending had its effect:
 * then the newest entry of the stored history is ours.
 */
async function wroteItEarlier<K extends Kind>(
  table: Table,
  kind: K,
  stored: Stored<Entities[K]>,
): Promise<boolean> {
  const ours = stored.history.at(-1);
  const there = (await readRecord(table, kind, keyOf<K>(stored)))?.history;
  const theirs = there?.find(({ version }) => version === ours?.version);
  return theirs !== undefined && theirs.request === ours?.request && theirs.at === ours.at;
}

/** Every entity carries the fields of its own key. */
function keyOf<K extends Kind>({ record }: Stored<Entities[K]>): Keys[K] {
  return record as unknown as Keys[K];
}
