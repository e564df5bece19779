import { sha256Of } from '../../shared/sha256.ts';
import type { AnyCall } from './call.ts';
import { hasCurrent } from './conditions.ts';

type ContentAnswer<Body> =
  | { readonly status: 200; readonly body: Body; readonly etag: string }
  | { readonly status: 304; readonly etag: string };

/** Answers what was put together of several records, or 304 if the caller has it; its tag is its hash. */
export function answerContent<Body extends object>(
  { conditions }: Pick<AnyCall, 'conditions'>,
  body: Body,
): ContentAnswer<Body> {
  const etag = `"${sha256Of(JSON.stringify(body))}"`;
  return hasCurrent(conditions, etag) ? { status: 304, etag } : { status: 200, body, etag };
}
