import { Problem } from '../../shared/domain/problem.ts';
import { sha256Of } from '../../shared/sha256.ts';
import type { AnyCall } from './call.ts';
import { hasCurrent } from './conditions.ts';

/** A Lambda answer has at most 6 MB, headers included. */
export const maxAnswerBytes = 5_500_000;

type ContentAnswer<Body> =
  | { readonly status: 200; readonly body: Body; readonly etag: string }
  | { readonly status: 304; readonly etag: string };

/**
 * Answers what was put together of several records, or 304 if the caller has it; its tag is its hash.
 * @throws Problem `records_too_large`
 */
export function answerContent<Body extends object>(
  { conditions }: Pick<AnyCall, 'conditions'>,
  body: Body,
): ContentAnswer<Body> {
  const content = Buffer.from(JSON.stringify(body));
  const etag = `"${sha256Of(content)}"`;
  if (hasCurrent(conditions, etag)) return { status: 304, etag };
  if (content.length <= maxAnswerBytes) return { status: 200, body, etag };
  const detail = `The answer has ${content.length} bytes; ${maxAnswerBytes} can be sent at once. Read the records by their lists.`;
  throw new Problem('records_too_large', detail);
}
