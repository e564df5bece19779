import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';

const BatchInput = z.object({
  RequestItems: z.record(z.string(), z.looseObject({ Keys: z.array(z.unknown()) })),
});
type BatchInput = z.infer<typeof BatchInput>;

/**
 * A client of a busy store: of each batch it processes only the last keys and leaves the others unprocessed, as DynamoDB
 * may.
 */
export function leavingUnprocessed(
  client: DynamoDBDocumentClient,
  { reads }: { readonly reads: number },
): DynamoDBDocumentClient {
  client.middlewareStack.add(
    (next) => async (args) => {
      const batch = BatchInput.safeParse(args.input);
      if (!batch.success) return next(args);
      const answer = await next({ ...args, input: part(batch.data, -reads) });
      const UnprocessedKeys = part(batch.data, 0, -reads).RequestItems;
      return { ...answer, output: { ...answer.output, UnprocessedKeys } };
    },
    { step: 'initialize', priority: 'high', name: 'leaveUnprocessed' },
  );
  return client;
}

function part({ RequestItems }: BatchInput, from: number, to?: number): BatchInput {
  const tables = Object.entries(RequestItems).map(
    ([table, { Keys, ...rest }]) => [table, { ...rest, Keys: Keys.slice(from, to) }] as const,
  );
  return { RequestItems: Object.fromEntries(tables) };
}
