import { jsonText } from '../../shared/contract/json-text.ts';
import {
  headersOfSuccess,
  type ResponseHeader,
  varyOf,
} from '../../shared/contract/response-headers.ts';
import type { Caching, Route } from '../../shared/contract/route.ts';
import { attachment } from '../../shared/storage/attachment.ts';
import type { AnyAnswered } from './answer.ts';
import type { AnyCall, Reply } from './call.ts';
import { tagOf } from './conditions.ts';

type AnsweredCall = Pick<AnyCall, 'route' | 'query'>;

/** The HTTP reply of an answer, with exactly the headers that the contract declares for its route and status. */
export function replyTo(call: AnsweredCall, answered: AnyAnswered, accept?: string): Reply {
  const { status, body, content, mediaType } = answered;
  const headers = headersOf(call, answered);
  if (body !== undefined) {
    const json = { 'content-type': 'application/json', ...headers };
    return { statusCode: status, headers: json, body: jsonText(body, accept) };
  }
  if (content === undefined) return { statusCode: status, headers };
  const isText = mediaType?.startsWith('text/');
  const typed = { 'content-type': `${mediaType}${isText ? '; charset=utf-8' : ''}`, ...headers };
  if (typeof content === 'string') return { statusCode: status, headers: typed, body: content };
  const encoded = Buffer.from(content).toString('base64');
  return { statusCode: status, headers: typed, body: encoded, isBase64Encoded: true };
}

/** No value contains text of a caller. */
function headersOf(call: AnsweredCall, answered: AnyAnswered): Record<string, string> {
  const promised = Object.keys(headersOfSuccess(call.route, answered.status)) as ResponseHeader[];
  const named = promised.flatMap((name) => {
    const value = values[name]?.(answered, call);
    return value === undefined ? [] : [[name.toLowerCase(), value] as const];
  });
  return Object.fromEntries(named);
}

type ValueOf = (answered: AnyAnswered, call: AnsweredCall) => string | undefined;

const values: { readonly [Name in ResponseHeader]?: ValueOf } = {
  ETag: (answered) => answered.etag ?? versionTag(answered.body),
  Location: ({ location }) => location,
  Link: ({ body, next }, { query }) => nextLink(next ?? fieldOf(body, 'next'), query),
  'Retry-After': ({ retryAfterSeconds }) => retryAfterSeconds?.toString(),
  'Idempotency-Replayed': ({ replayed }) => (replayed ? 'true' : undefined),
  Vary: (_, { route }) => varyOf(route),
  'Cache-Control': (answered, { route }) => cacheControl(cachingOf(answered, route)),
  'Content-Disposition': ({ fileName }) => fileName && attachment(fileName),
  'Content-Security-Policy': ({ contentPolicy }) => contentPolicy,
  'X-Content-Type-Options': () => 'nosniff',
};

function versionTag(body: unknown): string | undefined {
  const version = fieldOf(body, 'version');
  return typeof version === 'number' ? tagOf({ ...(body as object), version }) : undefined;
}

/** The same query with the cursor of the next page; percent-encoded, so it is safe in a header. */
function nextLink(cursor: unknown, query: object): string | undefined {
  if (cursor === undefined) return undefined;
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, cursor }))
    if (value !== undefined) next.append(name, String(value));
  return `<?${next}>; rel="next"`;
}

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

function cachingOf({ status, body }: AnyAnswered, { success }: Route): Caching | undefined {
  const { caching, jsonCaching } = success[status] ?? {};
  return body === undefined ? caching : (jsonCaching ?? caching);
}

/** By default an answer may be cached by its reader, and is revalidated before each use. */
function cacheControl(caching: Caching | undefined): string {
  if (caching === undefined) return 'private, no-cache';
  return caching === 'never' ? 'no-store' : `public, max-age=${caching.publicSeconds}`;
}
