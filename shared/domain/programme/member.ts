import * as z from 'zod';
import { Instant } from '../dates.ts';
import { rule } from '../field-error.ts';
import { hostName, toAscii } from '../host-name.ts';
import { identifier, MemberId, OrganisationId, ProgrammeId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { type Person, PersonName, PersonRole } from '../person.ts';
import { Problem } from '../problem.ts';
import { programmeKind } from './programme.ts';

/** What a member does in one programme. Administrators are named by the token, not by a membership. */
export const MemberRole = PersonRole.exclude(['administrator']).meta({
  id: 'MemberRole',
  description: 'What a member does in one programme.',
});
export type MemberRole = z.infer<typeof MemberRole>;

const emailAddress = new RegExp(`^[a-z0-9_'+-]+(\\.[a-z0-9_'+-]+)*@${hostName.source}$`);

/**
 * An e-mail address in the one form by which it is compared: lower case, its domain in ASCII, for instance `xn--fiqs8s` for 中国
 * (RFC 5890).
 */
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .overwrite(withAsciiHost)
  .max(254)
  .pipe(z.email({ pattern: emailAddress, error: 'is not an e-mail address' }))
  .meta({
    id: 'Email',
    description: 'An e-mail address in lower case, its domain in ASCII.',
    examples: ['officer@example.org'],
  });

function withAsciiHost(address: string): string {
  const host = address.lastIndexOf('@') + 1;
  return `${address.slice(0, host)}${toAscii(address.slice(host))}`;
}

/** Who gave a member another address, and when. */
const AddressChange = z.strictObject({
  by: MemberId.describe('The coordinator who gave it.'),
  at: Instant.describe('When it was given.'),
});

/** One person's place in one programme; the e-mail address is the one their token carries. */
export const Member = z.strictObject({
  memberId: MemberId,
  programmeId: ProgrammeId,
  email: Email.optional().describe('Absent once erased.'),
  name: PersonName.optional(),
  addressId: identifier(
    'Stands for the address, where it is another one than at the invitation; set by the system.',
  ).optional(),
  addressChanges: z
    .array(AddressChange)
    .optional()
    .describe('Who gave the member another address, and when; set by the system.'),
  role: MemberRole.describe('What the member may do in the programme.'),
  organisationId: OrganisationId.optional().describe(
    'Required for an implementer: the organisation whose projects they work on.',
  ),
  status: z.enum(['active', 'revoked']).describe('`revoked` where the membership ended.'),
});
export type Member = z.infer<typeof Member>;

const withOrganisation = (member: { role: MemberRole; organisationId?: string | undefined }) =>
  member.role !== 'implementer' || member.organisationId !== undefined;
const organisationRule = rule('required', 'is required for an implementer', ['organisationId']);

export const MemberInvitation = Member.pick({
  email: true,
  name: true,
  role: true,
  organisationId: true,
})
  .extend({
    email: Email.describe(
      'The address of the person; membership takes effect when they sign in with it.',
    ),
  })
  .refine(withOrganisation, organisationRule)
  .meta({ id: 'MemberInvitation' });
export const MemberInput = Member.pick({
  name: true,
  role: true,
  organisationId: true,
  status: true,
})
  .refine(withOrganisation, organisationRule)
  .meta({ id: 'MemberInput' });
export type MemberInput = z.infer<typeof MemberInput>;
export const AddressInput = z
  .strictObject({ email: Email.describe('By which the member signs in from now on.') })
  .meta({ id: 'AddressInput' });
export const memberKind = defineKind({
  name: 'member',
  schema: Member,
  id: 'memberId',
  under: programmeKind,
  path: 'members',
  personal: ['email', 'name'],
});
export const VersionedMember = memberKind.versioned;

/** Coordinators manage members, but only administrators appoint coordinators. @throws Problem `forbidden` */
export function assertMayAppoint(role: MemberRole, by: { readonly administrator: boolean }): void {
  if (role === 'coordinator' && !by.administrator) {
    throw new Problem('forbidden', 'Only an administrator appoints or changes coordinators.');
  }
}

/** What stands for the address by which a member signs in: their id, until they get another address. */
export function addressIdOf({ memberId, addressId = memberId }: AddressIds): MemberId {
  return addressId;
}
type AddressIds = Pick<Member, 'memberId' | 'addressId'>;

type NewAddress = {
  readonly email: string;
  readonly addressId: string;
  readonly change: z.infer<typeof AddressChange>;
};

/** The member with another address: the id stays, and with it all that the member wrote and may do. */
export function moveTo(member: Member, { email, addressId, change }: NewAddress): Member {
  const { addressId: _, addressChanges = [], ...rest } = member;
  const moved = { ...rest, email, addressChanges: [...addressChanges, change] };
  return addressId === member.memberId ? moved : { ...moved, addressId };
}

/** A member as others may see them. Who left is named by role; who is no member can only be an administrator. */
export function personOf(member: Member | undefined, areNamed: boolean): Person {
  if (!member) return { role: 'administrator' };
  const { role, name, status } = member;
  return areNamed && status === 'active' && name !== undefined ? { role, name } : { role };
}
