import type { Downloads, Records, SecretKey, Tickets } from '../shared/domain/ports.ts';
import { readSettings, type Settings } from '../shared/settings.ts';
import { downloads } from '../shared/storage/downloads.ts';
import { dynamoClient } from '../shared/storage/dynamo-client.ts';
import { records } from '../shared/storage/records.ts';
import { secretKey } from '../shared/storage/secret-key.ts';
import { tickets } from '../shared/storage/tickets.ts';
import { buildOnce } from './build-once.ts';

/** The ports that every service uses, on DynamoDB. */
export type Services = {
  readonly settings: Settings;
  readonly records: Records;
  readonly tickets: Tickets;
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
    tickets: tickets(client, table),
    downloads: downloads(client, table),
    signingKey: buildOnce(secretKey(client, table, 'cursors')),
    memberKey: buildOnce(secretKey(client, table, 'members')),
  };
});
