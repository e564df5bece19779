import type * as z from 'zod';
import { type Client, Refusal } from '../../shared/contract/client.ts';
import { examples } from '../../shared/contract/examples.ts';
import type { ProblemDetails } from '../../shared/contract/refusal.ts';
import type { Route } from '../../shared/contract/route.ts';
import { type RouteName, routes } from '../../shared/contract/routes.ts';
import type { ProblemCode } from '../../shared/domain/problem.ts';
import type { Place } from './places.ts';

/** Any other answer is returned by name, so that an error counts neither as allowed nor as refused. */
export type Outcome = 'allowed' | 'unauthenticated' | 'forbidden' | 'hidden' | `fault: ${string}`;

const refusals: Readonly<Record<string, Outcome>> = {
  '/problems/unauthenticated': 'unauthenticated',
  '/problems/forbidden': 'forbidden',
  '/problems/not_found': 'hidden',
};

/** Problems that an allowed request may get as well. */
const allowedProblems: readonly ProblemCode[] = [
  'already_exists',
  'invalid_request',
  'key_reused',
  'version_mismatch',
  'version_required',
  'withdrawn',
  'project_archived',
  'programme_closed',
];

export type Asked = {
  readonly outcome: Outcome;
  readonly headers: Headers;
  readonly problem?: ProblemDetails;
};
type Extra = { readonly idempotencyKey?: string; readonly query?: object };

/**
 * Calls a route with the example of its body. An allowed caller may still be refused for a missing version or a state, which
 * changes nothing. Any other answer is an error.
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

function outcomeOf(name: RouteName, { type, status, detail }: ProblemDetails): Outcome {
  if (type === '/problems/forbidden' && !detail?.startsWith('Only '))
    return 'fault: a refusal that does not say who may';
  const { errors }: Route = routes[name];
  const expected = [...errors, ...allowedProblems].map((code) => `/problems/${code}`);
  return refusals[type] ?? (expected.includes(type) ? 'allowed' : `fault: ${status} ${type}`);
}

function optionsOf(name: RouteName, place: Place) {
  const route: Route = routes[name];
  const body = adaptBody(name, exampleOf(route.patches ?? route.body), place);
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

/** Examples contain invented ids; where a record has to exist, its real id replaces them. */
function adaptBody(name: RouteName, example: object | undefined, place: Place): object | undefined {
  if (!['agreeActionItem', 'replaceActionItem', 'patchActionItem'].includes(name)) return example;
  const { meetingId, requirementId } = place;
  return { ...example, origin: { kind: 'requirement', meetingId, requirementId } };
}
