import * as z from 'zod';

/**
 * What is stored is read as it lies there: of its schema only the structure is asked, which is types, fields that must be there
 * and names of alternatives. Rules are for what comes in; fields that the schema does not know are another release's and stay.
 * @throws ZodError that names each place with another structure
 */
export function asStored<Out>(schema: z.ZodType<Out>, stored: unknown): Out {
  structureOf(schema).parse(stored);
  return stored as Out;
}

/** Whether something stored has the structure of a schema, and where not. */
export function structureFaults(schema: z.ZodType, stored: unknown): readonly z.core.$ZodIssue[] {
  return structureOf(schema).safeParse(stored).error?.issues ?? [];
}

const known = new WeakMap<z.core.$ZodType, z.ZodType>();

/** Made on first use, because a process reads few kinds of records. */
function structureOf(schema: z.core.$ZodType): z.ZodType {
  const structure = known.get(schema) ?? derived(schema as z.core.$ZodTypes);
  known.set(schema, structure);
  return structure;
}

function derived(schema: z.core.$ZodTypes): z.ZodType {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return z.string();
    case 'number':
      return z.number();
    case 'boolean':
      return z.boolean();
    case 'unknown':
      return z.unknown();
    case 'undefined':
      return z.undefined();
    case 'enum':
      return z.enum(def.entries);
    case 'literal':
      return z.literal(def.values);
    case 'optional':
      return structureOf(def.innerType).optional();
    case 'array':
      return z.array(structureOf(def.element));
    case 'record':
      return z.record(z.string(), structureOf(def.valueType));
    case 'union':
      return z.union(def.options.map(structureOf));
    case 'object':
      return z.looseObject(
        Object.fromEntries(
          Object.entries(def.shape).map(([name, field]) => [name, structureOf(field)]),
        ),
      );
    case 'pipe':
      return structureOf(isTransform(def.out) ? def.in : def.out);
    default:
      throw new Error(`Nothing says how a ${def.type} is read from the store`);
  }
}

function isTransform(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'transform';
}
