import { describe, expect, test } from 'vitest';
import { identify, memberIdOf } from '../../../functions/http/identity.ts';
import { MemberId } from '../../../shared/domain/identifiers.ts';
import { codeOf } from '../../shared/domain/problem-of.ts';

type Claims = NonNullable<Parameters<typeof identify>[0]>;
const claims: Claims = { email: 'officer@example.org', email_verified: 'true' };

describe('who calls', () => {
  test('is told by the verified address', () => {
    expect(identify(claims, 'administrators')).toEqual({
      memberId: memberIdOf('officer@example.org'),
      email: 'officer@example.org',
      administrator: false,
    });
  });

  test('is the same person whatever the case of the address', () => {
    const shouted = { ...claims, email: ' Officer@Example.ORG ' };
    expect(identify(shouted, 'administrators')).toEqual(identify(claims, 'administrators'));
  });

  test('is another person by another address', () => {
    expect(memberIdOf('officer@example.org')).not.toBe(memberIdOf('officer@example.com'));
  });

  test('has an id that fits a record and does not hold the address', () => {
    const id = MemberId.parse(memberIdOf('officer@example.org'));
    expect(id).not.toContain('officer');
  });

  test.each<[string, Claims | undefined]>([
    ['an address nobody verified', { ...claims, email_verified: 'false' }],
    ['an address not said to be verified', { email: 'officer@example.org' }],
    ['a verified nothing', { email_verified: 'true' }],
    ['an address that is none', { ...claims, email: 'officer' }],
    ['a token without claims', undefined],
  ])('is not told by %s', (_, given) => {
    expect(codeOf(() => identify(given, 'administrators'))).toBe('unauthenticated');
  });
});

describe('an administrator', () => {
  const isAdministrator = (groups: Claims) =>
    identify({ ...claims, ...groups }, 'administrators').administrator;

  test.each<Claims>([
    { 'cognito:groups': '[readers administrators]' },
    { 'cognito:groups': '[administrators]' },
    { 'cognito:groups': 'administrators' },
    { 'cognito:groups': ['readers', 'administrators'] },
    { groups: '[administrators readers]' },
  ])('is one by %j', (groups) => {
    expect(isAdministrator(groups)).toBe(true);
  });

  test.each<Claims>([
    {},
    { 'cognito:groups': '[]' },
    { 'cognito:groups': '[administrators-of-nothing]' },
    { 'cognito:groups': '[Administrators]' },
    { roles: '[administrators]' },
  ])('is none by %j', (groups) => {
    expect(isAdministrator(groups)).toBe(false);
  });
});
