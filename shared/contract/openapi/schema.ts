import * as z from 'zod';

/** Components of the document by name; filled while routes are described. */
export type Components = {
  readonly schemas: Record<string, object>;
  readonly responses: Record<string, object>;
  readonly links: Record<string, object>;
};

type Schema = { readonly description?: string };

/** A zod schema as JSON Schema 2020-12, as it is on the wire (`io: 'input'`); named schemas become components. */
export function schemaOf(schema: z.ZodType, components: Components): Schema {
  const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }));
  const {
    $schema: _,
    $defs = {},
    ...rest
  } = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/'));
  Object.assign(components.schemas, $defs);
  return rest;
}

/** The id of a named schema. */
export function nameOf(schema: z.ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.id;
}
