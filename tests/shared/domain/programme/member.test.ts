import { describe, expect, test } from 'vitest';
import {
  assertMayAppoint,
  Email,
  MemberInput,
  MemberInvitation,
} from '../../../../shared/domain/programme/member.ts';
import { codeOf } from '../problem-of.ts';

describe('an invitation', () => {
  test.each([
    ['implementer', undefined, false],
    ['implementer', 'centre', true],
    ['coordinator', undefined, true],
    ['reader', undefined, true],
  ])('of a %s of organisation %s is accepted: %s', (role, organisationId, taken) => {
    const invitation = { email: 'officer@example.org', role, organisationId };
    expect(MemberInvitation.safeParse(invitation).success).toBe(taken);
  });

  test('ignores the case of its address', () => {
    const invitation = { email: ' Officer@Example.org ', role: 'reader' };
    expect(MemberInvitation.parse(invitation).email).toBe('officer@example.org');
  });

  test('cannot make an administrator', () => {
    const invitation = { email: 'officer@example.org', role: 'administrator' };
    expect(MemberInvitation.safeParse(invitation).success).toBe(false);
  });
});

describe('an address', () => {
  test.each([
    ['officer@example.org', 'officer@example.org'],
    ['Officer@Example.ORG', 'officer@example.org'],
    ['officer@教育部.中国', 'officer@xn--wcvs22dzol.xn--fiqs8s'],
    ['officer@XN--WCVS22DZOL.XN--FIQS8S', 'officer@xn--wcvs22dzol.xn--fiqs8s'],
    ["first.o'last+tag@a-b.example.org", "first.o'last+tag@a-b.example.org"],
  ])('%s is compared as %s', (address, compared) => {
    expect(Email.parse(address)).toBe(compared);
  });

  test.each([
    'officer',
    '@example.org',
    'officer@localhost',
    'officer@127.0.0.1',
    'a..b@example.org',
    'a@b@example.org',
    'a b@example.org',
    'officer@example.org/x',
    'officer@-a.org',
  ])('%s is not valid', (address) => {
    expect(Email.safeParse(address).success).toBe(false);
  });
});

test('an implementer needs an organisation', () => {
  const input = { role: 'implementer', status: 'active' };
  expect(MemberInput.safeParse(input).success).toBe(false);
  expect(MemberInput.safeParse({ ...input, organisationId: 'centre' }).success).toBe(true);
});

describe('appointing', () => {
  test.each([
    ['coordinator', false, 'forbidden'],
    ['coordinator', true, 'none'],
    ['implementer', false, 'none'],
    ['reader', false, 'none'],
  ] as const)('of a %s by an administrator (%s) gives %s', (role, administrator, code) => {
    expect(codeOf(() => assertMayAppoint(role, { administrator }))).toBe(code);
  });
});
