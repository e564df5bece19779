import * as z from 'zod';
import { ProblemDocument } from '../domain/problem.ts';
import { parseStructure } from '../domain/structure.ts';
import { type CallParts, type CallTarget, Refusal, receive, send } from './caller.ts';
import type { Route } from './route.ts';
import { type AnswerBody, type BodyInput, type Params, type RouteName, routes } from './routes.ts';

export { Refusal } from './caller.ts';

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
};

export type Connection = {
  readonly baseUrl: string;
  readonly token?: string;
  /** Holds answers against every rule of the contract; without it only their structure, as they tell what was stored under earlier rules. */
  readonly exact?: true;
};

/** A typed client of the API at `baseUrl`, for callers with the token. */
export function connect({ exact, ...connection }: Connection): Client {
  return {
    async call<Name extends RouteName>(name: Name, options: CallOptions<Name> = {}) {
      const call = receive(targetOf(routes[name]), options as CallParts, connection);
      const answer = await checkRefusal(call);
      return { ...answer, body: bodyOf<Name>(answer, routes[name], exact) };
    },
    bytes: (name, options = {}) =>
      checkRefusal(send(targetOf(routes[name]), options as CallParts, connection)),
  };
}

/** The fields of a route that a call needs. */
export function targetOf({ method, path, file }: Route): CallTarget {
  return { method, path, ...(file && { sends: file.mediaType }) };
}

async function checkRefusal<Answer>(answering: Promise<Answer>): Promise<Answer> {
  try {
    return await answering;
  } catch (error) {
    if (error instanceof Refusal) ProblemDocument.parse(error.problem);
    throw error;
  }
}

function bodyOf<Name extends RouteName>(
  { status, body }: { readonly status: number; readonly body: unknown },
  { success }: Route,
  exact?: true,
): AnswerBody<Name> {
  const schema = success[status]?.body ?? z.undefined();
  return (exact ? schema.parse(body) : parseStructure(schema, body)) as AnswerBody<Name>;
}
