import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Download } from '../domain/meetings/download.ts';
import type { Downloads } from '../domain/ports.ts';
import { asStored } from '../domain/structure.ts';
import { isConditionFailure, translated } from './faults.ts';
import { queryPage } from './query.ts';

/** Downloads lie by themselves, so that reading a programme, or the history of a report, never meets them. */
const partitionOf = (reportId: string) => `DOWNLOADS#${reportId}`;

export function downloads(client: DynamoDBDocumentClient, name: string): Downloads {
  const note = async (record: Download) => {
    const { reportId, day, memberId } = record;
    const place = { pk: partitionOf(reportId), sk: `${day}#${memberId}` };
    const Item = { ...place, kind: 'download', record };
    const ConditionExpression = 'attribute_not_exists(pk)';
    const command = new PutCommand({ TableName: name, Item, ConditionExpression });
    await translated(() => client.send(command)).catch((error: unknown) => {
      if (!isConditionFailure(error)) throw error;
    });
  };
  return {
    note,
    list: async ({ reportId }, page) => {
      const range = { partition: partitionOf(reportId) };
      const { rows, ...rest } = await queryPage({ client, name }, range, page);
      return { ...rest, items: rows.map(({ record }) => asStored(Download, record)) };
    },
  };
}
