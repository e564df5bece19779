import * as z from 'zod';

/** What the document describes once and refers to, by name; grows as routes mention it. */
export type Components = {
  readonly schemas: Record<string, object>;
  readonly responses: Record<string, object>;
};

/**
 * A zod schema as JSON Schema 2020-12; schemas with a name become components and are referred to. What is described is
 * what travels: optional where a caller may leave it out.
 */
export function schemaOf(schema: z.ZodType, components: Components): object {
  const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }));
  const {
    $schema: _,
    $defs = {},
    ...rest
  } = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/'));
  Object.assign(components.schemas, $defs);
  return rest;
}

/** The name of a schema, where it has one. */
export function nameOf(schema: z.ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.id;
}
