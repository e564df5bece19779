/** A problem document of RFC 9457, as every refused call is answered. */
export type ProblemDetails = {
  /** `/problems/` and the code of the problem; `about:blank` where the answer is not of the system. */
  readonly type: string;
  readonly title: string;
  /** 0 where there was no answer. */
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

/** A call that did not succeed: a problem of the system, another answer from before it, or no answer. */
export class Refusal extends Error {
  readonly problem: ProblemDetails;
  readonly status: number;
  readonly headers: Headers;
  /** The fault is of the moment, not of the call. */
  readonly isTransient: boolean;
  /** Seconds after which the same call may succeed; absent where it cannot. */
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: ProblemDetails, headers: Headers = new Headers(), cause?: unknown) {
    super(`${problem.status} ${problem.title}${problem.detail ? `: ${problem.detail}` : ''}`, {
      cause,
    });
    this.name = 'Refusal';
    this.problem = problem;
    this.status = problem.status;
    this.headers = headers;
    this.isTransient = isTransient(problem);
    this.retryAfterSeconds = retryAfter(headers) ?? (this.isTransient ? 1 : undefined);
  }
}

const passing = [0, 429, 502, 503, 504];

function isTransient({ status, type }: ProblemDetails): boolean {
  const isOfGateway = status === 500 && type === 'about:blank';
  return isOfGateway || passing.includes(status);
}

function retryAfter(headers: Headers): number | undefined {
  const given = headers.get('retry-after');
  if (given === null) return undefined;
  const seconds = /^\d+$/.test(given) ? Number(given) : (Date.parse(given) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : 1;
}

/** The refusal that an answer tells; one that is not of the contract comes from a gateway or proxy (RFC 9457, 4.2.1). */
export async function refusalOf(response: Response): Promise<Refusal> {
  const text = await response.text().catch(() => '');
  const { status, headers } = response;
  const isJson = /[/+]json\b/.test(headers.get('content-type') ?? '');
  const body = isJson ? parseIfJson(text) : undefined;
  if (isProblem(body)) return new Refusal(body, headers);
  const title = response.statusText || titles[status] || `HTTP status ${status}`;
  const message = fieldOf(body, 'message') ?? fieldOf(body, 'Message');
  const detail = typeof message === 'string' && message !== title ? message : undefined;
  const instance = headers.get('apigw-requestid') ?? '';
  return new Refusal({ type: 'about:blank', title, status, detail, instance }, headers);
}

/** A success that is not of the contract: the page of a proxy, JSON that is cut off, a redirect to a sign-in. */
export function notOfContract(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  detail: string,
  cause?: unknown,
): Refusal {
  const title = 'The answer is not of the contract';
  const problem = { type: 'about:blank', title, status, detail, instance: '' };
  return new Refusal(problem, headers, cause);
}

/** No answer came: the network failed, or the time was over. */
export function noAnswer(cause: unknown): Refusal {
  const { message, cause: deeper } = cause instanceof Error ? cause : new Error(String(cause));
  const detail = deeper instanceof Error ? `${message}: ${deeper.message}` : message;
  const problem = { type: 'about:blank', title: 'No answer', status: 0, detail, instance: '' };
  return new Refusal(problem, new Headers(), cause);
}

/** HTTP/2 sends no reason. */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Content Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

function parseIfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(body: unknown): body is ProblemDetails {
  const texts = ['type', 'title', 'instance'].map((name) => typeof fieldOf(body, name));
  return texts.every((type) => type === 'string') && typeof fieldOf(body, 'status') === 'number';
}

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}
