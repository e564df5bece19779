import * as z from 'zod';
import { type Kind, kinds } from '../domain/kinds.ts';
import type { Route, RouteTable, Success } from './route.ts';

export const mergePatchType = 'application/merge-patch+json';

/** What a merge patch (RFC 7396) of some input may be: each field may be left out, and null removes an optional one; lists are replaced as a whole. */
type MergePatch<Input> = Input extends readonly unknown[]
  ? Input
  : Input extends object
    ? {
        readonly [Field in keyof Input]?:
          | MergePatch<Exclude<Input[Field], undefined>>
          | (Record<never, never> extends Pick<Input, Field> ? null : never);
      }
    : Input;

/** A PUT at the address of a record. */
export type Putting = Route & { readonly method: 'PUT'; readonly body: z.ZodObject };
type Verb = 'put' | 'replace' | 'change' | 'record' | 'describe';
const verbs: readonly Verb[] = ['put', 'replace', 'change', 'record', 'describe'];

type PatchName<Name> = Name extends `${Verb}${infer What}` ? `patch${What}` : never;
/** The routes of a table that replace a record at its address. */
type PutNames<Table> = {
  [Name in keyof Table]: Table[Name] extends { readonly method: 'PUT'; readonly body: z.ZodObject }
    ? Name extends `${Verb}${string}`
      ? Name
      : never
    : never;
}[keyof Table];

type PatchOf<Put> = Put extends {
  readonly body: infer Body extends z.ZodObject;
  readonly params: infer Params;
  readonly query: infer Query;
  readonly path: infer Path;
  readonly success: { readonly 200: infer Done };
}
  ? Omit<Route, 'params' | 'query' | 'body' | 'path' | 'method' | 'success' | 'concurrency'> & {
      readonly method: 'PATCH';
      readonly path: Path;
      readonly params: Params;
      readonly query: Query;
      readonly body: z.ZodType<MergePatch<z.input<Body>>, MergePatch<z.input<Body>>>;
      readonly success: { readonly 200: Done };
      readonly concurrency: 'change';
      readonly patches: Body;
    }
  : never;

export type PatchRoutes<Table> = {
  [Name in PutNames<Table> as PatchName<Name>]: PatchOf<Table[Name]>;
};

/** A PATCH for each PUT at the address of a record. */
export function patchRoutesOf<Table extends RouteTable>(table: Table): PatchRoutes<Table> {
  const patching = Object.entries(table).flatMap(([name, route]) => {
    return isPutting(route) ? [[patchName(name), patchRouteOf(route)] as const] : [];
  });
  return Object.fromEntries(patching) as PatchRoutes<Table>;
}

function patchName(name: string): string {
  const verb = verbs.find((each) => name.startsWith(each));
  if (!verb)
    throw new Error(`${name} is a PUT of a record, and begins with none of: ${verbs.join(', ')}`);
  return `patch${name.slice(verb.length)}`;
}

/** The PATCH of the record that a route replaces. */
export function patchRouteOf(route: Putting): Route {
  const done: Success = route.success[200] ?? { description: 'The record after the change.' };
  return {
    ...route,
    method: 'PATCH',
    summary:
      `${route.summary.split(/[;,:]/)[0]}: only the fields that are sent, where null removes one`.replace(
        /^(Create or replace|Record or correct|Replace the details of|Change or revoke|Replace)/,
        'Change',
      ),
    description: `Changes the fields that are sent and keeps the others; then the rules of the PUT hold for the whole record. Of the PUT: ${route.description}`,
    body: patchBodyOf(route.body),
    success: { 200: done },
    concurrency: 'change',
    patches: route.body,
  };
}

/** A response to a recommendation is part of it, and has no address of its own. */
export function isPutting(route: Route): route is Putting {
  return route.method === 'PUT' && kindAt(route) !== undefined;
}

export function kindAt({ path }: Pick<Route, 'path'>): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].address === path);
}

/** Only names are checked here: the record with the patch merged in is held against every rule. */
function patchBodyOf(input: z.ZodObject): z.ZodObject {
  const fields = Object.keys(input.shape).map((name) => [name, z.unknown().optional()] as const);
  return z.strictObject(Object.fromEntries(fields));
}
