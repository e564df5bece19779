import * as z from 'zod';
import type { Concurrency, Route, RouteTable } from '../route.ts';
import { commentOf, type JsonSchema, typeOf } from './type-of.ts';

/**
 * The types of a table of routes in plain TypeScript: those with a name, and `Calls` with what each route takes and answers. Nothing
 * in it refers to a schema, so that who calls needs none.
 */
export function callTypes(routes: RouteTable): string {
  const named: NamedTypes = new Map();
  const calls = Object.entries(routes).map(
    ([name, route]) =>
      `${commentOf({ description: route.summary })}readonly ${name}: ${callOf(route, named)};`,
  );
  const types = [...named].map(([name, text]) => `export type ${name} = ${text};`);
  const table = `/** What each route takes, and the bodies it answers with, by status. */\nexport type Calls = {\n${calls.join('\n')}\n};`;
  return `${[mergePatch, ...types.toSorted(), table].join('\n\n')}\n`;
}

const mergePatch = `/** A merge patch (RFC 7396): each field may be left out, and null removes an optional one; lists are replaced as a whole. */
export type MergePatch<Input> = Input extends readonly unknown[]
  ? Input
  : Input extends object
    ? { readonly [Field in keyof Input]?: MergePatch<Exclude<Input[Field], undefined>> | (Record<never, never> extends Pick<Input, Field> ? null : never) }
    : Input;`;

type NamedTypes = Map<string, string>;

function callOf(route: Route, named: NamedTypes): string {
  const answers = Object.entries(route.success).map(
    ([status, { body }]) =>
      `readonly ${status}: ${body ? plainType(body, 'output', named) : 'undefined'};`,
  );
  return `{ readonly options: ${optionsOf(route, named)}; readonly answers: { ${answers.join(' ')} } }`;
}

function optionsOf(route: Route, named: NamedTypes): string {
  const { params, query, body, patches, file, success, concurrency } = route;
  const has = ({ shape }: z.ZodObject) => Object.keys(shape).length > 0;
  const members = [
    ...(has(params) ? [`readonly params: ${plainType(params, 'input', named)};`] : []),
    ...(has(query) ? [`readonly query?: ${plainType(query, 'input', named)};`] : []),
    ...(patches ? [`readonly body: MergePatch<${plainType(patches, 'input', named)}>;`] : []),
    ...(body && !patches ? [`readonly body: ${plainType(body, 'input', named)};`] : []),
    ...(file ? [`/** ${file.description} */\nreadonly file: Uint8Array;`] : []),
    ...(Object.values(success).some(({ mediaTypes }) => mediaTypes)
      ? ['readonly accept?: string;']
      : []),
  ];
  return [`{ ${members.join('\n')} }`, ...conditions[concurrency]].join(' & ');
}

const oneEffect =
  '\n/** Any text of your own; a retry with it has one effect. */\nreadonly idempotencyKey?: string;';
const isMatched = '\n/** The ETag you read. */\nreadonly ifMatch: string;';

const hasNoneMatch =
  '{\n/** An ETag you have; 304 if it is current: call by `bytes`. */\nreadonly ifNoneMatch?: string; }';

/** The conditions that a call takes, by the concurrency of its route. */
const conditions: Readonly<Record<Concurrency, readonly string[]>> = {
  none: [],
  read: [hasNoneMatch],
  content: [hasNoneMatch],
  create: [`{ ${oneEffect} }`],
  put: [
    `{ ${oneEffect} }`,
    `({\n/** Creates. */\nreadonly ifNoneMatch: '*'; readonly ifMatch?: never; } | { ${isMatched} readonly ifNoneMatch?: never; })`,
  ],
  change: [`{ ${isMatched} ${oneEffect} }`],
  batch: [`{ ${oneEffect} }`],
};

/** @throws Error where a name means two types, one that is sent and another that is answered */
function plainType(schema: z.ZodType, io: 'input' | 'output', named: NamedTypes): string {
  const { $defs = {}, ...type }: JsonSchema & { $defs?: Record<string, JsonSchema> } = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io })),
  );
  for (const [name, definition] of Object.entries($defs)) {
    const text = typeOf(definition);
    if ((named.get(name) ?? text) !== text) throw new Error(`${name} has two types`);
    named.set(name, text);
  }
  return typeOf(type);
}
