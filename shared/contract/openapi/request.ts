import type * as z from 'zod';
import { examples } from '../examples.ts';
import type { Concurrency, Route } from '../route.ts';
import { type Components, nameOf, schemaOf } from './schema.ts';

type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: object;
};

const header = (name: string, required: boolean, description: string): Parameter => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});

const headersOf: Readonly<Record<Concurrency, readonly Parameter[]>> = {
  none: [],
  read: [header('If-None-Match', false, 'An ETag you have; 304 if it is still current.')],
  create: [
    header('Idempotency-Key', false, 'Any text of your own; a retry with it has one effect.'),
  ],
  put: [
    header('If-None-Match', false, '`*` to create; one of the two is required.'),
    header('If-Match', false, 'The ETag you read, to replace it.'),
    header('Idempotency-Key', false, 'Any text of your own; a retry with it has one effect.'),
  ],
  change: [
    header('If-Match', true, 'The ETag you read.'),
    header('Idempotency-Key', false, 'Any text of your own; a retry with it has one effect.'),
  ],
  batch: [header('Idempotency-Key', false, 'Not needed: the same batch again has one effect.')],
};

export function parametersOf(route: Route, components: Components): readonly Parameter[] {
  return [
    ...fields(route.params, 'path', components),
    ...fields(route.query, 'query', components),
    ...headersOf[route.concurrency],
  ];
}

function fields(object: z.ZodObject, place: 'path' | 'query', components: Components): Parameter[] {
  return Object.entries(object.shape).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: schemaOf(schema as z.ZodType, components),
  }));
}

export function bodyOf({ body, file }: Route, components: Components): object | undefined {
  if (file) {
    const { description, mediaType } = file;
    return { required: true, description, content: { [mediaType]: {} } };
  }
  if (!body) return undefined;
  const example = examples[nameOf(body) ?? ''];
  const content = { schema: schemaOf(body, components), ...(example && { example }) };
  return { required: true, content: { 'application/json': content } };
}
