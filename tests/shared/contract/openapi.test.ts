import { describe, expect, test } from 'vitest';
import type { Route } from '../../../shared/contract/route.ts';
import { type RouteName, routes } from '../../../shared/contract/routes.ts';
import { document, operations } from './operations.ts';

const byName = new Map(operations);

describe('the OpenAPI document', () => {
  test.each(Object.entries<Route>(routes))(
    'has %s at its path and method, with its responses',
    (name, { method, path, success }) => {
      expect(Object.entries(document.paths[path] ?? {})).toContainEqual([
        method.toLowerCase(),
        byName.get(name),
      ]);
      expect(Object.keys(byName.get(name)?.responses ?? {})).toEqual(
        expect.arrayContaining(Object.keys(success)),
      );
    },
  );

  test('has exactly the routes, each once', () => {
    expect(operations.map(([name]) => name).toSorted()).toEqual(Object.keys(routes).toSorted());
  });

  test('requires a token exactly for the routes that are not public', () => {
    const open = Object.entries<Route>(routes).filter(([, { access }]) => access === 'public');
    const free = operations.filter(([, { security }]) => security.length === 0);
    expect(free.map(([name]) => name).toSorted()).toEqual(open.map(([name]) => name).toSorted());
  });

  test('defines every security scheme that it names', () => {
    const schemes = operations.flatMap(([, { security }]) => security.flatMap(Object.keys));
    expect([...new Set(schemes)]).toEqual(Object.keys(document.components.securitySchemes));
  });

  test.each(operations)('%s describes each placeholder of its path, once', (name, operation) => {
    const path = Object.entries<Route>(routes).find(([route]) => route === name)?.[1].path ?? '';
    const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, placeholder]) => placeholder);
    const described = operation.parameters.filter((parameter) => parameter.in === 'path');
    expect(described.map((parameter) => parameter.name)).toEqual(placeholders);
    expect(described.every(({ required }) => required)).toBe(true);
  });

  test.each(operations)('%s documents the limits of the gateway', (_, { responses }) => {
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['405', '406', '431']));
  });

  test('documents the request headers of a change', () => {
    const headersOf = (name: string) =>
      Object.fromEntries(
        (byName.get(name)?.parameters ?? []).map((parameter) => [parameter.name, parameter]),
      );
    const put = headersOf('putResult');
    expect(put['If-None-Match']).toMatchObject({ required: false, schema: { const: '*' } });
    const tags = new RegExp(String(put['If-Match']?.schema.pattern));
    expect(['"3"', '"2", "3"'].every((tag) => tags.test(tag))).toBe(true);
    expect(['3', '*', 'W/"3"'].some((tag) => tags.test(tag))).toBe(false);
    expect(headersOf('replaceProject')['If-Match']?.required).toBe(true);
  });

  test.each(operations.filter(([, { requestBody }]) => requestBody?.content?.['application/json']))(
    '%s documents the maximum size of its body',
    (name, { requestBody }) => {
      const isBatch = ['recordValues', 'recordFramework'].includes(name);
      expect(requestBody?.description).toContain(`${isBatch ? 1048576 : 131072} bytes`);
    },
  );

  test('has only these defaults', () => {
    const text = JSON.stringify({ paths: document.paths, schemas: document.components.schemas });
    const granted = [...text.matchAll(/"default":([^,}]+)/g)].map(([, value]) => value);
    expect([...new Set(granted)].toSorted()).toEqual(['"en"', '50', 'false']);
  });
});

describe('the headers in the OpenAPI document', () => {
  const headersOf = (name: string, status: string) => {
    const headers = Object.entries(byName.get(name)?.responses[status]?.headers ?? {});
    return Object.fromEntries(
      headers.map(([header, { required }]) => [header, required ? 'always' : 'sometimes']),
    );
  };

  test.each(operations)('of %s stand at each of its answers', (_, { responses }) => {
    for (const { headers } of Object.values(responses)) {
      expect(headers['Cache-Control']?.required).toBe(true);
    }
  });

  test('follow from concurrency and success', () => {
    const every = { 'Cache-Control': 'always', Vary: 'always' };
    const json = { ...every, 'X-Content-Type-Options': 'always' };
    const replayed = { 'Idempotency-Replayed': 'sometimes' };
    expect(headersOf('getAsset', '200')).toEqual({ ...json, ETag: 'always' });
    expect(headersOf('getAsset', '304')).toEqual({ ...every, ETag: 'always' });
    expect(headersOf('listAssets', '200')).toEqual({
      ...json,
      ETag: 'always',
      Link: 'sometimes',
    });
    const created = { ...json, ...replayed, ETag: 'always', Location: 'always' };
    expect(headersOf('putAsset', '200')).toEqual({ ...json, ...replayed, ETag: 'always' });
    expect(headersOf('putAsset', '201')).toEqual(created);
    expect(headersOf('requestReport', '202')).toEqual({ ...created, 'Retry-After': 'always' });
    expect(headersOf('getEvidenceContent', '303')).toEqual({ ...every, Location: 'always' });
  });

  test('of refusals follow from the problems', () => {
    const problem = { 'Cache-Control': 'always', 'X-Content-Type-Options': 'always' };
    expect(headersOf('putAsset', '412')).toEqual({ ...problem, ETag: 'always' });
    expect(headersOf('putAsset', '405')).toEqual({ ...problem, Allow: 'always' });
    expect(headersOf('putAsset', '401')).toEqual({ ...problem, 'WWW-Authenticate': 'sometimes' });
    expect(headersOf('putAsset', '422')).toEqual(problem);
    const notReady = { ...problem, 'Retry-After': 'sometimes' };
    expect(headersOf('getReportContent', '409')).toEqual(notReady);
  });
});

describe('an error response in the OpenAPI document', () => {
  test.each(operations)('of %s is a problem, shown by an example', (name, { responses }) => {
    const { success }: Route = routes[name as RouteName];
    const refusals = Object.entries(responses).filter(
      ([status]) => Number(status) >= 400 && !(status in success),
    );
    for (const [status, { content = {} }] of refusals) {
      expect(Object.keys(content)).toEqual(['application/problem+json']);
      const shown = Object.values(content['application/problem+json']?.examples ?? {});
      expect(shown).not.toEqual([]);
      for (const { value } of shown) expect(value).toMatchObject({ status: Number(status) });
    }
  });

  test.each(operations)('of %s may be an internal or temporary error', (_, { responses }) => {
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['429', '500', '503']));
  });
});
