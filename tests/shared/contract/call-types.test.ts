import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Route } from '../../../shared/contract/route.ts';
import { callTypes } from '../../../shared/contract/typescript/call-types.ts';
import { typeOf } from '../../../shared/contract/typescript/type-of.ts';

test.each([
  [z.string(), 'string'],
  [z.int(), 'number'],
  [z.null(), 'null'],
  [z.unknown(), 'unknown'],
  [z.literal('a'), '"a"'],
  [z.enum(['a', 'b']), '"a" | "b"'],
  [z.union([z.string(), z.number()]), 'string | number'],
  [z.array(z.enum(['a', 'b'])), 'readonly ("a" | "b")[]'],
  [z.record(z.string(), z.int()), '{ readonly [name: string]: number }'],
  [
    z.intersection(z.looseObject({}), z.string()),
    '({ readonly [name: string]: unknown; }) & (string)',
  ],
  [
    z.strictObject({ a: z.string(), 'b-c': z.int().optional() }),
    '{ readonly a: string;\nreadonly "b-c"?: number; }',
  ],
  [
    z.strictObject({ a: z.string().describe('Of */ it.') }),
    '{ \n/** Of * it. */\nreadonly a: string; }',
  ],
])('%# a schema is a type that a reader knows', (schema, type) => {
  expect(typeOf(z.toJSONSchema(schema) as object)).toBe(type);
});

const aRoute = (fields: Partial<Route>): Route => ({
  service: 'reference',
  method: 'GET',
  path: '/health',
  summary: 'Read it',
  description: 'Reads it.',
  access: 'public',
  params: z.strictObject({}),
  query: z.strictObject({}),
  success: { 200: { description: 'It.' } },
  errors: [],
  concurrency: 'none',
  ...fields,
});

test('a schema with a name is a type of that name', () => {
  const Thing = z.strictObject({ a: z.string() }).meta({ id: 'ThingOfTest' });
  const text = callTypes({
    getThing: aRoute({ success: { 200: { description: '', body: Thing } } }),
  });
  expect(text).toContain('export type ThingOfTest = { readonly a: string; };');
  expect(text).toContain(
    'readonly getThing: { readonly options: {  }; readonly answers: { readonly 200: ThingOfTest; } };',
  );
});

test('a name of two types stops the package', () => {
  const Thing = z.strictObject({ a: z.string().default('b') }).meta({ id: 'ThingOfTwo' });
  const both = aRoute({ body: Thing, success: { 200: { description: '', body: Thing } } });
  expect(() => callTypes({ putThing: both })).toThrow('ThingOfTwo has two types');
});
