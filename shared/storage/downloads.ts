import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Download } from '../domain/meetings/download.ts';
import type { Downloads } from '../domain/ports.ts';
import { isConditionFailure, translated } from './faults.ts';
import { reportPk } from './keys.ts';
import { queryPage } from './query.ts';

const prefix = 'DOWNLOAD#';

/** Downloads lie beside their report, so that reading a programme as a whole never meets them. */
export function downloads(client: DynamoDBDocumentClient, name: string): Downloads {
  const note = async (record: Download) => {
    const { reportId, day, memberId } = record;
    const place = { pk: reportPk(reportId), sk: `${prefix}${day}#${memberId}` };
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
      const range = { partition: reportPk(reportId), prefix };
      const { rows, ...rest } = await queryPage({ client, name }, range, page);
      return { ...rest, items: rows.map(({ record }) => Download.parse(record)) };
    },
  };
}
