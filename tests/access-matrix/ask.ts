import type * as z from 'zod';
import type { ProblemDetails } from '../../shared/contract/caller.ts';
import { type Client, Refusal } from '../../shared/contract/client.ts';
import { examples } from '../../shared/contract/examples.ts';
import type { Route } from '../../shared/contract/route.ts';
import { type RouteName, routes } from '../../shared/contract/routes.ts';
import type { ProblemCode } from '../../shared/domain/problem.ts';
import type { Place } from './places.ts';

/** Any other answer is named, so that a fault is taken neither for permission nor for its refusal. */
export type Outcome = 'allowed' | 'unauthenticated' | 'forbidden' | 'hidden' | `fault: ${string}`;

const refusals: Readonly<Record<string, Outcome>> = {
  '/problems/unauthenticated': 'unauthenticated',
  '/problems/forbidden': 'forbidden',
  '/problems/not_found': 'hidden',
};

/** What a caller is told of a request that is allowed, beside what the route itself says. */
const allowedProblems: readonly ProblemCode[] = [
  'already_exists',
  'invalid_request',
  'key_reused',
  'version_mismatch',
  'version_required',
];

export type Asked = {
  readonly outcome: Outcome;
  readonly headers: Headers;
  readonly problem?: ProblemDetails;
};
type Extra = { readonly idempotencyKey?: string; readonly query?: object };

/**
 * Calls a route at a place with the example of its body. Who may call it may still be told that the version is not named or
 * that a state forbids it: that is an answer too, and changes nothing. What else is answered is a fault.
 */
export async function ask(
  client: Client,
  name: RouteName,
  place: Place,
  extra: Extra = {},
): Promise<Asked> {
  try {
    const options = { ...optionsOf(name, place), ...extra } as never;
    const { status, headers } = await client.bytes(name, options);
    return { outcome: status in routes[name].success ? 'allowed' : `fault: ${status}`, headers };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { problem, headers } = error;
    return { outcome: outcomeOf(name, problem), headers, problem };
  }
}

function outcomeOf(name: RouteName, { type, status }: ProblemDetails): Outcome {
  const { errors }: Route = routes[name];
  const expected = [...errors, ...allowedProblems].map((code) => `/problems/${code}`);
  return refusals[type] ?? (expected.includes(type) ? 'allowed' : `fault: ${status} ${type}`);
}

function optionsOf(name: RouteName, place: Place) {
  const route: Route = routes[name];
  const body = adapted(name, exampleOf(route.body), place);
  return {
    params: Object.fromEntries(
      Object.keys(route.params.shape).map((key) => [key, place[key as keyof Place]]),
    ),
    ...(body && { body }),
    ...(route.file && { file: new TextEncoder().encode('%PDF-1.7') }),
  };
}

function exampleOf(schema: z.ZodType | undefined): object | undefined {
  if (!schema) return undefined;
  const example = examples[String(schema.meta()?.id)];
  if (!example) throw new Error('A route has a body without an example');
  return example;
}

/** An example names records by ids that are made up; where one has to be there, it is the one of the place. */
function adapted(name: RouteName, example: object | undefined, place: Place): object | undefined {
  if (name !== 'agreeActionItem' && name !== 'replaceActionItem') return example;
  const { meetingId, requirementId } = place;
  return { ...example, origin: { kind: 'requirement', meetingId, requirementId } };
}
