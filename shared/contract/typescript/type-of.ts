/** JSON Schema as zod writes it. */
export type JsonSchema = {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly description?: string;
};

/** A JSON Schema as a type of TypeScript; a reference is the name of a type. Rules that types cannot say are left out. */
export function typeOf(schema: JsonSchema): string {
  const { $ref, enum: values, allOf, type } = schema;
  const anyOf = schema.anyOf ?? schema.oneOf;
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1);
  if ('const' in schema) return JSON.stringify(schema.const);
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (anyOf) return anyOf.map(typeOf).join(' | ');
  if (allOf && type === undefined) return allOf.map((part) => `(${typeOf(part)})`).join(' & ');
  if (type === 'object') return objectOf(schema);
  if (type === 'array') return `readonly (${typeOf(schema.items ?? {})})[]`;
  return [type ?? 'unknown'].flat().map(plainName).join(' | ');
}

const plainName = (type: string) => (type === 'integer' ? 'number' : type);

function objectOf({ properties, required = [], additionalProperties }: JsonSchema): string {
  if (!properties) {
    const member =
      typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown';
    return `{ readonly [name: string]: ${member} }`;
  }
  const members = Object.entries(properties).map(
    ([name, schema]) =>
      `${commentOf(schema)}readonly ${nameOf(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)};`,
  );
  const others = additionalProperties === false ? [] : ['readonly [name: string]: unknown;'];
  return `{ ${[...members, ...others].join('\n')} }`;
}

export function commentOf({ description }: Pick<JsonSchema, 'description'>): string {
  return description === undefined ? '' : `\n/** ${description.replaceAll('*/', '*')} */\n`;
}

function nameOf(member: string): string {
  return /^[A-Za-z_]\w*$/.test(member) ? member : JSON.stringify(member);
}
