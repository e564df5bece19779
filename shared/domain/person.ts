import * as z from 'zod';
import { MemberId } from './identifiers.ts';
import { Line } from './text.ts';

/** What somebody does in a programme. Administrators are named by their token, all others by a membership. */
export const PersonRole = z
  .enum(['administrator', 'coordinator', 'implementer', 'reader'])
  .meta({ id: 'PersonRole' });
export type PersonRole = z.infer<typeof PersonRole>;

export const PersonName = Line.describe(
  'The name of the person. Personal data: it is erased with the address.',
);

/** Somebody whom a record names by id, as others may see them. */
export const Person = z
  .strictObject({
    role: PersonRole.describe('In this programme; of who is no member: administrator.'),
    name: PersonName.optional().describe(
      'Of an active member, for coordinators and administrators, and for every member where the programme names people.',
    ),
  })
  .meta({ id: 'Person' });
export type Person = Readonly<z.infer<typeof Person>>;

export const People = z
  .record(MemberId, Person)
  .describe('Only in answers: who is named here by id, as in `changedBy` or `review.by`.');
export type People = Readonly<z.infer<typeof People>>;

/** Stands where a member would for what the system did by itself, such as rendering a report. */
export const systemId = 'system';

/** The fields of records that hold the id of a member. */
export const namingFields: ReadonlySet<string> = new Set([
  'by',
  'createdBy',
  'changedBy',
  'memberId',
  'invitedBy',
]);

/** The ids of all members whom a record or an answer names, each once, in order. The record of a member tells of itself. */
export function idsOfPeople(named: unknown): readonly string[] {
  return [...new Set(idsIn(named))].filter((id) => id !== systemId).toSorted();
}

function* idsIn(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null) return;
  const isMember = 'memberId' in value && 'programmeId' in value;
  for (const [field, inner] of Object.entries(value)) {
    if (isMember && field === 'memberId') continue;
    if (typeof inner === 'string' && namingFields.has(field)) yield inner;
    else yield* idsIn(inner);
  }
}
