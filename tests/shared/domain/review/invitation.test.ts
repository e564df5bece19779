import { describe, expect, test } from 'vitest';
import {
  countApprovals,
  invitationsOf,
  wasJustInvited,
} from '../../../../shared/domain/review/invitation.ts';
import { aMember, anAuthor, aValue, meta } from '../../../builders/records.ts';

const joined = '2026-11-23T08:00:00.000Z';
const member = (memberId: string, invitedBy: string) =>
  aMember({ memberId, email: `${memberId}@example.org`, createdBy: invitedBy, createdAt: joined });
const members = [member('officer', 'lead'), member('colleague', 'other-lead')];
const value = (approvedBy: string, submittedAt: string, ...authors: string[]) =>
  aValue({
    status: 'approved',
    authors: authors.map((memberId) => anAuthor(memberId)),
    submission: { by: 'officer', at: submittedAt },
    review: { by: approvedBy, at: '2026-12-31T08:00:00.000Z' },
  });
const later = '2026-12-24T08:00:00.000Z';

describe('the invitation of an author', () => {
  test('is recorded for authors only, and without the address', () => {
    const invitations = invitationsOf([value('lead', later, 'officer')], members);
    expect(invitations).toEqual([{ memberId: 'officer', invitedBy: 'lead', at: joined }]);
  });

  test.each([
    ['2026-11-23T08:00:01.000Z', true],
    ['2026-11-24T07:59:59.999Z', true],
    ['2026-11-24T08:00:00.000Z', false],
  ])('was less than a day old at a submission of %s: %s', (at, expected) => {
    expect(wasJustInvited({ submission: { by: 'officer', at } }, { at: joined })).toBe(expected);
  });

  test('is not compared if there was no submission', () => {
    expect(wasJustInvited({ submission: undefined }, { at: meta.createdAt })).toBe(false);
  });
});

test('another address counts as an invitation, for what is submitted from then on', () => {
  const moved = aMember({
    memberId: 'officer',
    createdBy: 'other-lead',
    createdAt: joined,
    addressChanges: [{ by: 'lead', at: '2026-12-01T08:00:00.000Z' }],
  });
  const values = [
    value('lead', '2026-11-30T08:00:00.000Z', 'officer'),
    value('lead', '2026-12-01T09:00:00.000Z', 'officer'),
    value('lead', later, 'officer'),
  ];
  expect(countApprovals(values, invitationsOf(values, [moved]))).toEqual([
    { approvedBy: 'lead', invitedBy: 'lead', approvals: 2, newAuthors: 1 },
    { approvedBy: 'lead', invitedBy: 'other-lead', approvals: 1, newAuthors: 0 },
  ]);
});

test('approvals are counted by approver and by who had invited the author', () => {
  const values = [
    value('lead', later, 'officer'),
    value('lead', '2026-11-23T09:00:00.000Z', 'officer'),
    value('lead', later, 'officer', 'colleague'),
    value('other-lead', later, 'officer'),
    aValue({ status: 'submitted', authors: [anAuthor('officer')] }),
  ];
  expect(countApprovals(values, invitationsOf(values, members))).toEqual([
    { approvedBy: 'lead', invitedBy: 'lead', approvals: 3, newAuthors: 1 },
    { approvedBy: 'lead', invitedBy: 'other-lead', approvals: 1, newAuthors: 0 },
    { approvedBy: 'other-lead', invitedBy: 'lead', approvals: 1, newAuthors: 0 },
  ]);
});

test('one approval of several authors with one inviter is one, and new if any of them was', () => {
  const both = [member('officer', 'lead'), member('colleague', 'lead')];
  const early = aMember({
    memberId: 'officer',
    createdBy: 'lead',
    createdAt: '2026-01-01T08:00:00.000Z',
  });
  const approved = [value('lead', '2026-11-23T09:00:00.000Z', 'officer', 'colleague')];
  const count = (members: typeof both) =>
    countApprovals(approved, invitationsOf(approved, members));
  expect(count(both)).toEqual([
    { approvedBy: 'lead', invitedBy: 'lead', approvals: 1, newAuthors: 1 },
  ]);
  expect(count([early, member('colleague', 'lead')])).toMatchObject([{ newAuthors: 1 }]);
});

test('what is not approved, or by authors nobody invited, is not counted', () => {
  const reviewed = { by: 'lead', at: later };
  const submitted = aValue({
    status: 'submitted',
    authors: [anAuthor('officer')],
    review: reviewed,
  });
  const values = [submitted, value('lead', later, 'stranger')];
  expect(countApprovals(values, invitationsOf(values, members))).toEqual([]);
});

test('counts are told in the order of approver and inviter', () => {
  const values = [value('zoe', later, 'officer'), value('ann', later, 'officer')];
  const approvers = (all: typeof values) =>
    countApprovals(all, invitationsOf(all, members)).map(({ approvedBy }) => approvedBy);
  expect(approvers(values)).toEqual(['ann', 'zoe']);
  expect(approvers(values.toReversed())).toEqual(['ann', 'zoe']);
});
