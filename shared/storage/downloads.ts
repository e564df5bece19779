import { DeleteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Download } from '../domain/meetings/download.ts';
import type { Downloads } from '../domain/ports.ts';
import { parseStructure } from '../domain/structure.ts';
import { isAbsent, putIf } from './conditional-put.ts';
import { mapStoreFaults } from './faults.ts';
import { queryAll, queryPage } from './query.ts';
import type { Row } from './schemas.ts';
import { table } from './table.ts';

/** Downloads have a partition of their own, so that reading a programme or the history of a report does not read them. */
const partitionOf = (reportId: string) => `${table.downloads}${reportId}`;

export function downloads(client: DynamoDBDocumentClient, name: string): Downloads {
  const note = async (record: Download) => {
    const { reportId, day, memberId } = record;
    const place = { pk: partitionOf(reportId), sk: `${day}#${memberId}` };
    await putIf({ client, name }, isAbsent, { ...place, kind: 'download', record });
  };
  const erase = async ({ reportId, memberId }: Pick<Download, 'reportId' | 'memberId'>) => {
    const partition = partitionOf(reportId);
    const isOfMember = ({ sk }: Row) => String(sk).endsWith(`#${memberId}`);
    for (const { sk } of await queryAll({ client, name }, { partition }, isOfMember)) {
      const command = new DeleteCommand({ TableName: name, Key: { pk: partition, sk } });
      await mapStoreFaults(() => client.send(command));
    }
  };
  return {
    note,
    erase,
    list: async ({ reportId }, page) => {
      const range = { partition: partitionOf(reportId) };
      const { rows, ...rest } = await queryPage({ client, name }, range, page);
      return { ...rest, items: rows.map(({ record }) => parseStructure(Download, record)) };
    },
  };
}
