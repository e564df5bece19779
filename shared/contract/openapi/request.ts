import * as z from 'zod';
import { examples } from '../examples.ts';
import { mergePatchType } from '../patch.ts';
import { type Concurrency, maxJsonBytes, type Route } from '../route.ts';
import { type Components, nameOf, schemaOf } from './schema.ts';

type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: object;
};

const header = (name: string, schema: object, description: string): Parameter => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string', ...schema },
});

/** One entity tag of ours or several, separated by commas (RFC 9110, 8.8.3). */
const strongTags = { pattern: '^"[^"]*"(\\s*,\\s*"[^"]*")*$', examples: ['"3"'] };
const anyTags = {
  pattern: '^(\\*|(W/)?"[^"]*"(\\s*,\\s*(W/)?"[^"]*")*)$',
  examples: ['"3"'],
};

const key = (description: string) =>
  header('Idempotency-Key', { pattern: '^[\\x21-\\x7E]{1,255}$' }, description);
const oneEffect = key('Any text of your own; a retry with it has one effect.');
const orReplace = 'Send exactly one of If-None-Match and If-Match.';

const ifNoneMatch = header(
  'If-None-Match',
  anyTags,
  'An ETag you have; 304 if it is still current.',
);

const headersOf: Readonly<Record<Concurrency, readonly Parameter[]>> = {
  none: [],
  read: [ifNoneMatch],
  content: [ifNoneMatch],
  create: [oneEffect],
  put: [
    header('If-None-Match', { const: '*' }, `\`*\` to create. ${orReplace}`),
    header('If-Match', strongTags, `The ETag you read, to replace it. ${orReplace}`),
    oneEffect,
  ],
  change: [{ ...header('If-Match', strongTags, 'The ETag you read.'), required: true }, oneEffect],
  batch: [key('Not needed: the same batch again has one effect.')],
};

export function parametersOf(route: Route, components: Components): readonly Parameter[] {
  return [
    ...fields(route.params, 'path', components),
    ...fields(route.query, 'query', components),
    ...headersOf[route.concurrency],
  ];
}

function fields(object: z.ZodObject, place: 'path' | 'query', components: Components): Parameter[] {
  return Object.entries(object.shape).map(([name, field]) => {
    const { description, ...schema } = schemaOf(field as z.ZodType, components);
    return {
      name,
      in: place,
      required: place === 'path',
      ...(description !== undefined && { description }),
      schema,
    };
  });
}

export function bodyOf(
  { body, file, patches, maxBytes = maxJsonBytes }: Route,
  components: Components,
): object | undefined {
  if (file) {
    const { description, mediaType } = file;
    return { required: true, description, content: { [mediaType]: {} } };
  }
  if (patches) return patchOf(patches, components);
  if (!body) return undefined;
  const example = examples[nameOf(body) ?? ''];
  const content = { schema: schemaOf(body, components), ...(example && { example }) };
  const description = `At most ${maxBytes} bytes of JSON, without Content-Encoding.`;
  return { required: true, description, content: { 'application/json': content } };
}

/** A merge patch as JSON Schema: each field as in the input, a patch of its object, or null for one that is optional. */
function patchOf(input: z.ZodObject, components: Components): object {
  const fields = Object.entries(input.shape).map(([name, field]) => {
    const { description, ...schema } = schemaOf(field as z.ZodType, components);
    const others = [
      ...(isObject(schema, components) ? ['object'] : []),
      ...(field instanceof z.ZodOptional ? ['null'] : []),
    ];
    const options = others.length > 0 ? { anyOf: [schema, { type: others }] } : schema;
    return [name, { ...options, ...(description && { description }) }] as const;
  });
  const schema = {
    type: 'object',
    properties: Object.fromEntries(fields),
    additionalProperties: false,
  };
  const description =
    'A JSON merge patch (RFC 7396): what it does not name stays, null removes a field, or a language of a text; a list is replaced as a whole.';
  const [name] = Object.keys(examples[nameOf(input) ?? ''] ?? {});
  const example =
    name === undefined ? {} : { [name]: examples[nameOf(input) ?? '']?.[name as never] };
  return { required: true, description, content: { [mergePatchType]: { schema, example } } };
}

type AnySchema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly anyOf?: readonly AnySchema[];
  readonly oneOf?: readonly AnySchema[];
};

function isObject({ $ref, type, anyOf, oneOf }: AnySchema, components: Components): boolean {
  if ($ref !== undefined)
    return isObject(components.schemas[$ref.replace(/^.*\//, '')] ?? {}, components);
  return (
    type === 'object' || [anyOf, oneOf].flat().some((each) => each && isObject(each, components))
  );
}
