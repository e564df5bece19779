import type { ProblemCode } from '../domain/problem.ts';
import { type Concurrency, offeredTypes, type Route } from './route.ts';

/** Every response header of the API besides Content-Type. */
export const responseHeaders = {
  ETag: {
    description:
      'The version of the record, for If-Match and If-None-Match, whatever the coding; or the hash of the content, weak for JSON.',
    schema: { type: 'string', examples: ['"3"'] },
  },
  Location: {
    description: 'The address of the record or of the content.',
    schema: { type: 'string', format: 'uri-reference' },
  },
  Link: {
    description: 'The next page, with `rel="next"`; absent on the last page.',
    schema: { type: 'string' },
  },
  'Retry-After': {
    description: 'Seconds to wait before the next request.',
    schema: { type: 'string', pattern: '^[0-9]+$' },
  },
  'Idempotency-Replayed': {
    description: 'The request was carried out by an earlier attempt; this is its answer.',
    schema: { const: 'true' },
  },
  Vary: {
    description: 'The request headers that the answer depends on.',
    schema: { type: 'string' },
  },
  'Cache-Control': {
    description: 'Who may cache the answer, and for how long.',
    schema: { type: 'string' },
  },
  'Content-Disposition': {
    description: 'The name to save the file under.',
    schema: { type: 'string' },
  },
  'Content-Security-Policy': {
    description: 'What the page may load and run.',
    schema: { type: 'string' },
  },
  'X-Content-Type-Options': {
    description: 'Clients must not guess another content type.',
    schema: { const: 'nosniff' },
  },
  Allow: { description: 'The methods that the path supports.', schema: { type: 'string' } },
  'WWW-Authenticate': {
    description: 'The reason why the token was refused (RFC 6750).',
    schema: { type: 'string' },
  },
  'Accept-Encoding': {
    description: 'The content coding that the body may have.',
    schema: { const: 'identity' },
  },
} as const satisfies Readonly<Record<string, { description: string; schema: object }>>;
export type ResponseHeader = keyof typeof responseHeaders;

/** The headers of a response, and whether it always has them. */
export type HeadersOfAnswer = { readonly [Name in ResponseHeader]?: 'always' | 'sometimes' };

type Described = Pick<Route, 'access' | 'success' | 'concurrency' | 'query'>;

/** The headers of a success or a 304, derived from the route. */
export function headersOfSuccess(route: Described, status: number): HeadersOfAnswer {
  const success = route.success[status];
  const { concurrency } = route;
  const hasContent = success?.body !== undefined || success?.mediaTypes !== undefined;
  return {
    ...etagOf(route, status),
    ...(locates(concurrency, status) && { Location: 'always' }),
    ...('cursor' in route.query.shape && { Link: 'sometimes' }),
    ...(status === 202 && { 'Retry-After': 'always' }),
    ...(status < 300 && replays(concurrency) && { 'Idempotency-Replayed': 'sometimes' }),
    ...(varyOf(route) !== '' && { Vary: 'always' }),
    'Cache-Control': 'always',
    ...(success?.isDownload && { 'Content-Disposition': 'sometimes' }),
    ...(success?.mediaTypes?.includes('text/html') && { 'Content-Security-Policy': 'sometimes' }),
    ...(hasContent && { 'X-Content-Type-Options': 'always' }),
  };
}

/** A JSON answer with a link to content has no ETag of its own. */
function etagOf(
  { concurrency, success }: Described,
  status: number,
): Pick<HeadersOfAnswer, 'ETag'> {
  if (status === 303 || concurrency === 'none' || concurrency === 'batch') return {};
  return { ETag: success[status]?.jsonCaching === 'never' ? 'sometimes' : 'always' };
}

function locates(concurrency: Concurrency, status: number): boolean {
  return concurrency === 'create' || [201, 202, 303].includes(status);
}

function replays(concurrency: Concurrency): boolean {
  return concurrency === 'create' || concurrency === 'put' || concurrency === 'change';
}

/** Keeps caches from serving an answer to another caller, in another format or in another coding (RFC 9110, 12.5.5). */
export function varyOf({ access, success }: Pick<Route, 'access' | 'success'>): string {
  return [
    ...(access === 'public' ? [] : ['authorization']),
    ...(offeredTypes(success).length > 0 ? ['accept', 'accept-encoding'] : []),
  ].join(', ');
}

const problemHeaders: { readonly [Code in ProblemCode]?: HeadersOfAnswer } = {
  version_mismatch: { ETag: 'always' },
  method_not_allowed: { Allow: 'always' },
  unauthenticated: { 'WWW-Authenticate': 'sometimes' },
  report_not_ready: { 'Retry-After': 'sometimes' },
  too_many_requests: { 'Retry-After': 'sometimes' },
  unavailable: { 'Retry-After': 'sometimes' },
  unsupported_media_type: { 'Accept-Encoding': 'sometimes' },
};

/** The headers of a refusal with one of these problems. */
export function headersOfProblems(codes: readonly ProblemCode[]): HeadersOfAnswer {
  const [only, ...others] = codes.map((code) => problemHeaders[code] ?? {});
  const own = others.length === 0 ? only : makeOptional([only ?? {}, ...others]);
  return { ...own, 'Cache-Control': 'always', 'X-Content-Type-Options': 'always' };
}

function makeOptional(headers: readonly HeadersOfAnswer[]): HeadersOfAnswer {
  const names = headers.flatMap((each) => Object.keys(each));
  return Object.fromEntries(names.map((name) => [name, 'sometimes']));
}
