import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { HistoryEntry } from '../domain/record.ts';
import { isConditionFailure, translated } from './faults.ts';
import type { Place } from './keys.ts';
import type { Table } from './records.ts';

/** An item holds 400 KB; a body is at most 128 KB, and this much history beside it. */
const mostEntries = 20;
const mostBytes = 64 * 1024;
/** Retries and the last changes are looked up in the record itself. */
const entriesKept = 5;

/**
 * Moves the older part of a long history to an item of its own, which is never changed. Writing it again writes the same,
 * so a crash before the record drops those entries loses and doubles nothing.
 * @returns the entries that stay in the record
 */
export async function archived(
  table: Table,
  place: Place,
  history: readonly HistoryEntry[],
): Promise<readonly HistoryEntry[]> {
  const short = history.length <= mostEntries && JSON.stringify(history).length <= mostBytes;
  const old = short ? [] : history.slice(0, -entriesKept);
  const [first] = old;
  if (!first) return history;
  await putArchive(table, place, first.version, old);
  return history.slice(-entriesKept);
}

async function putArchive(
  table: Table,
  { pk, sk }: Place,
  firstVersion: number,
  entries: readonly HistoryEntry[],
): Promise<void> {
  const key = { pk: `HISTORY#${pk}`, sk: `${sk}#${String(firstVersion).padStart(10, '0')}` };
  const command = new PutCommand({
    TableName: table.name,
    Item: { ...key, kind: 'history', entries },
    ConditionExpression: 'attribute_not_exists(pk)',
  });
  try {
    await translated(() => table.client.send(command));
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}
