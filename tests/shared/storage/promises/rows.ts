import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { begin } from '../../../../functions/changes.ts';
import { aChange, aResult } from '../../../builders/records.ts';
import type { CurrentStore, Store } from '../store.ts';

const place = { pk: 'PROJECT#project-1', sk: 'RESULT#safe-water' };

async function spoilResult({ client, tableName }: Store): Promise<void> {
  const record = { ...aResult(), type: 'secret word' };
  const Item = { ...place, kind: 'result', schema: 1, version: 1, record, history: [] };
  await client.send(new PutCommand({ TableName: tableName, Item }));
}

/** The contents of rows, and the problem of a row that does not fit. */
export function promisesOfRows(store: CurrentStore): void {
  test('the lean index projects no histories', async () => {
    await store().records.create('result', begin(aResult(), aChange()));
    const lean = new QueryCommand({
      TableName: store().tableName,
      IndexName: 'lean',
      KeyConditionExpression: 'gpk = :gpk',
      ExpressionAttributeValues: { ':gpk': 'PROGRAMME#programme-1#0' },
    });
    const { Items = [] } = await store().client.send(lean);
    const attributes = ['gpk', 'gsk', 'kind', 'pk', 'record', 'schema', 'sk'];
    expect(Items.map((item) => Object.keys(item).toSorted())).toEqual([attributes]);
  });

  test('a row that does not fit its schema is reported with the place of the error', async () => {
    await spoilResult(store());
    const reading = store().records.readConsistently('result', aResult());
    await expect(reading).rejects.toThrow(/PROJECT#project-1 RESULT#safe-water .*: type$/);
  });

  test('the contents of such a row are not revealed', async () => {
    await spoilResult(store());
    const reading = store().records.readConsistently('result', aResult());
    await expect(reading).rejects.not.toThrow(/secret word/);
  });
}
