import type { Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { ProblemDocument } from '../../shared/domain/problem.ts';
import { document, type Operation } from '../shared/contract/operations.ts';

const problemType = 'application/problem+json';
type Declared = Operation['responses'][string];

const patterns = Object.values<Route>(routes).map<readonly [path: string, RegExp]>(({ path }) => [
  path,
  new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
]);
/** What a server adds to every answer, and what OpenAPI describes elsewhere. */
const ofTransport = [
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
];

type Asked = { readonly method: string; readonly pathname: string };

/**
 * How an answer differs from what the OpenAPI document declares for its route and status: a status, problem or header that is not
 * declared, or a header that is declared as always there and is missing.
 */
async function faultsOf(request: Asked, response: Response): Promise<readonly string[]> {
  const described = responsesOf(request);
  if (!described) return [];
  const declared = described[response.status];
  if (!declared) return [`status ${response.status} is not declared`];
  return [...faultsOfHeaders(response, declared), ...(await faultsOfProblem(response, declared))];
}

function faultsOfHeaders({ headers }: Response, declared: Declared): readonly string[] {
  const described = Object.entries(declared.headers);
  const names = described.map(([name]) => name.toLowerCase());
  const sent = [...headers.keys()].filter(
    (name) => !ofTransport.includes(name) && !name.startsWith('access-control-'),
  );
  const missing = described.filter(([name, { required }]) => required && !headers.has(name));
  return [
    ...sent.filter((name) => !names.includes(name)).map((name) => `${name} is not declared`),
    ...missing.map(([name]) => `${name} is missing`),
  ];
}

async function faultsOfProblem(
  response: Response,
  { content = {} }: Declared,
): Promise<readonly string[]> {
  const examples = content[problemType]?.examples ?? {};
  if (response.headers.get('content-type') !== problemType || response.body === null) return [];
  const { type } = ProblemDocument.parse(await response.clone().json());
  const isDeclared = Object.keys(examples).some((code) => type === `/problems/${code}`);
  return isDeclared ? [] : [`${type} is not declared`];
}

/** A fixed path comes before one with a placeholder, as in the gateway; undefined where no route takes the method. */
function responsesOf({ method, pathname }: Asked): Operation['responses'] | undefined {
  const matching = patterns.filter(([, pattern]) => pattern.test(pathname)).map(([path]) => path);
  const path = matching.includes(pathname) ? pathname : matching[0];
  const name = method === 'HEAD' ? 'get' : method.toLowerCase();
  const operations = Object.entries(document.paths).find(([template]) => template === path)?.[1];
  return operations && Object.entries(operations).find(([takes]) => takes === name)?.[1]?.responses;
}

const watched = new Set<string>();
const { fetch: fetchUnwatched } = globalThis;

/** From now on every answer of this origin that `fetch` gets is held against the OpenAPI document. */
export function watchAnswers(origin: string): void {
  watched.add(origin);
  globalThis.fetch = async (input, init) => {
    const response = await fetchUnwatched(input, init);
    const { url, method } = new Request(input, { method: init?.method ?? 'GET' });
    const { origin: asked, pathname } = new URL(url);
    const faults = watched.has(asked) ? await faultsOf({ method, pathname }, response) : [];
    if (faults.length === 0) return response;
    throw new Error(`${method} ${pathname} answered ${response.status}: ${faults.join('; ')}`);
  };
}
