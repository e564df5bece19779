import type { IncomingMessage } from 'node:http';

export type Cors = {
  readonly methods: readonly string[];
  readonly requestHeaders: readonly string[];
  readonly responseHeaders: readonly string[];
  readonly maxAgeSeconds: number;
};

/** The headers that an answer to a web page gets, as API Gateway and S3 add them; none for an origin that is not named. */
export function corsHeaders(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  origins: readonly string[],
  cors: Cors,
): Readonly<Record<string, string>> {
  const { origin } = headers;
  if (origin === undefined || !origins.includes(origin)) return {};
  const allowed = { 'access-control-allow-origin': origin };
  if (method !== 'OPTIONS') {
    const exposed = cors.responseHeaders.join(',');
    return { ...allowed, ...(exposed && { 'access-control-expose-headers': exposed }) };
  }
  return {
    ...allowed,
    'access-control-allow-methods': cors.methods.join(','),
    'access-control-allow-headers': cors.requestHeaders.join(','),
    'access-control-max-age': String(cors.maxAgeSeconds),
  };
}

/** Whether a web page asks what it may send. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}
