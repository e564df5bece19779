import { randomUUID } from 'node:crypto';
import * as z from 'zod';

/** A Lambda handler, as the gateway and the queue use it. */
export type Handler = (event: never, context: never) => Promise<unknown>;

/** The result of a function for an HTTP event; API Gateway sends any other result as JSON with status 200. */
const Answer = z.object({
  statusCode: z.int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});
export type Answer = z.infer<typeof Answer>;

export function answerOf(result: unknown): Answer {
  if (typeof result === 'object' && result !== null && 'statusCode' in result)
    return Answer.parse(result);
  const body = typeof result === 'string' ? result : JSON.stringify(result);
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
}

/** The function did not answer within its time. */
export class TimedOut extends Error {}

/** Calls a handler as Lambda does, and abandons it after its timeout. */
export async function invoke(
  handler: Handler,
  event: object,
  { name, timeoutSeconds }: { readonly name: string; readonly timeoutSeconds: number },
): Promise<unknown> {
  const deadline = Date.now() + timeoutSeconds * 1_000;
  const context = {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new TimedOut(`${name} took longer than ${timeoutSeconds} s`)),
    timeoutSeconds * 1_000,
  );
  try {
    return await Promise.race([handler(event as never, context as never), promise]);
  } finally {
    clearTimeout(timer);
  }
}
