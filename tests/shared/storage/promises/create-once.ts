import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { idempotencyRecords } from '../../../../shared/storage/idempotency-records.ts';
import { secretKey } from '../../../../shared/storage/secret-key.ts';
import { losingFirstAnswer } from '../lost-answers.ts';
import type { CurrentStore, Store } from '../store.ts';

const record = { idempotencyKey: 'key-1', request: 'request-1', recordId: 'record-1' };
const expiresAt = new Date('2030-01-01T00:00:00.500Z');

const recordsOf = ({ client, tableName }: Store) => idempotencyRecords(client, tableName);
const newSigningKey = ({ newClient, tableName }: Store) =>
  secretKey(newClient(), tableName, 'cursors');

/** Idempotency records and secret keys are created once; the first writer wins. */
export function promisesOfCreateOnce(store: CurrentStore): void {
  test('an idempotency record is found again', async () => {
    await recordsOf(store()).keep(record, expiresAt);
    expect(await recordsOf(store()).read('key-1')).toEqual(record);
  });

  test('an unknown idempotency record is not found', async () => {
    expect(await recordsOf(store()).read('key-1')).toBeUndefined();
  });

  test('the first idempotency record of an id stays, and is returned to later ones', async () => {
    await recordsOf(store()).keep(record, expiresAt);
    const later = { ...record, recordId: 'record-2' };
    expect(await recordsOf(store()).keep(later, expiresAt)).toEqual(record);
  });

  test('the row of an idempotency record says what it is, and when it expires', async () => {
    await recordsOf(store()).keep(record, expiresAt);
    const Key = { pk: 'IDEMPOTENCY#key-1', sk: 'IDEMPOTENCY' };
    const row = await store().client.send(new GetCommand({ TableName: store().tableName, Key }));
    expect(row.Item).toMatchObject({ kind: 'idempotency', expiresAt: 1_893_456_001 });
  });

  test('the signing key has 256 bits', async () => {
    expect((await newSigningKey(store())()).length).toBe(32);
  });

  test('ten processes that create the signing key at once agree on one', async () => {
    const keys = await Promise.all(Array.from({ length: 10 }, () => newSigningKey(store())()));
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
  });

  test('the key of member ids differs from the key of cursors, and is permanent', async () => {
    const { newClient, tableName } = store();
    const memberKey = () => secretKey(newClient(), tableName, 'members')();
    const made = Buffer.from(await memberKey());
    expect(Buffer.from(await memberKey())).toEqual(made);
    expect(Buffer.from(await newSigningKey(store())())).not.toEqual(made);
  });

  test('a signing key whose creation was not acknowledged is used all the same', async () => {
    const { newClient, tableName } = store();
    const made = await secretKey(losingFirstAnswer(newClient()), tableName, 'cursors')();
    expect(Buffer.from(await newSigningKey(store())())).toEqual(Buffer.from(made));
  });
}
