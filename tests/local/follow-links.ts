import * as z from 'zod';
import { document, type Operation } from '../shared/contract/operations.ts';

/** An answer, with the operation that gave it. */
type Answered = {
  readonly operationId: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
};
/** What the one who follows a link adds: ids that a caller chooses, the body, conditions. */
type Added = {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

function callOf(operationId: string) {
  const found = calls.find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`There is no operation ${operationId}`);
  return found;
}

/** Calls an operation as the document describes it: nothing is known of it but its id. */
export async function callByDocument(
  target: { readonly url: string; readonly token: string },
  operationId: string,
  { parameters = {}, headers = {}, body }: Added = {},
): Promise<Answered> {
  const { path, method, operation } = callOf(operationId);
  const place = (name: string) => operation.parameters.find((each) => each.name === name)?.in;
  const sent = Object.entries(parameters).filter(([name]) => place(name) === 'header');
  const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(parameters[name] ?? ''),
  );
  const response = await fetch(`${target.url}${filled}`, {
    method: method.toUpperCase(),
    headers: {
      authorization: `Bearer ${target.token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...Object.fromEntries(sent),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const isJson = response.headers.get('content-type')?.includes('json');
  const read = isJson ? await response.json() : await response.bytes();
  if (!response.ok) throw new Error(`${operationId}: ${response.status} ${JSON.stringify(read)}`);
  return { operationId, status: response.status, headers: response.headers, body: read };
}

/** Follows a link of an answer: its parameters come from the answer, by the expressions of the document. */
export function follow(
  target: { readonly url: string; readonly token: string },
  answer: Answered,
  operationId: string,
  added: Added = {},
): Promise<Answered> {
  const link = linksOf(answer)[operationId];
  if (!link) throw new Error(`${answer.operationId} has no link to ${operationId}`);
  const resolved = Object.entries(link.parameters).map(
    ([name, expression]) => [name, resolve(expression, answer)] as const,
  );
  const parameters = { ...Object.fromEntries(resolved), ...added.parameters };
  return callByDocument(target, operationId, { ...added, parameters });
}

function linksOf({ operationId, status }: Answered) {
  const { responses }: Operation = callOf(operationId).operation;
  return responses[status]?.links ?? {};
}

function resolve(expression: string, { headers, body }: Answered): string {
  const header = /^\$response\.header\.(.+)$/.exec(expression)?.[1];
  if (header !== undefined) return headers.get(header) ?? '';
  const pointer = /^\$response\.body#\/(.+)$/.exec(expression)?.[1] ?? '';
  const found = pointer
    .split('/')
    .reduce<unknown>((held, step) => Reflect.get(Object(held), step), body);
  return z.string().parse(found, { error: () => `${expression} leads to nothing` });
}
