import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { PageRequest } from '../domain/ports.ts';
import { Problem } from '../domain/problem.ts';
import type { Table } from './dynamo-client.ts';
import { isValidationFailure, mapStoreFaults } from './faults.ts';
import type { Row } from './schemas.ts';
import { table as definition, type IndexName } from './table.ts';

/** Rows of one partition whose sort keys begin with the prefix, or are between two keys. */
export type Range = {
  readonly index?: IndexName | undefined;
  readonly partition: string;
  readonly prefix?: string | undefined;
  readonly between?: readonly [first: string, last: string];
  readonly consistent?: boolean;
  /** From the last sort key to the first. */
  readonly backwards?: boolean;
  /** Every attribute of the rows, histories too. */
  readonly whole?: true;
};
export type Rows = { readonly rows: readonly Row[]; readonly next?: string };

/** For every read of many rows that is not about histories: they would be most of the bytes. */
export const withoutHistory = {
  ProjectionExpression: 'pk, sk, kind, #schema, #record, personal',
  ExpressionAttributeNames: { '#schema': 'schema', '#record': 'record' },
};

const LastKey = z.record(z.string(), z.string());

/**
 * One page of a range, without histories unless they are asked for.
 * @throws Problem `invalid_request` where `after` is not from a page of this range
 */
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
    ...(range.backwards && { ScanIndexForward: false }),
    ...(limit !== undefined && { Limit: limit }),
    ...(after !== undefined && { ExclusiveStartKey: lastKeyOf(after) }),
  });
  const { Items = [], LastEvaluatedKey } = await mapStoreFaults(() =>
    table.client.send(command),
  ).catch((error: unknown) => {
    throw after !== undefined && isValidationFailure(error) ? notACursor() : error;
  });
  return LastEvaluatedKey
    ? { rows: Items, next: JSON.stringify(LastEvaluatedKey) }
    : { rows: Items };
}

/**
 * Every row of a range; DynamoDB gives 1 MB at a time.
 * @param isKept asked for each row as it comes; what is not kept takes no memory
 */
export async function queryAll(
  table: Table,
  range: Range,
  isKept: (row: Row) => boolean = () => true,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  let after: string | undefined;
  do {
    const page = await queryPage(table, range, { after });
    all.push(...page.rows.filter(isKept));
    after = page.next;
  } while (after !== undefined);
  return all;
}

function keyCondition({ index, partition, whole, ...sorted }: Range) {
  const keys = index === undefined ? definition : definition.indexes[index];
  const { condition, values } = sortCondition(sorted);
  return {
    ...(!whole && withoutHistory),
    KeyConditionExpression: `#pk = :pk${condition}`,
    ExpressionAttributeNames: {
      ...(!whole && withoutHistory.ExpressionAttributeNames),
      '#pk': keys.partitionKey,
      ...(condition !== '' && { '#sk': keys.sortKey }),
    },
    ExpressionAttributeValues: { ':pk': partition, ...values },
  };
}

function sortCondition({ prefix, between }: Pick<Range, 'prefix' | 'between'>) {
  if (between) {
    const [first, last] = between;
    const values = { ':first': first, ':last': last };
    return { condition: ' AND #sk BETWEEN :first AND :last', values };
  }
  if (prefix === undefined) return { condition: '', values: {} };
  return { condition: ' AND begins_with(#sk, :prefix)', values: { ':prefix': prefix } };
}

function lastKeyOf(after: string): Record<string, string> {
  try {
    return LastKey.parse(JSON.parse(after));
  } catch {
    throw notACursor();
  }
}

function notACursor(): Problem {
  return Problem.at(
    '/cursor',
    { code: 'wrong_format', detail: 'is not a cursor of this list' },
    'query',
  );
}
