import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, describe, expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import {
  bringUpToDate,
  type SchemaStep,
  schemaOfChange,
  schemaSteps,
} from '../../../../shared/domain/history/schema-steps.ts';
import { verifyHistories } from '../../../../shared/domain/history/verify-history.ts';
import { restoreVersion } from '../../../../shared/domain/record.ts';
import { sha256Of } from '../../../../shared/sha256.ts';
import { aChange, aResult } from '../../../builders/records.ts';
import type { CurrentStore } from '../store.ts';

const key = { projectId: aResult().projectId, resultId: aResult().resultId };

/** An invented migration: version 2 adds a mark to titles and requires a description. */
const addMark: SchemaStep = (fields) => ({
  ...fields,
  title: { en: `${Reflect.get(fields.title as object, 'en')} (marked)` },
  description: { en: 'None was asked for.' },
});

/** Rows of an earlier release, read and changed by a later one. */
export function promisesOfSchemaVersions(store: CurrentStore): void {
  afterEach(() => void delete schemaSteps.result);

  const verifyResult = async () =>
    verifyHistories(await store().records.readHistories({ kind: 'result', key }), sha256Of);
  const change = (request: string) => aChange({ request, ...schemaOfChange('result') });

  /** Two changes in version 1 of the schema, one after the step to version 2. */
  async function changedAcrossTheStep() {
    const { records } = store();
    const first = begin(aResult({ title: { en: 'Water' } }), change('one'));
    await records.create('result', first);
    const second = revise(first, aResult({ title: { en: 'Safe water' } }), change('two'));
    await records.replace('result', second);
    schemaSteps.result = [addMark];
    const read = await records.readConsistently('result', key);
    if (!read) throw new Error('The result is not there');
    const third = revise(read, { ...read.record, type: 'impact' }, change('three'));
    await records.replace('result', third);
    return { second, read, third };
  }

  describe('a row of an earlier version of its schema', () => {
    test('is read in the current schema, by every kind of read', async () => {
      const { records } = store();
      await records.create('result', begin(aResult({ title: { en: 'Water' } }), change('one')));
      schemaSteps.result = [addMark];
      const expected = {
        title: { en: 'Water (marked)' },
        description: { en: 'None was asked for.' },
        version: 1,
      };
      const { items } = await records.list('result', key, { limit: 10 });
      expect((await records.readConsistently('result', key))?.record).toMatchObject(expected);
      expect(await records.readEventually('result', key)).toMatchObject(expected);
      expect(await records.listAll('result', key)).toMatchObject([expected]);
      expect(items).toMatchObject([expected]);
    });

    test('is migrated step by step', async () => {
      await store().records.create('result', begin(aResult(), change('one')));
      schemaSteps.result = [addMark, ({ description, ...rest }) => ({ ...rest, intended: true })];
      const record = (await store().records.readConsistently('result', key))?.record;
      expect(record?.intended).toBe(true);
      expect(record).not.toHaveProperty('description');
    });

    test('becomes a current row when it changes, with an intact history', async () => {
      const { second, third } = await changedAcrossTheStep();
      expect(third.history.at(-1)).toMatchObject({
        schema: 2,
        before: { title: second.record.title, description: null, type: second.record.type },
      });
      expect(await verifyResult()).toMatchObject({ outcome: 'intact', entries: 3 });
      const after = await store().records.readConsistently('result', key);
      expect(after).toEqual(third);
    });

    test('can be rebuilt at each version, in the current schema', async () => {
      const { second, read, third } = await changedAcrossTheStep();
      const earlier = restoreVersion(third, 2);
      expect(earlier).toEqual(second.record);
      expect(earlier && bringUpToDate('result', earlier, 1)).toEqual(read.record);
      expect(restoreVersion(read, 1)?.title).toEqual({ en: 'Water' });
    });

    test('has its version, and verification finds a wrong one', async () => {
      await changedAcrossTheStep();
      const { client, tableName } = store();
      const place = { pk: `PROJECT#${key.projectId}`, sk: `RESULT#${key.resultId}` };
      const stored = await store().records.readConsistently('result', key);
      const Item = { ...place, kind: 'result', schema: 1, version: 3, ...stored };
      await client.send(new PutCommand({ TableName: tableName, Item }));
      expect((await verifyResult()).faults).toMatchObject([
        { version: 3, fault: 'record_changed' },
      ]);
    });
  });

  test('a row of a later release is refused with a message that names it', async () => {
    await changedAcrossTheStep();
    delete schemaSteps.result;
    const reading = store().records.readConsistently('result', key);
    await expect(reading).rejects.toThrow(
      /^Row PROJECT#\S+ RESULT#\S+ .* version 2 of the schema of result; this release reads up to 1$/,
    );
  });

  test('a change without the current schema version is not written', async () => {
    schemaSteps.result = [addMark];
    const unaware = begin(aResult(), aChange());
    await expect(store().records.create('result', unaware)).rejects.toThrow('version 1');
    expect(await store().records.readConsistently('result', key)).toBeUndefined();
  });
}
