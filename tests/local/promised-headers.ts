import { openApi } from '../../shared/contract/openapi.ts';
import type { Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';

type Reference = { readonly $ref: string };
type Described = { readonly headers?: Readonly<Record<string, Reference>> };
type Document = {
  readonly paths: Record<string, Record<string, { responses: Record<string, Described> }>>;
  readonly components: { readonly headers: Record<string, { readonly required?: boolean }> };
};

const document = openApi(routes) as unknown as Document;
const patterns = Object.values<Route>(routes).map(
  ({ path }) => [path, new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)] as const,
);
/** What a server adds to every answer, and what OpenAPI describes elsewhere. */
const ofTransport = ['connection', 'content-length', 'content-type', 'date', 'keep-alive'];

/**
 * How the headers of an answer differ from those that the OpenAPI document declares for its route and status: one that is not
 * declared, or one that is declared as always there and is missing.
 */
export function faultsOfHeaders(
  { method, pathname }: { readonly method: string; readonly pathname: string },
  { status, headers }: Pick<Response, 'status' | 'headers'>,
): readonly string[] {
  const described = responsesOf(method, pathname);
  if (!described) return [];
  const response = described[status];
  if (!response) return [`status ${status} is not declared`];
  const declared = Object.entries(response.headers ?? {});
  const names = declared.map(([name]) => name.toLowerCase());
  const sent = [...headers.keys()].filter((name) => !ofTransport.includes(name));
  const missing = declared.filter(([name, to]) => isRequired(to) && !headers.has(name));
  return [
    ...sent.filter((name) => !names.includes(name)).map((name) => `${name} is not declared`),
    ...missing.map(([name]) => `${name} is missing`),
  ];
}

/** A fixed path comes before one with a placeholder, as in the gateway; undefined where no route takes the method. */
function responsesOf(method: string, pathname: string): Record<string, Described> | undefined {
  const matching = patterns.filter(([, pattern]) => pattern.test(pathname)).map(([path]) => path);
  const path = matching.includes(pathname) ? pathname : matching[0];
  const name = method === 'HEAD' ? 'get' : method.toLowerCase();
  return path === undefined ? undefined : document.paths[path]?.[name]?.responses;
}

function isRequired({ $ref }: Reference): boolean {
  return document.components.headers[$ref.split('/').at(-1) ?? '']?.required ?? false;
}

const watched = new Set<string>();
const { fetch: fetchUnwatched } = globalThis;

/** From now on every answer of this origin that `fetch` gets is held against the OpenAPI document. */
export function watchHeaders(origin: string): void {
  watched.add(origin);
  globalThis.fetch = async (input, init) => {
    const response = await fetchUnwatched(input, init);
    const { url, method } = new Request(input, { method: init?.method ?? 'GET' });
    const { origin: asked, pathname } = new URL(url);
    const faults = watched.has(asked) ? faultsOfHeaders({ method, pathname }, response) : [];
    if (faults.length === 0) return response;
    throw new Error(`${method} ${pathname} answered ${response.status}: ${faults.join('; ')}`);
  };
}
