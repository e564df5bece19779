import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import router from 'find-my-way';
import { apiCors } from '../../shared/contract/cors.ts';
import { toProblemReply } from '../../shared/contract/problem-reply.ts';
import { methodsOf, type RouteTable, type Service } from '../../shared/contract/route.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { authorize } from './authorizer.ts';
import { corsHeaders, isPreflight } from './cors.ts';
import { eventOf, type Incoming, newRequestId, type Target } from './event.ts';
import { type Answer, answerOf, type Handler, invoke, TimedOut } from './invoke.ts';
import type { Issuer } from './issuer.ts';
import { refuseMalformed } from './malformed-request.ts';
import { readBody } from './request-body.ts';

/** The limits of API Gateway and Lambda; tests set smaller ones. */
const awsLimits = {
  requestBytes: 10_000_000,
  payloadBytes: 6_000_000,
  timeoutSeconds: 30,
} as const;

export type GatewayOptions = {
  readonly routes: RouteTable;
  /** The function of a service; loaded when it is first called. */
  readonly handlerOf: (service: Service) => Promise<Handler>;
  readonly issuer: Issuer;
  /** Answers requests to the issuer; `undefined` for every other request. */
  readonly answerAsIssuer?: (message: IncomingMessage) => Promise<Answer | undefined>;
  /** Origins of web pages that may call; none by default. */
  readonly corsOrigins?: readonly string[];
  readonly limits?: { readonly [Limit in keyof typeof awsLimits]: number };
};

/** An HTTP API with JWT authorizer as API Gateway runs it, on this machine. */
export function createGateway(options: GatewayOptions): Server {
  const find = routerOf(options.routes);
  const server = createServer((message, response) => {
    const requestId = newRequestId();
    const { corsOrigins = [] } = options;
    const cors = Object.entries(corsHeaders(message, corsOrigins, apiCors));
    for (const [name, value] of cors) response.setHeader(name, value);
    if (corsOrigins.length > 0 && isPreflight(message)) {
      response.writeHead(204).end();
      return;
    }
    answer(message, requestId, find, options)
      .catch((error: unknown) => faultAnswer(error, requestId))
      .then((given) => send(response, given));
  });
  return server.on('clientError', refuseMalformed);
}

/** The longest path that Node accepts; functions limit the parts of a path. */
const maxPathCharacters = 16_384;

type Find = (method: string, path: string) => Target;

function routerOf(routes: RouteTable): Find {
  const matcher = router({ caseSensitive: true, maxParamLength: maxPathCharacters });
  for (const route of Object.values(routes)) {
    const pattern = route.path.replace(/\{(\w+)\}/g, ':$1');
    matcher.on([...methodsOf(route)], pattern, () => undefined, { route });
  }
  return (method, path) => {
    const found = matcher.find(method as 'GET', path);
    const pathParameters = (found?.params ?? {}) as Record<string, string>;
    return found ? { route: found.store.route, pathParameters } : { pathParameters };
  };
}

async function answer(
  message: IncomingMessage,
  requestId: string,
  find: Find,
  options: GatewayOptions,
): Promise<Answer> {
  const ofIssuer = await options.answerAsIssuer?.(message);
  if (ofIssuer) return ofIssuer;
  const limits = options.limits ?? awsLimits;
  const url = urlOf(message.url ?? '/');
  const target = find(message.method ?? 'GET', url.pathname);
  const incoming = { message, url, requestId, body: await readBody(message, limits.requestBytes) };
  const claims = await claimsOf(incoming, target, options.issuer);
  const event = eventOf(incoming, target, claims);
  if (JSON.stringify(event).length > limits.payloadBytes) throw new Problem('body_too_large');
  const service = target.route?.service ?? 'reference';
  const handler = await options.handlerOf(service);
  const result = await invoke(handler, event, {
    name: service,
    timeoutSeconds: limits.timeoutSeconds,
  });
  if (JSON.stringify(result ?? null).length > limits.payloadBytes) {
    throw new Error(`The answer of ${service} is larger than Lambda allows`);
  }
  return answerOf(result);
}

/** The URL of a request. Its host does not matter, and a path may start with two slashes. */
function urlOf(target: string): URL {
  const path = target.startsWith('/') ? target : target.replace(/^[a-z]+:\/\/[^/?]*/i, '');
  return new URL(`http://localhost${path.startsWith('/') ? path : `/${path}`}`);
}

async function claimsOf({ message }: Incoming, { route }: Target, issuer: Issuer) {
  if (!route || route.access === 'public') return undefined;
  const outcome = await authorize(message.headers.authorization, issuer);
  if ('claims' in outcome) return outcome.claims;
  throw new Problem('unauthenticated', outcome.refused, [], {
    'www-authenticate': outcome.challenge,
  });
}

/** The gateway's own responses; a bug of ours is printed here and not sent to the caller. */
function faultAnswer(error: unknown, requestId: string): Answer {
  if (error instanceof Problem) return answerOf(toProblemReply(error, requestId));
  if (error instanceof TimedOut)
    return answerOf(toProblemReply(new Problem('unavailable', error.message), requestId));
  process.stderr.write(`${requestId} ${error instanceof Error ? error.stack : String(error)}\n`);
  return answerOf(toProblemReply(new Problem('internal_error'), requestId));
}

function send(
  response: ServerResponse,
  { statusCode, headers = {}, cookies, body = '', isBase64Encoded }: Answer,
): void {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies) response.setHeader('set-cookie', cookies);
  if (response.req.method !== 'HEAD') response.setHeader('content-length', bytes.length);
  response.writeHead(statusCode).end(bytes);
}
