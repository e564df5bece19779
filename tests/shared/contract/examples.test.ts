import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { examples } from '../../../shared/contract/examples.ts';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';

const bodies = Object.values<Route>(routes).flatMap(({ body, success }) => [
  body,
  ...Object.values(success).map((answer) => answer.body),
]);
const named = new Map(
  bodies.flatMap((schema) => {
    const id = schema && z.globalRegistry.get(schema)?.id;
    return schema && id ? [[id, schema] as const] : [];
  }),
);

describe('examples', () => {
  test.each([...named])('%s has a valid example', (id, schema) => {
    expect(examples[id], `no example of ${id}`).toBeDefined();
    expect(schema.safeParse(examples[id]).error?.issues ?? []).toEqual([]);
  });

  test('no example is unused', () => {
    expect(Object.keys(examples).filter((id) => !named.has(id))).toEqual([]);
  });
});

test('every request body has a schema name', () => {
  const nameless = Object.entries<Route>(routes).filter(
    ([, { body, patches }]) => body && !patches && !z.globalRegistry.get(body)?.id,
  );
  expect(nameless.map(([name]) => name)).toEqual([]);
});
