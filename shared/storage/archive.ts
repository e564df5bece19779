import type { HistoryEntry } from '../domain/record.ts';
import { isAbsent, putIf } from './conditional-put.ts';
import type { Table } from './dynamo-client.ts';
import type { RowKey } from './keys.ts';

/** An item holds 400 KB: at most 128 KB of record, 128 KB that the last change replaced, and this much of older history. */
const maxBytes = 64 * 1024;
/** An entry has about 400 bytes, and every write pays for all entries that stay in the record. */
const maxEntries = 12;
/** Retries look for their own effect among the last changes, so these stay in the record. */
const entriesKept = 5;
const bytesKept = maxBytes / 2;

/**
 * Moves the older part of a long history to an item of its own. The newest entry is never moved: it is not stored yet.
 * @returns the entries that stay in the record
 */
export async function archiveOldEntries(
  table: Table,
  rowKey: RowKey,
  history: readonly HistoryEntry[],
): Promise<readonly HistoryEntry[]> {
  if (history.length <= maxEntries && bytesOf(history) <= maxBytes) return history;
  const kept = newestEntries(history);
  const old = history.slice(0, history.length - kept.length);
  const [first, last] = [old.at(0), old.at(-1)];
  if (first && last) await putArchive(table, rowKey, { first, last, entries: old });
  return kept;
}

function newestEntries(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
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
 * Before the record drops its entries, another change may archive more of the same history. An archive is therefore only
 * replaced by a longer one, so the stored one always has every entry that is dropped.
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
