import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { inParallel } from '../../../functions/in-parallel.ts';
import { names } from '../../../infra/local/stores.ts';
import { readSettings } from '../../../shared/settings.ts';
import { isAbsent, putIf } from '../../../shared/storage/conditional-put.ts';
import { dynamoClient } from '../../../shared/storage/dynamo-client.ts';

/** As many at once as the job writes. */
const writesAtOnce = 16;

/**
 * Reads the rows that an application left.
 * @returns writes them once more under other keys, each by a conditional write and nothing else
 */
export async function prepareBareWrites(): Promise<() => Promise<void>> {
  const client = dynamoClient(readSettings(process.env));
  const table = { client, name: names.table };
  const rows: Record<string, unknown>[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: names.table }))
    rows.push(...Items.filter(({ pk }) => String(pk).startsWith('PROJECT#')));
  if (rows.length === 0) throw new Error('Nothing was applied');
  return async () => {
    await inParallel(rows, writesAtOnce, async (row) => {
      if (!(await putIf(table, isAbsent, { ...row, pk: `BARE#${String(row.pk)}` })))
        throw new Error('It was there');
    });
  };
}
