import * as z from 'zod';

/**
 * Reads stored data as it is. Only its structure is checked against the schema: types, required fields and literals. All other rules are
 * for input, and may be stricter than when it was stored; unknown fields belong to another release and stay.
 * @throws ZodError with each place where the structure differs
 */
export function parseStructure<Out>(schema: z.ZodType<Out>, stored: unknown): Out {
  structureOf(schema).parse(stored);
  return stored as Out;
}

/** The places where stored data has another structure than the schema. */
export function structureFaults(schema: z.ZodType, stored: unknown): readonly z.core.$ZodIssue[] {
  return structureOf(schema).safeParse(stored).error?.issues ?? [];
}

const structures = new WeakMap<z.core.$ZodType, z.ZodType>();

/** Made on first use, because a process reads few kinds of records. */
function structureOf(schema: z.core.$ZodType): z.ZodType {
  const structure = structures.get(schema) ?? deriveStructure(schema as z.core.$ZodTypes);
  structures.set(schema, structure);
  return structure;
}

function deriveStructure(schema: z.core.$ZodTypes): z.ZodType {
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
      throw new Error(`No rule says how to read a stored ${def.type}`);
  }
}

function isTransform(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'transform';
}
