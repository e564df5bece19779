import { describe, expect, test } from 'vitest';
import {
  assertMayAppoint,
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
  ])('of a %s of organisation %s is taken: %s', (role, organisationId, taken) => {
    const invitation = { email: 'officer@example.org', role, organisationId };
    expect(MemberInvitation.safeParse(invitation).success).toBe(taken);
  });

  test('goes to one address, however it is written', () => {
    const invitation = { email: ' Officer@Example.org ', role: 'reader' };
    expect(MemberInvitation.parse(invitation).email).toBe('officer@example.org');
  });

  test('makes nobody an administrator', () => {
    const invitation = { email: 'officer@example.org', role: 'administrator' };
    expect(MemberInvitation.safeParse(invitation).success).toBe(false);
  });
});

test('a member does not become an implementer without an organisation', () => {
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
  ] as const)('a %s, as an administrator %s, ends in %s', (role, administrator, code) => {
    expect(codeOf(() => assertMayAppoint(role, { administrator }))).toBe(code);
  });
});
