import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { LambdaHandler } from '../../functions/http/serve.ts';
import type { Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { accessRules } from '../../shared/domain/access.ts';
import { ProblemDocument } from '../../shared/domain/problem.ts';

const all = Object.entries<Route>(routes);
/** A PATCH is carried out by the handler of its PUT. */
const handled = all.filter(([, { method }]) => method !== 'PATCH');
const fileOf = (name: string, service: string) => {
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new URL(`../../functions/${service}/${kebab}.ts`, import.meta.url);
};

describe('every route', () => {
  test.each(handled)(
    '%s has a handler in the table of its service: a line, or a file of its name',
    async (name, { service }) => {
      const table = readFileSync(
        new URL(`../../functions/${service}/index.ts`, import.meta.url),
        'utf8',
      );
      const isLine = new RegExp(`\\n\\s+${name}: \\w`).test(table);
      const file = fileOf(name, service);
      expect(existsSync(fileURLToPath(file)), file.pathname).toBe(!isLine);
      if (isLine) return;
      expect(table).toMatch(new RegExp(`\\n\\s+${name},|[{,] ${name}[,} ]`));
      const module: Record<string, unknown> = await import(file.href);
      expect(module[name]).toBeTypeOf('function');
    },
  );

  test.each(all)('%s has a schema for each placeholder, and no other', (_, { path, params }) => {
    const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(params.shape).toSorted()).toEqual(placeholders.toSorted());
  });

  test.each(all)(
    '%s names an access rule, and its path has what the rule needs',
    (_, { access, path }) => {
      if (typeof access === 'string') return expect(['public', 'signed_in']).toContain(access);
      expect(Object.keys(accessRules)).toContain(access.action);
      if (access.on !== 'caller') expect(path).toContain(`{${access.on}Id}`);
    },
  );
});

test('no two routes have the same method and path', () => {
  const keys = all.map(([, { method, path }]) => `${method} ${path}`);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('the entry of a service', () => {
  const unserved = ['/problems/route_not_found', '/problems/method_not_allowed'];
  /** A call without a token; a served route refuses or answers it, but is known. */
  const isServed = async (handler: LambdaHandler, { method, path }: Route) => {
    const http = { method, path };
    const requestContext = { requestId: 'request-1', http };
    const event = { routeKey: `${method} ${path}`, rawPath: path, headers: {}, requestContext };
    const { statusCode = 0, body = '' } = await handler(event as never, {} as never);
    if (statusCode < 400 || body.startsWith('<!doctype')) return true;
    return !unserved.includes(ProblemDocument.parse(JSON.parse(body)).type);
  };

  test.each([...new Set(all.map(([, { service }]) => service))])(
    '%s serves exactly its routes',
    async (service) => {
      const { handler } = await import(`../../functions/${service}/index.ts`);
      const served = await Promise.all(all.map(([, route]) => isServed(handler, route)));
      expect(all.filter((_, at) => served[at]).map(([name]) => name)).toEqual(
        all.filter(([, route]) => route.service === service).map(([name]) => name),
      );
    },
  );
});
