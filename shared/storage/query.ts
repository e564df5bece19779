import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { PageRequest } from '../domain/ports.ts';
import { Problem } from '../domain/problem.ts';
import { translated } from './faults.ts';
import type { Table } from './records.ts';
import type { Row } from './schemas.ts';
import { table as definition, type IndexName } from './table.ts';

export type Range = {
  readonly index?: IndexName | undefined;
  readonly partition: string;
  readonly prefix?: string | undefined;
  readonly consistent?: boolean;
};
export type Rows = { readonly rows: readonly Row[]; readonly next?: string };

const LastKey = z.record(z.string(), z.string());

/** One page of a partition, without histories. */
export async function queryPage(
  table: Table,
  range: Range,
  { limit, after }: Partial<PageRequest> = {},
): Promise<Rows> {
  const command = new QueryCommand({
    TableName: table.name,
    ...keyCondition(range),
    ...(range.index !== undefined && { IndexName: range.index }),
    ...(range.consistent && { ConsistentRead: true }),
    ...(limit !== undefined && { Limit: limit }),
    ...(after !== undefined && { ExclusiveStartKey: lastKeyOf(after) }),
  });
  const { Items = [], LastEvaluatedKey } = await translated(() => table.client.send(command));
  return LastEvaluatedKey
    ? { rows: Items, next: JSON.stringify(LastEvaluatedKey) }
    : { rows: Items };
}

/** Every row of a partition; DynamoDB gives 1 MB at a time. */
export async function queryAll(table: Table, range: Range): Promise<readonly Row[]> {
  const all: Row[] = [];
  let after: string | undefined;
  do {
    const page = await queryPage(table, range, { after });
    for (const row of page.rows) all.push(row);
    after = page.next;
  } while (after !== undefined);
  return all;
}

function keyCondition({ index, partition, prefix }: Range) {
  const keys = index === undefined ? definition : definition.indexes[index];
  const begins = prefix === undefined ? '' : ' AND begins_with(#sk, :prefix)';
  return {
    KeyConditionExpression: `#pk = :pk${begins}`,
    ProjectionExpression: 'pk, sk, kind, #record',
    ExpressionAttributeNames: {
      '#pk': keys.partitionKey,
      '#record': 'record',
      ...(prefix !== undefined && { '#sk': keys.sortKey }),
    },
    ExpressionAttributeValues: {
      ':pk': partition,
      ...(prefix !== undefined && { ':prefix': prefix }),
    },
  };
}

function lastKeyOf(after: string): Record<string, string> {
  try {
    return LastKey.parse(JSON.parse(after));
  } catch {
    throw Problem.at('/cursor', 'is not a cursor', 'query');
  }
}
