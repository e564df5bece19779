import { describe, expect, test } from 'vitest';
import { kindAt, mergePatchType } from '../../../shared/contract/patch.ts';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { everyKind } from '../../builders/every-kind.ts';
import { document } from './operations.ts';

const all = Object.entries<Route>(routes);
const ofRecord = all.filter(([, route]) => route.method === 'PUT' && kindAt(route) !== undefined);

describe('every record that is replaced can be patched:', () => {
  test.each(ofRecord)('%s', (_, put) => {
    const patches = all.filter(([, { method, path }]) => method === 'PATCH' && path === put.path);
    expect(patches.map(([name]) => name)).toEqual([expect.stringMatching(/^patch[A-Z]/)]);
    expect(patches[0]?.[1]).toMatchObject({
      access: put.access,
      errors: put.errors,
      service: put.service,
      concurrency: 'change',
    });
    expect(patches[0]?.[1].patches).toBe(put.body);
  });

  test('and nothing else', () => {
    const patches = all.filter(([, { method }]) => method === 'PATCH');
    expect(patches).toHaveLength(ofRecord.length);
    expect(patches.length).toBeGreaterThan(20);
  });
});

test.each(ofRecord)('a record holds what %s takes, so that a patch starts from it', (_, put) => {
  const kind = kindAt(put);
  const record = everyKind[kind ?? 'programme'];
  const shape = put.body && 'shape' in put.body ? (put.body.shape as object) : {};
  const form = Object.fromEntries(Object.entries(record).filter(([name]) => name in shape));
  expect(put.body?.parse(form)).toEqual(form);
});

test('a patch is described as a merge patch, where null removes what is optional', () => {
  const operation = document.paths['/projects/{projectId}']?.patch as unknown as {
    requestBody: { content: Record<string, { schema: { properties: Record<string, object> } }> };
    parameters: { name: string; required: boolean }[];
  };
  expect(Object.keys(operation.requestBody.content)).toEqual([mergePatchType]);
  const { schema } = operation.requestBody.content[mergePatchType] ?? {};
  const others = (field: string) => Reflect.get(schema?.properties[field] ?? {}, 'anyOf')?.[1];
  expect(others('title')).toEqual({ type: ['object'] });
  expect(others('description')).toEqual({ type: ['object', 'null'] });
  expect(others('externalId')).toEqual({ type: ['null'] });
  expect(others('organisationId')).toBeUndefined();
  expect(operation.parameters.find(({ name }) => name === 'If-Match')?.required).toBe(true);
});
