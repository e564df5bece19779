import { describe, expect, test } from 'vitest';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { accessRules } from '../../../shared/domain/access.ts';
import { document, operations } from './operations.ts';

const byName = new Map(operations);
const descriptionOf = (name: string) => byName.get(name)?.description ?? '';

type Undescribed = readonly string[];

/** The paths of the properties without a description, in a schema and all that is written within it. */
function undescribedIn(schema: unknown, path: string): Undescribed {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((part) => undescribedIn(part, path));
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === 'example' || keyword === 'examples') return [];
    if (keyword !== 'properties') return undescribedIn(value, path);
    return Object.entries(value as Readonly<Record<string, object>>).flatMap(([name, property]) => [
      ...('description' in property ? [] : [`${path}/${name}`]),
      ...undescribedIn(property, `${path}/${name}`),
    ]);
  });
}

describe('every description in the OpenAPI document', () => {
  test.each(Object.entries<Route>(routes))('%s says what it does', (_, { description }) => {
    expect(description).toMatch(/^[A-Z`].{40,}[.]$/s);
  });

  test.each(operations)('%s has described parameters', (_, { parameters }) => {
    const bare = parameters.filter(({ description = '' }) => description === '');
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test.each(operations)('%s has described fields', (name, { requestBody, responses }) => {
    expect(undescribedIn([requestBody, responses], name)).toEqual([]);
  });

  test.each(Object.entries(document.components.schemas))(
    '%s has described fields',
    (name, schema) => {
      expect(undescribedIn(schema, name)).toEqual([]);
    },
  );
});

describe('who may call an operation', () => {
  test('follows from the rules of access', () => {
    expect(descriptionOf('createProgramme')).toContain('Allowed for administrators.');
    expect(descriptionOf('putResult')).toContain(
      'Allowed for coordinators and implementers of the organisation whose project it is.',
    );
    expect(descriptionOf('listReportHistory')).toContain(
      'Allowed for administrators and coordinators.',
    );
    expect(descriptionOf('getHealth')).toContain('Needs no token.');
  });

  test.each(Object.entries<Route>(routes))('%s names a role, or everybody', (name) => {
    expect(descriptionOf(name)).toMatch(
      /coordinator|administrator|implementer|members of the programme|everybody|Needs no token/i,
    );
  });

  test('of a withdrawal is who may write the record, and the coordinators', () => {
    expect(Object.keys(accessRules['value.record'])).toEqual(['implementer']);
    expect(descriptionOf('withdrawValue')).toContain(
      'Allowed for implementers of the organisation whose project it is and coordinators; for coordinators alone once it is submitted',
    );
  });
});

test.each(Object.entries<Route>(routes))(
  '%s links the pages of its problems',
  (name, { errors }) => {
    for (const code of errors) expect(descriptionOf(name)).toContain(`(/problems/${code})`);
  },
);
