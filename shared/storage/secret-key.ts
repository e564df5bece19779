import { randomBytes } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { SecretKey } from '../domain/ports.ts';
import { isAbsent, putIf } from './conditional-put.ts';
import { mapStoreFaults } from './faults.ts';
import { table } from './table.ts';

const KeyRow = z.object({ key: z.base64url() });
const keyBytes = 32;

/** The names of the keys in the table, by their purpose. */
const sortKeys = { cursors: 'SIGNING_KEY', members: 'MEMBER_KEY' } as const;
type Place = { readonly pk: string; readonly sk: string };

/**
 * A key that the system makes for itself on first use. It is stored in the table: whoever
 * can read it there can read everything it protects anyway, and no other secret store has to be paid for and set up.
 */
export function secretKey(
  client: DynamoDBDocumentClient,
  tableName: string,
  purpose: keyof typeof sortKeys,
): SecretKey {
  const place = { pk: table.settings, sk: sortKeys[purpose] };
  return async () =>
    (await read(client, tableName, place)) ?? (await make(client, tableName, place));
}

async function read(
  client: DynamoDBDocumentClient,
  tableName: string,
  place: Place,
): Promise<Uint8Array | undefined> {
  const command = new GetCommand({ TableName: tableName, Key: place, ConsistentRead: true });
  const { Item } = await mapStoreFaults(() => client.send(command));
  return Item && Buffer.from(KeyRow.parse(Item).key, 'base64url');
}

/** Two processes may make a key at the same time; the first one stored is used. */
async function make(
  client: DynamoDBDocumentClient,
  tableName: string,
  place: Place,
): Promise<Uint8Array> {
  const key = randomBytes(keyBytes).toString('base64url');
  const item = { ...place, kind: 'setting', key };
  if (await putIf({ client, name: tableName }, isAbsent, item))
    return Buffer.from(key, 'base64url');
  const stored = await read(client, tableName, place);
  if (!stored) throw new Error('A key that is never deleted was stored, and is not there');
  return stored;
}
