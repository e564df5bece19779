import type { Downloads, IdempotencyRecords, Records, SecretKey } from '../shared/domain/ports.ts';
import { readSettings, type Settings } from '../shared/settings.ts';
import { downloads } from '../shared/storage/downloads.ts';
import { dynamoClient } from '../shared/storage/dynamo-client.ts';
import { idempotencyRecords } from '../shared/storage/idempotency-records.ts';
import { records } from '../shared/storage/records.ts';
import { secretKey } from '../shared/storage/secret-key.ts';
import { buildOnce } from './build-once.ts';

/** The ports that every service uses, on DynamoDB. */
export type Services = {
  readonly settings: Settings;
  readonly records: Records;
  readonly idempotencyRecords: IdempotencyRecords;
  readonly downloads: Downloads;
  /** Signs cursors. */
  readonly signingKey: SecretKey;
  /** Derives the ids of members and persons. */
  readonly memberKey: SecretKey;
};

export const services = buildOnce((): Services => {
  const settings = readSettings(process.env);
  const client = dynamoClient(settings);
  const table = settings.TABLE_NAME;
  return {
    settings,
    records: records(client, table),
    idempotencyRecords: idempotencyRecords(client, table),
    downloads: downloads(client, table),
    signingKey: buildOnce(secretKey(client, table, 'cursors')),
    memberKey: buildOnce(secretKey(client, table, 'members')),
  };
});
