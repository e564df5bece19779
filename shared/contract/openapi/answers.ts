import * as z from 'zod';
import { type ProblemCode, problems } from '../../domain/problem.ts';
import { examples } from '../examples.ts';
import { headersOfProblems, headersOfSuccess } from '../response-headers.ts';
import { type Concurrency, changesRecords, type Route, type Success } from '../route.ts';
import { referTo } from './headers.ts';
import { type Components, nameOf, schemaOf } from './schema.ts';

/** The problems that a route names, and those that follow from its access, input and concurrency. */
function problemsOf(route: Route): readonly ProblemCode[] {
  if (route.success[404]) return ofEveryRoute;
  const all: ProblemCode[] = [
    ...accessProblems(route),
    ...(hasInput(route) ? (['invalid_request'] as const) : []),
    ...(route.body ? bodyProblems : []),
    ...(route.file ? fileProblems : []),
    ...concurrencyProblems[route.concurrency],
    ...(changesRecords(route) ? frozenProblems : []),
    ...route.errors,
    ...(Object.keys(route.params.shape).length > 0 ? pathProblems : []),
    ...ofEveryRoute,
  ];
  return [...new Set(all)];
}

/** All that a route answers with a problem which has a page of its own for what it does not find. */
const ofEveryRoute = [
  'method_not_allowed',
  'not_acceptable',
  'headers_too_large',
  'too_many_requests',
  'internal_error',
  'unavailable',
] as const;

/** What holds a record, and all that belongs to it, as it is. */
const frozenProblems = ['withdrawn', 'project_archived', 'programme_closed'] as const;

const pathProblems = ['malformed_request', 'route_not_found'] as const;

const bodyProblems = ['malformed_json', 'unsupported_media_type', 'body_too_large'] as const;

const fileProblems = ['unsupported_media_type', 'body_too_large'] as const;

const concurrencyProblems: Readonly<Record<Concurrency, readonly ProblemCode[]>> = {
  none: [],
  read: [],
  content: [],
  create: ['already_exists', 'key_reused'],
  put: ['version_mismatch', 'version_required', 'key_reused'],
  change: ['version_mismatch', 'version_required', 'key_reused'],
  batch: [],
};

function accessProblems({ access }: Route): readonly ProblemCode[] {
  if (access === 'public') return [];
  if (access === 'signed_in') return ['unauthenticated'];
  return access.on === 'caller'
    ? ['unauthenticated', 'forbidden']
    : ['unauthenticated', 'forbidden', 'not_found'];
}

/** Conditional headers are input too: they may be malformed. */
function hasInput({ params, query, body, concurrency }: Route): boolean {
  if (body !== undefined || concurrency !== 'none') return true;
  return [params, query].some(({ shape }) => Object.keys(shape).length > 0);
}

/** The responses of a route by status: successes first, then problems. */
export function answersOf(route: Route, components: Components): Record<string, object> {
  const succeeded = Object.entries(route.success).map(([status, success]) => {
    const headers = referTo(headersOfSuccess(route, Number(status)));
    return [status, { ...successOf(success, components), headers }] as const;
  });
  const failed = Object.groupBy(problemsOf(route), (code) => problems[code][0]);
  const refused = Object.entries(failed).map(
    ([status, codes]) => [status, refusalOf(codes ?? [], components)] as const,
  );
  return {
    ...Object.fromEntries(succeeded),
    ...notModified(route),
    ...Object.fromEntries(refused),
  };
}

function notModified(route: Route): Record<string, object> {
  if (route.concurrency !== 'read' && route.concurrency !== 'content') return {};
  const headers = referTo(headersOfSuccess(route, 304));
  return { 304: { description: 'You have this version.', headers } };
}

function successOf(
  { description, body, mediaTypes = [] }: Success,
  components: Components,
): object {
  const content = {
    ...(body && { 'application/json': jsonContent(body, components) }),
    ...Object.fromEntries(mediaTypes.map((type) => [type, {}])),
  };
  return Object.keys(content).length === 0 ? { description } : { description, content };
}

function jsonContent(body: z.ZodType, components: Components): object {
  const example = exampleOf(body);
  return { schema: schemaOf(body, components), ...(example !== undefined && { example }) };
}

/** The example of a page is one example item. */
function exampleOf(body: z.ZodType): unknown {
  const own = examples[nameOf(body) ?? ''];
  if (own) return own;
  const items = body instanceof z.ZodObject ? body.shape.items : undefined;
  const item =
    items instanceof z.ZodArray ? examples[nameOf(items.element as z.ZodType) ?? ''] : undefined;
  return item && { items: [item] };
}

/** Many routes share a refusal, so each is one component, named after its problems. */
function refusalOf(codes: readonly ProblemCode[], { responses }: Components): object {
  const name = codes.join('.');
  responses[name] ??= refusal(codes);
  return { $ref: `#/components/responses/${name}` };
}

function refusal(codes: readonly ProblemCode[]): object {
  const shown = codes.map((code) => [code, { value: problemExample(code) }] as const);
  return {
    description: codes.map((code) => problems[code][1]).join('; or: '),
    headers: referTo(headersOfProblems(codes)),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(shown),
      },
    },
  };
}

function problemExample(code: ProblemCode): object {
  const [status, title] = problems[code];
  const detail = 'is not a calendar date like 2020-10-27';
  const params = { format: 'date' };
  return {
    type: `/problems/${code}`,
    title,
    status,
    instance: 'urn:request:JKJaXmPLvHcESHA=',
    ...(code === 'invalid_request' && {
      errors: [{ in: 'body', pointer: '/asOf', code: 'wrong_format', detail, params }],
    }),
  };
}
