import * as z from 'zod';
import { describeApi } from '../../../shared/contract/openapi.ts';
import { routes } from '../../../shared/contract/routes.ts';

const Schema = z.record(z.string(), z.unknown());
const Content = z.record(
  z.string(),
  z.object({
    schema: Schema.optional(),
    example: z.unknown().optional(),
    examples: z.record(z.string(), z.object({ value: z.unknown() })).optional(),
  }),
);
const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  description: z.string().optional(),
  schema: Schema,
});

const Header = z.object({
  description: z.string().min(1),
  schema: Schema,
  required: z.boolean().default(false),
});

const Link = z.object({
  operationId: z.string(),
  description: z.string().min(1),
  parameters: z.record(z.string(), z.string()),
});

export const Operation = z.object({
  operationId: z.string(),
  summary: z.string().min(1),
  description: z.string().optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(Parameter),
  requestBody: z.object({ description: z.string().optional(), content: Content }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.object({
      description: z.string().min(1),
      headers: z.record(z.string(), Header),
      content: Content.optional(),
      links: z.record(z.string(), Link).optional(),
    }),
  ),
});
export type Operation = z.infer<typeof Operation>;

const Document = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'put', 'post', 'delete', 'patch']), Operation),
  ),
  components: z.object({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), Schema),
    securitySchemes: z.record(z.string(), z.object({ type: z.literal('http') })),
  }),
});

const sent = JSON.parse(JSON.stringify(describeApi(routes)));

/** Replaces references to responses, headers and links by what they refer to. */
function withReferences(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withReferences);
  const [, kind = '', name = ''] =
    /^#\/components\/(responses|headers|links)\/(.+)$/.exec(Reflect.get(value, '$ref') ?? '') ?? [];
  if (kind !== '') return withReferences(sent.components[kind][name]);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withReferences(inner)]),
  );
}

/** The OpenAPI document of all routes after JSON, parsed as far as OpenAPI 3.1 requires. */
export const document = Document.parse(withReferences(sent));

export const operations: readonly (readonly [name: string, Operation])[] = Object.values(
  document.paths,
)
  .flatMap((methods) => Object.values(methods))
  .map((operation) => [operation.operationId, operation]);
