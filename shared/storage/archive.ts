import type { HistoryEntry } from '../domain/history/record.ts';
import { isAbsent, putIf } from './conditional-put.ts';
import type { Table } from './dynamo-client.ts';
import type { RowKey } from './keys.ts';

/** An item holds 400 KB: a record is at most 128 KB, what a change replaced as much, and this much beside it. */
const mostBytes = 64 * 1024;
/** An entry is about 400 bytes, half of them hashes, and every write pays for all that stay. */
const mostEntries = 12;
/** Retries look for their own effect among the last changes, so these stay in the record. */
const entriesKept = 5;
const bytesKept = mostBytes / 2;

/**
 * Moves the older part of a long history to an item of its own. The newest entry is never moved: it has not happened yet.
 * @returns the entries that stay in the record
 */
export async function archived(
  table: Table,
  rowKey: RowKey,
  history: readonly HistoryEntry[],
): Promise<readonly HistoryEntry[]> {
  if (history.length <= mostEntries && bytesOf(history) <= mostBytes) return history;
  const kept = newest(history);
  const old = history.slice(0, history.length - kept.length);
  const [first, last] = [old.at(0), old.at(-1)];
  if (first && last) await putArchive(table, rowKey, { first, last, entries: old });
  return kept;
}

function newest(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const candidates = history.slice(-entriesKept);
  while (candidates.length > 1 && bytesOf(candidates) > bytesKept) candidates.shift();
  return candidates;
}

function bytesOf(history: readonly HistoryEntry[]): number {
  return Buffer.byteLength(JSON.stringify(history));
}

/** The partition of the archives of the records of a partition; they begin with the sort key of their record. */
export const archivesOf = (pk: string): string => `HISTORY#${pk}`;
export const archivesWithin = (sk: string): string => `${sk}#`;

type Archive = {
  readonly first: HistoryEntry;
  readonly last: HistoryEntry;
  readonly entries: readonly HistoryEntry[];
};

/**
 * Until the record drops its entries, another change may archive more of the same history; so an archive is only ever
 * replaced by a longer one, and the one that is there holds all that is to be dropped.
 */
async function putArchive(table: Table, { pk, sk }: RowKey, archive: Archive): Promise<void> {
  const { first, last, entries } = archive;
  const number = String(first.version).padStart(10, '0');
  const key = { pk: archivesOf(pk), sk: `${archivesWithin(sk)}${number}` };
  const isLonger = {
    ConditionExpression: `${isAbsent.ConditionExpression} OR lastVersion < :last`,
    ExpressionAttributeValues: { ':last': last.version },
  };
  await putIf(table, isLonger, { ...key, kind: 'history', lastVersion: last.version, entries });
}
