import * as z from 'zod';
import { kinds } from '../../domain/kinds.ts';
import { headersOfSuccess } from '../response-headers.ts';
import type { Route, RouteTable } from '../route.ts';
import type { Components } from './schema.ts';

/** A route by its name, and the table it is in. */
export type Source = { readonly name: string; readonly route: Route; readonly routes: RouteTable };
type Link = {
  readonly operationId: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
};

type Declared = (typeof kinds)[keyof typeof kinds];

/** Links from the answers of a route by status: to what can be done next with a record, and to the rest of a list. */
export function linksOf(source: Source, components: Components): Record<string, object> {
  const linked = Object.entries(source.route.success).flatMap(([status, { body }]) => {
    if (!(body instanceof z.ZodObject)) return [];
    const links = [...ofRecord(body, source, Number(status)), ...ofPage(body, source)];
    return links.length === 0 ? [] : [[status, referTo(links, components)] as const];
  });
  return Object.fromEntries(linked);
}

/** Many answers hold the same kind of record, so each link is one component. */
function referTo(links: readonly (readonly [string, Link])[], components: Components): object {
  const named = links.map(([component, link]) => {
    components.links[component] = link;
    return [link.operationId, { $ref: `#/components/links/${component}` }] as const;
  });
  return Object.fromEntries(named);
}

function ofRecord(
  body: z.ZodObject,
  { route, routes }: Source,
  status: number,
): readonly (readonly [string, Link])[] {
  const kind = kindOf(body);
  if (!kind) return [];
  const hasTag = 'ETag' in headersOfSuccess(route, status);
  return Object.entries<Route>(routes)
    .filter(([, target]) => follows(target, kind))
    .map(([operationId, target]) => {
      const parameters = {
        ...fromBody(kind, '$response.body#'),
        ...(hasTag && takesTag(target, kind) && { 'If-Match': '$response.header.ETag' }),
      };
      const component = `${kind.name}.${operationId}${hasTag ? '' : '.untagged'}`;
      const description = `[${target.summary}](/docs#/${target.service}/${operationId})`;
      return [component, { operationId, description, parameters }] as const;
    });
}

/** A list leads to the record of its first item, and to its next page. */
function ofPage(
  body: z.ZodObject,
  { name, route, routes }: Source,
): readonly (readonly [string, Link])[] {
  const { items } = body.shape;
  if (!(items instanceof z.ZodArray) || !('cursor' in route.query.shape)) return [];
  const own = Object.keys(route.params.shape).map((param) => [param, `$request.path.${param}`]);
  const next = {
    operationId: name,
    description: 'The next page; there is none where `next` is absent.',
    parameters: { ...Object.fromEntries(own), cursor: '$response.body#/next' },
  };
  const kind = kindOf(items.element);
  const [reading] = Object.entries<Route>(routes).filter(
    ([, { method, path }]) => method === 'GET' && path === kind?.address,
  );
  if (!kind || !reading) return [[`next.${name}`, next]];
  const parameters = fromBody(kind, '$response.body#/items/0');
  const first = { operationId: reading[0], description: 'The first item.', parameters };
  return [
    [`next.${name}`, next],
    [`first.${kind.name}`, first],
  ];
}

/** The kind of a record: its fields are those that the kind declares, or these and others. */
function kindOf(schema: z.core.$ZodType): Declared | undefined {
  if (!(schema instanceof z.ZodObject)) return undefined;
  const { shape } = schema;
  return Object.values<Declared>(kinds).find(({ versioned }) =>
    Object.entries(versioned.shape).every(([field, declared]) => shape[field] === declared),
  );
}

/** What can be done next: with the record itself, and with what is under it. The id of what a PUT creates is left to the caller. */
function follows({ path, concurrency }: Route, { address }: Declared): boolean {
  if (path === address) return true;
  if (!path.startsWith(`${address}/`)) return false;
  const below = path.slice(address.length);
  return !below.includes('{') || (concurrency === 'put' && /^\/[a-z-]+\/\{\w+\}$/.test(below));
}

/** Whether the target changes the record itself, and so needs its version. */
function takesTag({ path, concurrency }: Route, { address }: Declared): boolean {
  return concurrency === 'change' || (concurrency === 'put' && path === address);
}

function fromBody({ key }: Declared, body: string): Record<string, string> {
  return Object.fromEntries(Object.keys(key.shape).map((field) => [field, `${body}/${field}`]));
}
