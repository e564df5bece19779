import type { Route } from '../../shared/contract/route.ts';
import { sha256 } from '../../shared/sha256.ts';
import type { AnyAnswered } from './answer.ts';
import type { Conditions } from './call.ts';
import { hasCurrent } from './conditions.ts';

type Asked = { readonly route: Route; readonly conditions: Conditions };

/** The ETag of an answer that has no version: weak, since it names the content and not its bytes, which may be indented or compressed. */
export function contentTag(body: unknown): string {
  return `W/"${sha256(JSON.stringify(body)).toString('base64url').slice(0, 22)}"`;
}

/** Tags the JSON of a `content` route by its hash, and answers 304 to a caller that has it. An answer that is never stored has no tag. */
export function tagContent({ route, conditions }: Asked, answered: AnyAnswered): AnyAnswered {
  const { status, body, etag } = answered;
  const isStored =
    (route.success[status]?.jsonCaching ?? route.success[status]?.caching) !== 'never';
  if (route.concurrency !== 'content' || body === undefined || !isStored) return answered;
  const tag = etag ?? contentTag(body);
  return hasCurrent(conditions, tag) ? { status: 304, etag: tag } : { ...answered, etag: tag };
}
