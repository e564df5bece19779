import * as z from 'zod';

/** A value, and its markers by text field, such as `approach[].who`. */
type Filled = { readonly value: unknown; readonly marks: ReadonlyMap<string, string> };
/** How to insert markers; `option` chooses among the variants of a union. */
type Way = { readonly put: (path: string) => string; readonly choice: number | undefined };
type Fill<Schema> = (schema: Schema, given: unknown, path: string, way: Way) => unknown;

const wrappers = [z.ZodOptional, z.ZodNullable, z.ZodDefault, z.ZodReadonly] as const;

/** The schema inside optional and default wrappers. */
function unwrapSchema(schema: z.ZodType): z.ZodType {
  for (const wrapper of wrappers)
    if (schema instanceof wrapper) return unwrapSchema(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? unwrapSchema(schema.in as z.ZodType) : schema;
}

/** Free text accepts words with spaces; ids, dates, numbers and links do not. */
const isText = (schema: z.ZodType) =>
  schema instanceof z.ZodString && schema.safeParse('Two words').success;

/** The text fields of a body, in every variant. */
export function textFields(of: z.ZodType, path = ''): readonly string[] {
  const schema = unwrapSchema(of);
  if (isText(schema)) return [path];
  if (schema instanceof z.ZodArray) return textFields(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodRecord) return textFields(schema.valueType as z.ZodType, path);
  if (schema instanceof z.ZodUnion)
    return [...new Set(schema.options.flatMap((option) => textFields(option as z.ZodType, path)))];
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.ZodType>(schema.shape).flatMap(([name, inner]) =>
    textFields(inner, path === '' ? name : `${path}.${name}`),
  );
}

/** A body with a unique marker in each text field, and the other fields that these require. */
export function fillBody(schema: z.ZodType, given: unknown, choice?: number): Filled {
  const marks = new Map<string, string>();
  const put = (path: string) => {
    const mark = marks.get(path) ?? `Mark${marks.size}q`;
    marks.set(path, mark);
    return mark;
  };
  return { value: fill(schema, given, '', { put, choice }), marks };
}

const fill: Fill<z.ZodType> = (of, given, path, way) => {
  const schema = unwrapSchema(of);
  const isOptional = of.safeParse(undefined).success;
  if (given === undefined && isOptional && textFields(of).length === 0) return undefined;
  if (isText(schema)) return way.put(path);
  if (schema instanceof z.ZodObject) return fillObject(schema, given, path, way);
  if (schema instanceof z.ZodArray) return fillArray(schema, given, path, way);
  if (schema instanceof z.ZodRecord) return fillRecord(schema, given, path, way);
  if (schema instanceof z.ZodUnion) return fillUnion(schema, given, path, way);
  return schema.safeParse(given).success ? given : sample(schema);
};

const fillObject: Fill<z.ZodObject> = (schema, given, path, way) => {
  const before = (given ?? {}) as Readonly<Record<string, unknown>>;
  const inner = Object.entries<z.ZodType>(schema.shape).map(([name, each]) => [
    name,
    fill(each, before[name], path === '' ? name : `${path}.${name}`, way),
  ]);
  return { ...before, ...Object.fromEntries(inner.filter(([, value]) => value !== undefined)) };
};

const fillArray: Fill<z.ZodArray> = (schema, given, path, way) => {
  const [first, ...rest] = (given ?? []) as readonly unknown[];
  return [fill(schema.element as z.ZodType, first, `${path}[]`, way), ...rest];
};

/** The same text in several languages; keyed collections, such as the parts of a value, keep their keys. */
const fillRecord: Fill<z.ZodRecord> = (schema, given, path, way) =>
  (schema.keyType as z.ZodType).safeParse('Two words').success
    ? (given ?? { [way.put(path)]: way.put(path) })
    : { en: way.put(path) };

const fillUnion: Fill<z.ZodUnion> = (schema, given, path, way) => {
  const options = schema.options as readonly z.ZodType[];
  const option =
    (way.choice === undefined ? undefined : options[way.choice]) ??
    options.find((each) => each.safeParse(given).success) ??
    options.find((each) => textFields(each).length > 0) ??
    options[0];
  return option && fill(option, given, path, way);
};

const samples: readonly unknown[] = [
  ...['2026-01-01', '2026-01-01T08:00:00.000Z', 'LA', '1', 'a-1', 'https://example.org/a'],
  ...['Asia/Shanghai', '6.1', 1, false, 'a'.repeat(64)],
];

function sample(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  return samples.find((each) => schema.safeParse(each).success);
}
