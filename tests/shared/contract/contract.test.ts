import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { examples } from '../../../shared/contract/examples.ts';
import { openApi } from '../../../shared/contract/openapi.ts';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';

const all = Object.entries<Route>(routes);
const bodies = all.flatMap(([, { body, success }]) => [
  body,
  ...Object.values(success).map((each) => each.body),
]);
const named = new Map(
  bodies.flatMap((schema) => {
    const id = schema && z.globalRegistry.get(schema)?.id;
    return schema && id ? [[id, schema] as const] : [];
  }),
);

describe('examples', () => {
  test.each([...named])('%s has one that fits its schema', (id, schema) => {
    expect(examples[id], `no example of ${id}`).toBeDefined();
    expect(schema.safeParse(examples[id]).error?.issues ?? []).toEqual([]);
  });

  test('none is left over', () => {
    expect(Object.keys(examples).filter((id) => !named.has(id))).toEqual([]);
  });
});

type Operation = {
  readonly operationId: string;
  readonly security: readonly unknown[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, unknown>> }>
  >;
};
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.custom<Operation>())),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

describe('the OpenAPI document', () => {
  const document = openApi(routes);
  const { paths, components } = Document.parse(document);
  const text = JSON.stringify(document);

  test('has every route, under its name, with its answers', () => {
    for (const [name, { method, path, success }] of all) {
      const operation = paths[path]?.[method.toLowerCase()];
      expect(operation?.operationId).toBe(name);
      for (const status of Object.keys(success)) expect(operation?.responses[status]).toBeDefined();
    }
  });

  test('says that a token is needed wherever it is', () => {
    for (const [, { method, path, access }] of all) {
      expect(paths[path]?.[method.toLowerCase()]?.security).toHaveLength(
        access === 'public' ? 0 : 1,
      );
    }
  });

  test('shows a problem for every refusal', () => {
    for (const operation of Object.values(paths).flatMap((each) => Object.values(each))) {
      const refusals = Object.entries(operation.responses).filter(
        ([status]) => Number(status) >= 400,
      );
      expect(refusals.length).toBeGreaterThan(1);
      for (const [, { content }] of refusals)
        expect(content).toHaveProperty(['application/problem+json', 'examples']);
    }
  });

  test('refers to nothing that it does not have', () => {
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((name) => !(name in components.schemas))).toEqual([]);
    expect(text).not.toContain('#/$defs/');
  });

  test('has schemas that are JSON Schema 2020-12, which its examples fit', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'contract', components });
    for (const [id, example] of Object.entries(examples)) {
      const validate = ajv.compile({ $ref: `contract#/components/schemas/${id}` });
      expect([id, validate(example), validate.errors]).toEqual([id, true, null]);
    }
  });
});
