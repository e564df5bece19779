import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { memberIdOf } from '../../../functions/http/keyed-ids.ts';
import { names } from '../../../infra/local/stores.ts';
import { currentSchema } from '../../../shared/domain/history/schema-steps.ts';
import type { Entities, Kind } from '../../../shared/domain/kinds.ts';
import {
  ownedByProgramme,
  ownedByProject,
  type ProgrammeLists,
  type ProgrammeRecords,
  type ProjectLists,
} from '../../../shared/domain/owned-records.ts';
import type { HistoryEntry, Versioned } from '../../../shared/domain/record.ts';
import { dynamoClient } from '../../../shared/storage/dynamo-client.ts';
import { indexKeysOf } from '../../../shared/storage/index-keys.ts';
import { rowKeyOf } from '../../../shared/storage/keys.ts';
import { secretKey } from '../../../shared/storage/secret-key.ts';
import { aMember, meta } from '../../builders/records.ts';

/** The maximum batch size of DynamoDB. */
const itemsPerBatch = 25;
const batchesAtOnce = 4;

/** As long as a history of one change; its content is not read here. */
const history: readonly HistoryEntry[] = [
  {
    version: 1,
    at: meta.createdAt,
    by: meta.createdBy,
    action: 'create',
    request: 'request-1',
    before: {},
    record: 'a'.repeat(64),
    hash: 'b'.repeat(64),
  },
];

export const coordinatorEmail = 'coordinator@example.org';
export const officerEmail = 'officer@example.org';

/** The coordinator, who requests all reports, and an officer of the organisation of the first project. */
function peopleOf(memberKey: Uint8Array, { projects }: ProgrammeRecords) {
  const idOf = (email: string) => ({ memberId: memberIdOf(email, memberKey), email });
  const organisationId = projects[0]?.project.organisationId;
  return [
    aMember({ ...idOf(coordinatorEmail), role: 'coordinator' }),
    aMember({ ...idOf(officerEmail), role: 'implementer', organisationId }),
  ];
}

type Item = Readonly<Record<string, unknown>>;

/** Writes all records of a programme directly, since the API would take minutes. */
export async function fill(endpoint: string, records: ProgrammeRecords): Promise<void> {
  const client = dynamoClient({ DYNAMODB_ENDPOINT: endpoint, ...unused });
  const memberKey = await secretKey(client, names.table, 'members')();
  const batches = inBatches([
    ...peopleOf(memberKey, records).map((member) => itemOf('member', member)),
    ...itemsOf(records),
  ]);
  const write = async () => {
    for (let batch = batches.pop(); batch; batch = batches.pop()) {
      const requests = batch.map((Item) => ({ PutRequest: { Item } }));
      const command = new BatchWriteCommand({ RequestItems: { [names.table]: requests } });
      const { UnprocessedItems = {} } = await client.send(command);
      if (Object.keys(UnprocessedItems).length > 0) throw new Error('The store did not take all');
    }
  };
  await Promise.all(Array.from({ length: batchesAtOnce }, write));
  client.destroy();
}

const unused = {
  STAGE: 'local',
  TABLE_NAME: names.table,
  ADMINISTRATOR_GROUP: '',
  TIME_ZONE: 'Asia/Shanghai',
  GROUPS_CLAIM: '',
  MEMBERSHIP_SECONDS: 0,
  LOG_LEVEL: 'ERROR',
} as const;

function itemsOf(records: ProgrammeRecords): readonly Item[] {
  return [
    itemOf('programme', records.programme),
    ...itemsOfLists<ProgrammeLists>(ownedByProgramme, records),
    ...records.projects.flatMap((project) => [
      itemOf('project', project.project),
      ...itemsOfLists<ProjectLists>(ownedByProject, project),
    ]),
  ];
}

/** The kinds of records, from the names of their lists. */
function itemsOfLists<Lists extends Readonly<Record<string, readonly object[]>>>(
  owned: Readonly<Record<keyof Lists, Kind>>,
  lists: Lists,
): readonly Item[] {
  return Object.entries<Kind>(owned).flatMap(([name, kind]) =>
    (lists[name] ?? []).map((record) => itemOf(kind, record as never)),
  );
}

function itemOf<K extends Kind>(kind: K, record: Versioned<Entities[K]>): Item {
  const keys = { ...rowKeyOf(kind, record), ...indexKeysOf(kind, record) };
  const schema = currentSchema(kind);
  return { ...keys, kind, schema, version: record.version, record, history };
}

function inBatches(items: readonly Item[]): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / itemsPerBatch) }, (_, at) =>
    items.slice(at * itemsPerBatch, (at + 1) * itemsPerBatch),
  );
}
