import { expect, test } from 'vitest';
import { routes } from '../../../shared/contract/routes.ts';
import { MemberId } from '../../../shared/domain/identifiers.ts';
import { idsOfPeople, namingFields } from '../../../shared/domain/person.ts';
import { document } from '../contract/operations.ts';

/** The names of all properties with this description, wherever they are in a document. */
function* namesDescribed(part: unknown, description: string | undefined): Iterable<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, inner] of Object.entries(Reflect.get(part, 'properties') ?? {}))
    if (Reflect.get(inner as object, 'description') === description) yield name;
  for (const inner of Object.values(part)) yield* namesDescribed(inner, description);
}

test('every field of the contract with the id of a member is one by which people are found', () => {
  const named = new Set(namesDescribed(document, MemberId.description));
  expect(named.has('changedBy')).toBe(true);
  expect([...named].filter((name) => !namingFields.has(name))).toEqual([]);
});

test('every list and every record of one programme tells who is named', () => {
  const silent = Object.entries(routes)
    .filter(([, { success, access }]) => typeof access !== 'string' && 200 in success)
    .filter(([, { success }]) => {
      const shape = Reflect.get(Reflect.get(success, 200).body ?? {}, 'shape') ?? {};
      return ('next' in shape || 'changedBy' in shape) && !('people' in shape);
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
