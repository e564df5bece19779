import * as z from 'zod';
import { ProblemDocument } from '../domain/problem.ts';
import { asStored } from '../domain/structure.ts';
import type { Route } from './route.ts';
import { type AnswerBody, type BodyInput, type Params, type RouteName, routes } from './routes.ts';

/** What a call can carry; only what its route has. */
export type CallOptions<Name extends RouteName> = {
  readonly params?: Params<Name>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: BodyInput<Name>;
  /** The bytes of a route that takes a file. */
  readonly file?: Uint8Array;
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
  readonly idempotencyKey?: string;
  readonly accept?: string;
};

type Answered<Name extends RouteName> = {
  readonly status: number;
  readonly headers: Headers;
  readonly etag: string;
  readonly body: AnswerBody<Name>;
};

/** A call that was answered with a problem. */
export class Refusal extends Error {
  readonly problem: ProblemDocument;
  readonly headers: Headers;

  constructor(problem: ProblemDocument, headers: Headers) {
    super(`${problem.status} ${problem.title}${problem.detail ? `: ${problem.detail}` : ''}`);
    this.name = 'Refusal';
    this.problem = problem;
    this.headers = headers;
  }
}

export type Client = {
  /** Calls a route by its name and checks the answer against the contract. @throws Refusal */
  call<Name extends RouteName>(name: Name, options?: CallOptions<Name>): Promise<Answered<Name>>;
  /** Calls a route whose answer is not JSON. @throws Refusal */
  bytes<Name extends RouteName>(name: Name, options?: CallOptions<Name>): Promise<Response>;
};

export type Connection = {
  readonly baseUrl: string;
  readonly token?: string;
  /** Holds answers against every rule of the contract; without it only their structure, as they tell what was stored under earlier rules. */
  readonly exact?: true;
};

/** A typed client of the API at `baseUrl`, for callers with the token. */
export function connect({ baseUrl, token, exact }: Connection): Client {
  const send = async (name: RouteName, options: CallOptions<RouteName>) => {
    const request = requestOf(routes[name], options, token);
    const response = await fetch(new URL(pathOf(routes[name], options), baseUrl), request);
    if (response.status >= 400) throw await refusalOf(response);
    return response;
  };
  return {
    async call<Name extends RouteName>(name: Name, options: CallOptions<Name> = {}) {
      const response = await send(name, options as CallOptions<RouteName>);
      const { status, headers } = response;
      const body = await bodyOf<Name>(routes[name], response, exact);
      return { status, headers, etag: headers.get('etag') ?? '', body };
    },
    bytes: (name, options = {}) => send(name, options as CallOptions<RouteName>),
  };
}

function pathOf({ path }: Route, { params = {}, query = {} }: CallOptions<RouteName>): string {
  const values = new Map(Object.entries(params));
  const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(values.get(name) ?? ''),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.append(name, String(value));
  return search.size === 0 ? filled : `${filled}?${search}`;
}

function requestOf(
  { method, file: sent }: Route,
  { body, file, ifMatch, ifNoneMatch, idempotencyKey, accept }: CallOptions<RouteName>,
  token: string | undefined,
): RequestInit {
  const headers = {
    ...(accept !== undefined && { accept }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    ...(ifNoneMatch !== undefined && { 'if-none-match': ifNoneMatch }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(sent && { 'content-type': sent.mediaType }),
  };
  return {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(file && { body: file as Uint8Array<ArrayBuffer> }),
  };
}

async function bodyOf<Name extends RouteName>(
  route: Route,
  response: Response,
  exact?: true,
): Promise<AnswerBody<Name>> {
  const schema = route.success[response.status]?.body ?? z.undefined();
  const text = await response.text();
  const body = text === '' ? undefined : JSON.parse(text);
  return (exact ? schema.parse(body) : asStored(schema, body)) as AnswerBody<Name>;
}

async function refusalOf(response: Response): Promise<Refusal> {
  return new Refusal(ProblemDocument.parse(await response.json()), response.headers);
}
