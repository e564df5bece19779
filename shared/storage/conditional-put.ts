import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './dynamo-client.ts';
import { isConditionFailure, mapStoreFaults } from './faults.ts';

type Condition = Pick<
  PutCommand['input'],
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/** Nothing is stored at the place of the item. */
export const isAbsent = { ConditionExpression: 'attribute_not_exists(pk)' } as const;

/**
 * Stores an item where the condition holds. The SDK sends again what it got no answer to, so `false` is also what a put gets whose
 * first sending had its effect.
 */
export async function putIf(
  { client, name }: Table,
  condition: Condition,
  item: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const command = new PutCommand({ TableName: name, Item: item, ...condition });
  try {
    await mapStoreFaults(() => client.send(command));
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}
