/**
 * Calls routes over HTTP. It imports nothing: the contract comes in as a table and as types, so that the package made of
 * it (infra/client-package) needs no schemas.
 */

/** A problem document of RFC 9457, as every refused call is answered. */
export type ProblemDetails = {
  /** `/problems/` and the code of the problem; `about:blank` where the answer came from before the system. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string | undefined;
  /** The request, by its id; the log has the same. */
  readonly instance: string;
  readonly errors?:
    | readonly {
        readonly in: string;
        readonly pointer: string;
        /** What is wrong, for programs; the contract lists all codes. */
        readonly code: string;
        readonly detail: string;
        readonly params?: Readonly<Record<string, unknown>> | undefined;
      }[]
    | undefined;
};

/** A call that was answered with a problem. */
export class Refusal extends Error {
  readonly problem: ProblemDetails;
  readonly headers: Headers;

  constructor(problem: ProblemDetails, headers: Headers) {
    super(`${problem.status} ${problem.title}${problem.detail ? `: ${problem.detail}` : ''}`);
    this.name = 'Refusal';
    this.problem = problem;
    this.headers = headers;
  }
}

/** What of a route a call needs. */
export type CallTarget = {
  readonly method: string;
  readonly path: string;
  /** The media type of a file that is sent in the place of JSON. */
  readonly sends?: string | undefined;
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

export type Connection = {
  readonly baseUrl: string;
  /** The ID token of the issuer; public routes need none. */
  readonly token?: string | undefined;
};

/** What the caller of a route gives, and the JSON bodies it answers with, by status. */
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
};

/** A client of the routes of a table, whose types are those of `Calls`. */
export function createClient<Calls extends Record<keyof Calls, CallTypes>>(
  targets: Readonly<Record<keyof Calls, CallTarget>>,
  connection: Connection,
): ClientOf<Calls> {
  const call = (name: keyof Calls, parts: CallParts = {}) =>
    receive(targets[name], parts, connection);
  const bytes = (name: keyof Calls, parts: CallParts = {}) =>
    send(targets[name], parts, connection);
  return { call, bytes } as ClientOf<Calls>;
}

/** Sends a call and reads the JSON of its answer; undefined where it has no body. @throws Refusal */
export async function receive(target: CallTarget, parts: CallParts, connection: Connection) {
  const response = await send(target, parts, connection);
  const { status, headers } = response;
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status, headers, etag: headers.get('etag') ?? '', body };
}

/** Sends a call; a redirect is not followed. @throws Refusal */
export async function send(
  target: CallTarget,
  parts: CallParts,
  { baseUrl, token }: Connection,
): Promise<Response> {
  const response = await fetch(new URL(pathOf(target, parts), baseUrl), {
    method: target.method,
    headers: headersOf(target, parts, token),
    redirect: 'manual',
    ...(parts.body !== undefined && { body: JSON.stringify(parts.body) }),
    ...(parts.file && { body: parts.file as Uint8Array<ArrayBuffer> }),
  });
  if (response.status >= 400) throw await refusalOf(response);
  return response;
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

async function refusalOf(response: Response): Promise<Refusal> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  const problem = isProblem ? ((await response.json()) as ProblemDetails) : otherProblem(response);
  return new Refusal(problem, response.headers);
}

/** What a proxy or gateway before the system answers has other forms (RFC 9457, 4.2.1). */
function otherProblem({ status, statusText }: Response): ProblemDetails {
  const title = statusText || `HTTP status ${status}`;
  return { type: 'about:blank', title, status, instance: '' };
}
