import { describe, expect, test } from 'vitest';
import { identify } from '../../../functions/http/identity.ts';
import { memberIdOf } from '../../../functions/http/keyed-ids.ts';
import { MemberId, PersonId } from '../../../shared/domain/identifiers.ts';
import { codeOf } from '../../shared/domain/problem-of.ts';

type Payload = Readonly<Record<string, unknown>>;

const memberKey = new Uint8Array(32).fill(1);
const recognition = {
  ADMINISTRATOR_GROUP: 'administrators',
  GROUPS_CLAIM: 'cognito:groups',
  memberKey,
};
const officer: Payload = {
  iss: 'https://id.example.org',
  sub: 'subject-1',
  email: 'officer@example.org',
  email_verified: true,
};

/** Claims as API Gateway gives them: text, and lists as "[one two]". */
const claimsOf = (payload: Payload) =>
  Object.fromEntries(
    Object.entries(payload).map(([name, claim]) => [
      name,
      Array.isArray(claim) ? `[${claim.join(' ')}]` : String(claim),
    ]),
  );
const headerOf = (payload: unknown) =>
  `Bearer e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.signature`;
const tokenOf = (payload: Payload) => ({
  claims: claimsOf(payload),
  authorization: headerOf(payload),
});
const identified = (payload: Payload, other = {}) =>
  identify(tokenOf(payload), { ...recognition, ...other });

describe('the caller', () => {
  test('is identified by the verified address', () => {
    expect(identified(officer)).toMatchObject({
      memberId: memberIdOf('officer@example.org', memberKey),
      email: 'officer@example.org',
      administrator: false,
    });
  });

  test('is the same member whatever the case of the address', () => {
    const shouted = { ...officer, email: ' Officer@Example.ORG ' };
    expect(identified(shouted)).toEqual(identified(officer));
  });

  test('is another member with another address, but the same person with the same subject', () => {
    const other = identified({ ...officer, email: 'officer@example.com' });
    expect(other.memberId).not.toBe(identified(officer).memberId);
    expect(other.personId).toBe(identified(officer).personId);
  });

  test('is another person with another subject, or with the same subject at another issuer', () => {
    const { personId } = identified(officer);
    expect(identified({ ...officer, sub: 'subject-2' }).personId).not.toBe(personId);
    expect(identified({ ...officer, iss: 'https://other.example.org' }).personId).not.toBe(
      personId,
    );
  });

  test('has ids that fit a record and reveal neither address nor subject', () => {
    const { memberId, personId } = identified({ ...officer, sub: 'officer' });
    expect(MemberId.parse(memberId)).not.toContain('officer');
    expect(PersonId.parse(personId)).not.toContain('officer');
  });

  test('has ids that cannot be computed without the key', () => {
    const elsewhere = identified(officer, { memberKey: new Uint8Array(32).fill(2) });
    expect(elsewhere.memberId).not.toBe(identified(officer).memberId);
    expect(elsewhere.personId).not.toBe(identified(officer).personId);
  });

  test.each<[string, Payload]>([
    ['an address nobody verified', { ...officer, email_verified: false }],
    ['an address not said to be verified', { ...officer, email_verified: undefined }],
    ['a verified nothing', { ...officer, email: undefined }],
    ['an address that is none', { ...officer, email: 'officer' }],
    ['an empty subject', { ...officer, sub: '' }],
  ])('is not identified by %s', (_, payload) => {
    expect(codeOf(() => identified(payload))).toBe('unauthenticated');
  });

  test.each<[string, Partial<ReturnType<typeof tokenOf>>]>([
    ['a token that nobody checked', { claims: undefined as never }],
    ['no token beside its claims', { authorization: undefined as never }],
    ['a token that is none', { authorization: 'Bearer administrators' }],
    ["somebody else's token", { authorization: headerOf({ ...officer, sub: 'subject-2' }) }],
    ["another issuer's token", { authorization: headerOf({ ...officer, iss: 'https://x.org' }) }],
  ])('is not identified by %s', (_, part) => {
    const token = { ...tokenOf(officer), ...part };
    expect(codeOf(() => identify(token, recognition))).toBe('unauthenticated');
  });
});

describe('an administrator', () => {
  const isAdministrator = (groups: Payload, other = {}) =>
    identified({ ...officer, ...groups }, other).administrator;

  test('is a member of the administrator group, among other groups', () => {
    expect(isAdministrator({ 'cognito:groups': ['administrators'] })).toBe(true);
    expect(isAdministrator({ 'cognito:groups': ['readers', 'administrators'] })).toBe(true);
  });

  test.each<Payload>([
    {},
    { 'cognito:groups': [] },
    { 'cognito:groups': ['Former administrators'] },
    { 'cognito:groups': ['administrators former'] },
    { 'cognito:groups': ['x,administrators'] },
    { 'cognito:groups': ['[administrators]'] },
    { 'cognito:groups': ['administrators]'] },
    { 'cognito:groups': [' administrators'] },
    { 'cognito:groups': ['administrators\n'] },
    { 'cognito:groups': ['Administrators'] },
    { 'cognito:groups': [['administrators']] },
    { 'cognito:groups': 'administrators' },
    { 'cognito:groups': '[administrators]' },
    { 'cognito:groups': { 0: 'administrators' } },
    { groups: ['administrators'] },
    { roles: ['administrators'] },
  ])('is not recognised by %j', (groups) => {
    expect(isAdministrator(groups)).toBe(false);
  });

  test('is recognised by the claim that the deployment names, and by no other', () => {
    const named = { GROUPS_CLAIM: 'https://example.org/roles' };
    expect(isAdministrator({ 'https://example.org/roles': ['administrators'] }, named)).toBe(true);
    expect(isAdministrator({ 'cognito:groups': ['administrators'] }, named)).toBe(false);
  });
});
