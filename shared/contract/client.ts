import * as z from 'zod';
import { ProblemDocument } from '../domain/problem.ts';
import { parseStructure } from '../domain/structure.ts';
import {
  type CallParts,
  type CallTarget,
  type Connection as Connected,
  itemsOf,
  receive,
  send,
} from './caller.ts';
import { mergePatchType } from './patch.ts';
import { notOfContract, Refusal } from './refusal.ts';
import type { Route } from './route.ts';
import { type AnswerBody, type BodyInput, type Params, type RouteName, routes } from './routes.ts';

export { Refusal } from './refusal.ts';

/** The input of a call; it has only the parts that its route has. */
export type CallOptions<Name extends RouteName> = Omit<CallParts, 'params' | 'body'> & {
  readonly params?: Params<Name>;
  readonly body?: BodyInput<Name>;
};

type Answered<Name extends RouteName> = {
  readonly status: number;
  readonly headers: Headers;
  readonly etag: string;
  readonly body: AnswerBody<Name>;
};

export type Client = {
  /** Calls a route by its name and checks the answer against the contract. @throws Refusal */
  call<Name extends RouteName>(name: Name, options?: CallOptions<Name>): Promise<Answered<Name>>;
  /** Calls a route whose answer is not JSON. @throws Refusal */
  bytes<Name extends RouteName>(name: Name, options?: CallOptions<Name>): Promise<Response>;
  /** Each item of a list, page after page. @throws Refusal */
  items<Name extends RouteName>(
    name: Name,
    options?: CallOptions<Name>,
  ): AsyncGenerator<ItemOf<AnswerBody<Name>>>;
};

type ItemOf<Body> = Body extends { readonly items: readonly (infer Item)[] } ? Item : never;

export type Connection = Connected & {
  /** Holds answers against every rule of the contract; without it only their structure, as they tell what was stored under earlier rules. */
  readonly exact?: true;
};

/** A typed client of the API at `baseUrl`, for callers with the token. */
export function connect({ exact, ...connection }: Connection): Client {
  async function call<Name extends RouteName>(name: Name, options: CallOptions<Name> = {}) {
    const answering = receive(targetOf(routes[name]), options as CallParts, connection);
    const answer = await checkRefusal(answering);
    return { ...answer, body: bodyOf<Name>(answer, routes[name], exact) };
  }
  return {
    call,
    items: (name, options = {}) =>
      itemsOf(options as CallParts, (page) => call(name, page as typeof options)) as never,
    bytes: (name, options = {}) =>
      checkRefusal(send(targetOf(routes[name]), options as CallParts, connection)),
  };
}

/** The fields of a route that a call needs. */
export function targetOf(route: Route): CallTarget {
  const { method, path, file, success, concurrency } = route;
  const sends = route.patches ? mergePatchType : file?.mediaType;
  const tagged = concurrency === 'read' || concurrency === 'content';
  return {
    method,
    path,
    ...(sends && { sends }),
    statuses: [...Object.keys(success).map(Number), ...(tagged ? [304] : [])],
    isRepeatable: concurrency === 'batch',
  };
}

async function checkRefusal<Answer>(answering: Promise<Answer>): Promise<Answer> {
  try {
    return await answering;
  } catch (error) {
    if (error instanceof Refusal && error.problem.type !== 'about:blank')
      ProblemDocument.parse(error.problem);
    throw error;
  }
}

function bodyOf<Name extends RouteName>(
  { status, headers, body }: { status: number; headers: Headers; body: unknown },
  { success }: Route,
  exact?: true,
): AnswerBody<Name> {
  const schema = success[status]?.body ?? z.undefined();
  try {
    return (exact ? schema.parse(body) : parseStructure(schema, body)) as AnswerBody<Name>;
  } catch (error) {
    throw notOfContract({ status, headers }, z.prettifyError(error as z.ZodError), error);
  }
}
