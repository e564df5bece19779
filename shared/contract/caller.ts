/**
 * Calls routes over HTTP. It imports nothing: the contract comes in as a table and as types, so that the package made of
 * it (infra/client-package) needs no schemas.
 */

import { noAnswer, notOfContract, refusalOf } from './refusal.ts';
import { type Retrying, withRetries } from './retries.ts';

/** The fields of a route that a call needs. */
export type CallTarget = {
  readonly method: string;
  readonly path: string;
  /** The media type of what is sent, where it is not plain JSON. */
  readonly sends?: string | undefined;
  /** The statuses that the contract has for its success. */
  readonly statuses: readonly number[];
  /** The same request again has one effect, without a condition or key. */
  readonly isRepeatable: boolean;
};

/** Everything that any call can carry. */
export type CallParts = {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string | number | undefined>> | undefined;
  readonly body?: unknown;
  /** The bytes of a route that takes a file. */
  readonly file?: Uint8Array | undefined;
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly accept?: string | undefined;
};

export type Connection = Retrying & {
  readonly baseUrl: string;
  /** The ID token of the issuer; public routes need none. */
  readonly token?: string | undefined;
  /** Seconds after which an attempt is given up; 60 by default, more than the API takes. */
  readonly timeoutSeconds?: number | undefined;
};

/** The input of a route, and the JSON bodies of its answers by status. */
type CallTypes = {
  readonly options: CallParts;
  readonly answers: Readonly<Record<number, unknown>>;
};

/** Options may be left out where none is required. */
type Given<Options> = Partial<Options> extends Options ? [options?: Options] : [options: Options];

/** An answer; its status says which body it has. */
export type AnswerOf<Answers> = {
  [Status in keyof Answers]: {
    readonly status: Status;
    readonly headers: Headers;
    /** Names the version that was read or written, for `ifMatch`. */
    readonly etag: string;
    readonly body: Answers[Status];
  };
}[keyof Answers];

export type ClientOf<Calls extends Record<keyof Calls, CallTypes>> = {
  /** Calls a route by its name. @throws Refusal */
  call<Name extends keyof Calls>(
    name: Name,
    ...given: Given<Calls[Name]['options']>
  ): Promise<AnswerOf<Calls[Name]['answers']>>;
  /** Calls a route whose answer is not JSON; a redirect is not followed. @throws Refusal */
  bytes<Name extends keyof Calls>(
    name: Name,
    ...given: Given<Calls[Name]['options']>
  ): Promise<Response>;
  /** Each item of a list, page after page. @throws Refusal */
  items<Name extends ListOf<Calls>>(
    name: Name,
    ...given: Given<Calls[Name]['options']>
  ): AsyncGenerator<ItemOf<Calls[Name]['answers']>>;
};

type ItemOf<Answers> = Answers extends {
  readonly 200: { readonly items: readonly (infer Item)[] };
}
  ? Item
  : never;

/** The routes whose answer is a page. */
type ListOf<Calls extends Record<keyof Calls, CallTypes>> = {
  [Name in keyof Calls]: ItemOf<Calls[Name]['answers']> extends never ? never : Name;
}[keyof Calls];

/** A client of the routes of a table, whose types are those of `Calls`. */
export function createClient<Calls extends Record<keyof Calls, CallTypes>>(
  targets: Readonly<Record<keyof Calls, CallTarget>>,
  connection: Connection,
): ClientOf<Calls> {
  const call = (name: keyof Calls, parts: CallParts = {}) =>
    receive(targets[name], parts, connection);
  const bytes = (name: keyof Calls, parts: CallParts = {}) =>
    send(targets[name], parts, connection);
  const items = (name: keyof Calls, parts: CallParts = {}) =>
    itemsOf(parts, (page) => receive(targets[name], page, connection));
  return { call, bytes, items } as ClientOf<Calls>;
}

/** Each item of a list, page after page; `read` reads one page. */
export async function* itemsOf(
  parts: CallParts,
  read: (page: CallParts) => Promise<{ readonly body: unknown }>,
): AsyncGenerator<unknown> {
  let cursor = parts.query?.cursor;
  do {
    const { body } = await read({ ...parts, query: { ...parts.query, cursor } });
    const page = body as { readonly items: readonly unknown[]; readonly next?: string };
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** Sends a call and reads the JSON of its answer; undefined where it has no body. @throws Refusal */
export function receive(target: CallTarget, parts: CallParts, connection: Connection) {
  return withRetries(
    async () => {
      const response = await sendOnce(target, parts, connection);
      const { status, headers } = response;
      if (!target.statuses.includes(status))
        throw notOfContract(response, 'The status is unknown.');
      const body = await bodyOf(response);
      return { status, headers, etag: headers.get('etag') ?? '', body };
    },
    isSafe(target, parts),
    connection,
  );
}

/** Sends a call; a redirect is not followed. @throws Refusal */
export function send(
  target: CallTarget,
  parts: CallParts,
  connection: Connection,
): Promise<Response> {
  const attempt = () => sendOnce(target, parts, connection);
  return withRetries(attempt, isSafe(target, parts), connection);
}

/** Whether the same call again has one effect. */
function isSafe(
  { method, isRepeatable }: CallTarget,
  { ifMatch, ifNoneMatch, idempotencyKey }: CallParts,
): boolean {
  return (
    method === 'GET' || isRepeatable || (ifMatch ?? ifNoneMatch ?? idempotencyKey) !== undefined
  );
}

async function sendOnce(
  target: CallTarget,
  parts: CallParts,
  { baseUrl, token, timeoutSeconds = 60 }: Connection,
): Promise<Response> {
  const response = await fetch(new URL(pathOf(target, parts), baseUrl), {
    method: target.method,
    headers: headersOf(target, parts, token),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutSeconds * 1_000),
    ...(parts.body !== undefined && { body: JSON.stringify(parts.body) }),
    ...(parts.file && { body: parts.file as Uint8Array<ArrayBuffer> }),
  }).catch((error: unknown) => {
    throw noAnswer(error);
  });
  if (response.status >= 400) throw await refusalOf(response);
  return response;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text().catch((error: unknown) => {
    throw noAnswer(error);
  });
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notOfContract(response, 'It is not JSON.', error);
  }
}

function pathOf({ path }: CallTarget, { params = {}, query = {} }: CallParts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) search.append(name, String(value));
  return search.size === 0 ? filled : `${filled}?${search}`;
}

function headersOf(
  { sends }: CallTarget,
  { body, ifMatch, ifNoneMatch, idempotencyKey, accept }: CallParts,
  token: string | undefined,
): Record<string, string> {
  return {
    ...(accept !== undefined && { accept }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    ...(ifNoneMatch !== undefined && { 'if-none-match': ifNoneMatch }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(sends !== undefined && { 'content-type': sends }),
  };
}
