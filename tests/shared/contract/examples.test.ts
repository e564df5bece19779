import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { examples } from '../../../shared/contract/examples.ts';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { operations } from './operations.ts';

const bodies = Object.values<Route>(routes).flatMap(({ body, success }) => [
  body,
  ...Object.values(success).map((answer) => itemOf(answer.body)),
]);

/** The example of a page is made of that of its items. */
function itemOf(body: z.ZodType | undefined): z.ZodType | undefined {
  const items = body instanceof z.ZodObject ? body.shape.items : undefined;
  const isPage = body && !z.globalRegistry.get(body)?.id && items instanceof z.ZodArray;
  return isPage ? (items.element as z.ZodType) : body;
}
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

test('every JSON body in the OpenAPI document shows an example', () => {
  const bare = operations.flatMap(([name, { requestBody, responses }]) =>
    [requestBody, ...Object.values(responses)]
      .map((each) => each?.content?.['application/json'])
      .filter((content) => content && content.example === undefined)
      .map(() => name),
  );
  expect(bare).toEqual([]);
});
