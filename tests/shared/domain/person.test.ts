import { expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../../shared/contract/routes.ts';
import { MemberId } from '../../../shared/domain/identifiers.ts';
import { idsOfPeople, namingFields } from '../../../shared/domain/person.ts';

/** The names of all fields that hold the id of a member, wherever they are in a schema. A description makes a copy with the same definition. */
function* namesOfMembers(part: unknown, seen = new Set<unknown>()): Iterable<string> {
  if (typeof part !== 'object' || part === null || seen.has(part)) return;
  seen.add(part);
  if (part instanceof z.ZodType) {
    if (part instanceof z.ZodObject)
      for (const [name, field] of Object.entries(part.shape)) if (isMemberId(field)) yield name;
    yield* namesOfMembers(part instanceof z.ZodLazy ? part.unwrap() : part.def, seen);
  } else for (const inner of Object.values(part)) yield* namesOfMembers(inner, seen);
}

function isMemberId(field: unknown): boolean {
  const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
  return inner instanceof z.ZodType && inner.def === MemberId.def;
}

test('every field of the contract with the id of a member is one by which people are found', () => {
  const named = new Set(namesOfMembers(routes));
  for (const name of ['changedBy', 'memberId', 'by']) expect([...named]).toContain(name);
  expect([...named].filter((name) => !namingFields.has(name))).toEqual([]);
});

test('every answer about one programme that holds ids of members tells who they are', () => {
  const silent = Object.entries(routes)
    .filter(([, { success, access }]) => typeof access !== 'string' && 200 in success)
    .filter(([, { success }]) => {
      const body = Reflect.get(success, 200).body;
      const names = [...namesOfMembers(body)].filter((name) => name !== 'memberId');
      return names.length > 0 && !('people' in (Reflect.get(body, 'shape') ?? {}));
    });
  expect(silent.map(([name]) => name)).toEqual([]);
});

test('people are found at any depth, each once, but not the system, nor a member in the own record', () => {
  const record = {
    programmeId: 'programme-1',
    createdBy: 'lead',
    changedBy: 'system',
    review: { by: 'lead' },
    authors: [{ memberId: 'officer', personId: 'person' }],
  };
  expect(idsOfPeople({ items: [record] })).toEqual(['lead', 'officer']);
  const member = { memberId: 'officer', programmeId: 'programme-1', createdBy: 'lead' };
  expect(idsOfPeople(member)).toEqual(['lead']);
});
