import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';

import { kinds } from '../../../shared/domain/kinds.ts';
import { parseStructure, structureFaults } from '../../../shared/domain/structure.ts';
import { parseRecord } from '../../../shared/storage/schemas.ts';

const Leaf = z
  .strictObject({
    title: z.string().trim().min(1).max(5).normalize('NFC'),
    email: z.string().toLowerCase().pipe(z.email()),
    count: z.int().max(10).optional(),
    kind: z.enum(['one', 'other']),
    parts: z.array(z.string().min(3)).min(2),
    texts: z.record(z.string().regex(/^[a-z]+$/), z.string()),
    figure: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('given'), value: z.string().regex(/^\d+$/) }),
      z.strictObject({ is: z.literal('missing') }),
    ]),
  })
  .refine(() => false);

const stored = {
  title: '  a title that is longer than five ',
  email: 'NOT AN ADDRESS',
  count: 11.5,
  kind: 'one',
  parts: [],
  texts: { '?': 'e\u0301' },
  figure: { is: 'given', value: 'many', note: 'of another release' },
  added: null,
};

test('a record that breaks every refinement of its schema is read unchanged', () => {
  expect(Leaf.safeParse(stored).success).toBe(false);
  expect(parseStructure(Leaf, stored)).toBe(stored);
});

test.each([
  ['another type', { title: 1 }, 'title'],
  ['a missing field', { parts: undefined }, 'parts'],
  ['another type within a list', { parts: [1] }, 'parts.0'],
  ['another type within texts', { texts: { en: 1 } }, 'texts.en'],
  ['an alternative that nobody knows', { kind: 'third' }, 'kind'],
  ['an alternative with fields that nobody knows', { figure: { is: 'new' } }, 'figure'],
])('%s is refused as another structure, with its place', (_, fields, place) => {
  const faults = structureFaults(Leaf, { ...stored, ...fields });
  expect(faults.map(({ path }) => path.join('.'))).toEqual([place]);
});

test.each(Object.keys(kinds))('the structure of %s can be derived', (kind) => {
  const row = { pk: 'P', sk: 'S', kind, schema: 1, record: {} };
  expect(() => parseRecord(kind as never, row)).toThrow(/^Row P S does not fit its schema at: /);
});

const answers = Object.entries<Route>(routes).flatMap(([name, { success }]) =>
  Object.values(success).flatMap(({ body }) => (body ? [[name, body] as const] : [])),
);

test.each(answers)('the structure of a response of %s can be derived', (_, body) => {
  expect(structureFaults(body, null).length).toBeGreaterThan(0);
});

test('a response without a body is accepted', () => {
  expect(parseStructure(z.undefined(), undefined)).toBeUndefined();
});

test('an unsupported schema type is a bug, not a fault of stored data', () => {
  expect(() => parseStructure(z.date(), new Date(0))).toThrow('how to read a stored date');
});
