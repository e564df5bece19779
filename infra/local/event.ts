import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Route } from '../../shared/contract/route.ts';

/** One request on its way to a function. */
export type Incoming = {
  readonly message: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
  readonly requestId: string;
};
/** Where it goes: a route of the table, or `$default`. */
export type Target = {
  readonly route?: Route;
  readonly pathParameters: Readonly<Record<string, string>>;
};

export const newRequestId = () => randomUUID();

/** The event of payload format 2.0, as API Gateway makes it. */
export function eventOf(
  incoming: Incoming,
  target: Target,
  claims?: Readonly<Record<string, string>>,
): object {
  const { message, url, body } = incoming;
  const routeKey = target.route ? `${message.method} ${target.route.path}` : '$default';
  const { cookie, ...headers } = headersOf(message);
  const isText = /^(text\/|application\/(json|javascript|xml))|\+(json|xml)\b/i.test(
    headers['content-type'] ?? 'text/',
  );
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    ...(url.search.length > 1 && { queryStringParameters: joinValues(url.searchParams) }),
    ...(Object.keys(target.pathParameters).length > 0 && { pathParameters: target.pathParameters }),
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
    requestContext: contextOf(incoming, routeKey, claims),
  };
}

function contextOf(
  { message, url, requestId }: Incoming,
  routeKey: string,
  claims: Target['pathParameters'] | undefined,
) {
  const time = new Date();
  return {
    accountId: '000000000000',
    apiId: 'local',
    domainName: url.hostname,
    domainPrefix: url.hostname.split('.')[0] ?? '',
    http: {
      method: message.method ?? 'GET',
      path: url.pathname,
      protocol: `HTTP/${message.httpVersion}`,
      sourceIp: message.socket.remoteAddress ?? '',
      userAgent: message.headers['user-agent'] ?? '',
    },
    requestId,
    routeKey,
    stage: '$default',
    time: time.toUTCString(),
    timeEpoch: time.getTime(),
    ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
  };
}

/** Names in lower case, repeated headers joined by a comma. */
function headersOf(message: IncomingMessage): Record<string, string> {
  const entries = Object.entries(message.headersDistinct).map(
    ([name, values = []]) => [name, values.join(name === 'cookie' ? '; ' : ',')] as const,
  );
  return Object.fromEntries(entries);
}

function joinValues(parameters: URLSearchParams): Record<string, string> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(names.map((name) => [name, parameters.getAll(name).join(',')]));
}
