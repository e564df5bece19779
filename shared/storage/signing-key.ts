import { randomBytes } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { SigningKey } from '../domain/ports.ts';
import { isConditionFailure, translated } from './faults.ts';
import { table } from './table.ts';

const KeyRow = z.object({ key: z.base64url() });
const place = { pk: table.settings, sk: 'SIGNING_KEY' };
const keyBytes = 32;

/**
 * The key that cursors are signed with. It is made on first use and lives in the table: whoever can read it there can
 * read everything it protects anyway, and no other secret store has to be paid for and set up.
 */
export function signingKey(client: DynamoDBDocumentClient, tableName: string): SigningKey {
  let known: Promise<Uint8Array> | undefined;
  return async () => {
    known ??= readOrMake(client, tableName);
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
}

async function readOrMake(client: DynamoDBDocumentClient, tableName: string): Promise<Uint8Array> {
  return (await read(client, tableName)) ?? (await make(client, tableName));
}

async function read(
  client: DynamoDBDocumentClient,
  tableName: string,
): Promise<Uint8Array | undefined> {
  const command = new GetCommand({ TableName: tableName, Key: place, ConsistentRead: true });
  const { Item } = await translated(() => client.send(command));
  return Item && Buffer.from(KeyRow.parse(Item).key, 'base64url');
}

/** Two processes may make one at the same time; the first to be stored is the one. */
async function make(client: DynamoDBDocumentClient, tableName: string): Promise<Uint8Array> {
  const key = randomBytes(keyBytes).toString('base64url');
  const Item = { ...place, kind: 'setting', key };
  const command = new PutCommand({
    TableName: tableName,
    Item,
    ConditionExpression: 'attribute_not_exists(pk)',
  });
  try {
    await translated(() => client.send(command));
    return Buffer.from(key, 'base64url');
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
    const stored = await read(client, tableName);
    if (!stored) throw error;
    return stored;
  }
}
