import { currentSchema } from '../domain/history/schema-steps.ts';
import type { Entities, Kind } from '../domain/kinds.ts';
import type { Stored } from '../domain/record.ts';
import { archiveOldEntries } from './archive.ts';
import { isAbsent, putIf } from './conditional-put.ts';
import type { Table } from './dynamo-client.ts';
import { indexKeysOf } from './index-keys.ts';
import { rowKeyOf } from './keys.ts';
import { readAt } from './read.ts';

/** Writes version 1 where there is nothing yet. */
export async function createRecord<K extends Kind>(
  table: Table,
  kind: K,
  stored: Stored<Entities[K]>,
): Promise<'created' | 'exists'> {
  return (await putRecordIf(table, kind, stored, isAbsent)) ? 'created' : 'exists';
}

/** Writes version n where version n - 1 is stored; moves a long history to the archive first. */
export async function replaceRecord<K extends Kind>(
  table: Table,
  kind: K,
  stored: Stored<Entities[K]>,
): Promise<'replaced' | 'stale'> {
  const { record, history } = stored;
  const kept = await archiveOldEntries(table, rowKeyOf(kind, record), history);
  const condition = {
    ConditionExpression: '#version = :before',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':before': record.version - 1 },
  };
  return (await putRecordIf(table, kind, { ...stored, history: kept }, condition))
    ? 'replaced'
    : 'stale';
}

async function putRecordIf<K extends Kind>(
  table: Table,
  kind: K,
  stored: Stored<Entities[K]>,
  condition: Parameters<typeof putIf>[1],
): Promise<boolean> {
  const { record, history, asStored = record, personal } = stored;
  const keys = { ...rowKeyOf(kind, record), ...indexKeysOf(kind, record) };
  const schema = schemaOf(kind, stored);
  const version = record.version;
  const apart = personal && { personal };
  const item = { ...keys, kind, schema, version, record: asStored, history, ...apart };
  return (await putIf(table, condition, item)) || wroteItEarlier(table, kind, stored);
}

/** Records are written in the current version of their schema, which the last history entry must name. */
function schemaOf(kind: Kind, { history }: Stored<object>): number {
  const schema = history.at(-1)?.schema ?? 1;
  if (schema !== currentSchema(kind))
    throw new Error(`A ${kind} was to be written as version ${schema} of its schema`);
  return schema;
}

/**
 * The SDK retries a write that got no response, so the condition may fail because the first try succeeded: then the stored
 * history has our entry.
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
