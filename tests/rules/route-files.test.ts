import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { accessRules } from '../../shared/domain/access.ts';

const all = Object.entries<Route>(routes);
const fileOf = (name: string, service: string) => {
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new URL(`../../functions/${service}/${kebab}.ts`, import.meta.url);
};

describe('every route', () => {
  test.each(all)(
    '%s has a handler of its name in a file of its name',
    async (name, { service }) => {
      const file = fileOf(name, service);
      expect(existsSync(fileURLToPath(file)), file.pathname).toBe(true);
      const module: Record<string, unknown> = await import(file.href);
      expect(module[name]).toBeTypeOf('function');
    },
  );

  test.each(all)('%s has a schema for each placeholder, and no other', (_, { path, params }) => {
    const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(params.shape).toSorted()).toEqual(placeholders.toSorted());
  });

  test.each(all)(
    '%s names an access rule, and what decides it is in its path',
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
