import { type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { names } from '../../../infra/local/stores.ts';
import { type Kind, kinds } from '../../../shared/domain/kinds.ts';
import { HistoryEntry, PersonalData, RecordMeta } from '../../../shared/domain/record.ts';
import { readSettings } from '../../../shared/settings.ts';
import { dynamoClient } from '../../../shared/storage/dynamo-client.ts';
import { secretKey } from '../../../shared/storage/secret-key.ts';
import { nameOf } from '../operations/world.ts';

const Place = z.object({ pk: z.string(), sk: z.string() });
const RecordRow = Place.extend({
  kind: z.enum(Object.keys(kinds) as Kind[]),
  schema: z.int(),
  version: z.int(),
  record: z.looseObject(RecordMeta.shape),
  history: z.array(HistoryEntry),
  personal: PersonalData.optional(),
});
const ArchiveRow = Place.extend({ kind: z.literal('history'), entries: z.array(HistoryEntry) });
const OtherRow = Place.extend({ kind: z.enum(['setting', 'idempotency', 'download']) });
const Row = z.union([ArchiveRow, OtherRow, RecordRow]);

/** A record with all its entries, archived or not, as stored in the table. */
export type StoredRecord = {
  readonly place: string;
  readonly kind: Kind;
  readonly schema: number;
  readonly record: z.infer<typeof RecordRow>['record'];
  readonly personal?: PersonalData | undefined;
  /** In the order of versions; an entry that is in the record and in an archive is given once. */
  readonly entries: readonly HistoryEntry[];
};

/** Reads all records directly from the table. */
export function readStored(endpoint: string): Promise<readonly StoredRecord[]> {
  return withClient(endpoint, async (client) => recordsIn(await rowsOf(client)));
}

/** The key of the system's member ids. */
export function readMemberKey(endpoint: string): Promise<Uint8Array> {
  return withClient(endpoint, (client) => secretKey(client, names.table, 'members')());
}

async function withClient<Found>(
  endpoint: string,
  read: (client: DynamoDBDocumentClient) => Promise<Found>,
): Promise<Found> {
  const settings = { STAGE: 'check', TABLE_NAME: names.table, DYNAMODB_ENDPOINT: endpoint };
  const client = dynamoClient(readSettings(settings));
  try {
    return await read(client);
  } finally {
    client.destroy();
  }
}

async function rowsOf(client: DynamoDBDocumentClient): Promise<readonly z.infer<typeof Row>[]> {
  const rows: z.infer<typeof Row>[] = [];
  const pages = paginateScan({ client }, { TableName: names.table, ConsistentRead: true });
  for await (const { Items = [] } of pages) rows.push(...Items.map((item) => Row.parse(item)));
  return rows;
}

function recordsIn(rows: readonly z.infer<typeof Row>[]): readonly StoredRecord[] {
  const archives = Map.groupBy(
    rows.filter((row) => row.kind === 'history' && 'entries' in row),
    ({ pk, sk }) => `${pk.slice('HISTORY#'.length)} ${sk.slice(0, sk.lastIndexOf('#'))}`,
  );
  return rows
    .filter((row) => 'record' in row)
    .map(({ pk, sk, kind, schema, record, history, personal }) => {
      const place = nameOf({ pk, sk });
      const archived = (archives.get(place) ?? []).flatMap(({ entries }) => entries);
      return { place, kind, schema, record, personal, entries: once([...archived, ...history]) };
    });
}

/** Two different entries of one version stay two, for a check to find. */
function once(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const byText = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...byText.values()].toSorted((left, right) => left.version - right.version);
}
