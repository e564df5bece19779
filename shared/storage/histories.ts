import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { canonicalJson } from '../domain/canonical.ts';
import type { WholeHistory } from '../domain/history/history.ts';
import { addressOf, type NamedRecord } from '../domain/record-addresses.ts';
import { archivesOf, archivesWithin } from './archive.ts';
import type { Table } from './dynamo-client.ts';
import { mapStoreFaults } from './faults.ts';
import { rowKeyOf } from './keys.ts';
import { queryAll } from './query.ts';
import { type ArchiveRow, type HistoryRow, parseArchiveRow, parseHistoryRow } from './schemas.ts';

/**
 * Reads the record first, then its archives if its own history does not begin with version 1. An archive is written before the
 * record drops its entries, so this order misses nothing.
 */
export async function readHistory(
  table: Table,
  named: NamedRecord,
): Promise<WholeHistory | undefined> {
  const Key = rowKeyOf(named.kind, named.key);
  const command = new GetCommand({ TableName: table.name, Key, ConsistentRead: true });
  const { Item } = await mapStoreFaults(() => table.client.send(command));
  if (!Item) return undefined;
  const row = parseHistoryRow(Item);
  const archives = isWhole(row) ? [] : await queryArchives(table, row.pk, archivesWithin(row.sk));
  return wholeHistory(row, archives);
}

/** Reads every record of a partition, then all their archives: two queries. */
export async function readHistories(
  table: Table,
  named: NamedRecord,
): Promise<readonly WholeHistory[]> {
  const partition = rowKeyOf(named.kind, named.key).pk;
  const found = await queryAll(table, { partition, consistent: true, whole: true });
  const rows = found.map(parseHistoryRow);
  const archives = rows.every(isWhole) ? [] : await queryArchives(table, partition);
  const byRecord = Map.groupBy(archives, ({ sk }) => sk.slice(0, sk.lastIndexOf('#')));
  return rows.map((row) => wholeHistory(row, byRecord.get(row.sk) ?? []));
}

async function queryArchives(
  table: Table,
  pk: string,
  prefix?: string,
): Promise<readonly ArchiveRow[]> {
  const range = { partition: archivesOf(pk), prefix, consistent: true, whole: true } as const;
  return (await queryAll(table, range)).map(parseArchiveRow);
}

const FirstEntry = z.looseObject({ version: z.literal(1) });

function isWhole({ history }: HistoryRow): boolean {
  return FirstEntry.safeParse(history[0]).success;
}

function wholeHistory(row: HistoryRow, archives: readonly ArchiveRow[]): WholeHistory {
  const { kind, record, schema, history, personal } = row;
  const entries = [...archives.flatMap((archive) => archive.entries), ...history];
  const apart = personal && { personal };
  return {
    kind,
    record,
    schema,
    address: addressOfRow(row),
    entries: withoutRepeats(entries),
    ...apart,
  };
}

/** Archives may overlap each other and the record. Copies of an entry that differ are all kept, for verification. */
function withoutRepeats(entries: readonly unknown[]): readonly unknown[] {
  return [...new Map(entries.map((entry) => [canonicalJson(entry), entry])).values()];
}

/** The address of the record; the keys of its row where the record claims to be another one. */
function addressOfRow({ pk, sk, kind, record }: HistoryRow): string {
  const claimed = rowKeyOf(kind, record as never);
  return claimed.pk === pk && claimed.sk === sk ? addressOf(kind, record as never) : `${pk} ${sk}`;
}
