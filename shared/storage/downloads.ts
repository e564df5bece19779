import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Download } from '../domain/meetings/download.ts';
import type { Downloads } from '../domain/ports.ts';
import { parseStructure } from '../domain/structure.ts';
import { isAbsent, putIf } from './conditional-put.ts';
import { queryPage } from './query.ts';

/** Downloads have a partition of their own, so that reading a programme or the history of a report does not read them. */
const partitionOf = (reportId: string) => `DOWNLOADS#${reportId}`;

export function downloads(client: DynamoDBDocumentClient, name: string): Downloads {
  const note = async (record: Download) => {
    const { reportId, day, memberId } = record;
    const place = { pk: partitionOf(reportId), sk: `${day}#${memberId}` };
    await putIf({ client, name }, isAbsent, { ...place, kind: 'download', record });
  };
  return {
    note,
    list: async ({ reportId }, page) => {
      const range = { partition: partitionOf(reportId) };
      const { rows, ...rest } = await queryPage({ client, name }, range, page);
      return { ...rest, items: rows.map(({ record }) => parseStructure(Download, record)) };
    },
  };
}
