import type { Instant } from '../dates.ts';
import type { MemberId } from '../identifiers.ts';
import type { Member } from '../programme/member.ts';
import type { Versioned } from '../record.ts';
import type { Value } from '../values/value.ts';

/** How an author joined the programme; without the address, which no report contains. */
export type Invitation = {
  readonly memberId: MemberId;
  readonly invitedBy: MemberId;
  readonly at: Instant;
};

/** The invitations of the authors of the values. */
export function invitationsOf(
  values: readonly Value[],
  members: readonly Versioned<Member>[],
): readonly Invitation[] {
  const authors = new Set(values.flatMap((value) => value.authors.map(({ memberId }) => memberId)));
  return members
    .filter(({ memberId }) => authors.has(memberId))
    .map(({ memberId, createdBy, createdAt }) => ({
      memberId,
      invitedBy: createdBy,
      at: createdAt,
    }));
}

const dayMilliseconds = 86_400_000;

/** Whether an author's membership was less than a day old when the value was submitted. */
export function wasJustInvited(
  { submission }: Pick<Value, 'submission'>,
  { at }: Pick<Invitation, 'at'>,
): boolean {
  return submission !== undefined && Date.parse(submission.at) - Date.parse(at) < dayMilliseconds;
}

/** How many values a member approved whose authors were invited by one member, perhaps the same. */
export type ApprovalCount = {
  readonly approvedBy: MemberId;
  readonly invitedBy: MemberId;
  readonly approvals: number;
  /** Those among them that were submitted when such an author had been a member for less than a day. */
  readonly newAuthors: number;
};

/** Counts each approved value once for each member who had invited one of its authors. */
export function countApprovals(
  values: readonly Value[],
  invitations: readonly Invitation[],
): readonly ApprovalCount[] {
  const byMember = new Map(invitations.map((each) => [each.memberId, each]));
  const approvals = values.flatMap((value) => approvalsOf(value, byMember));
  const groups = Map.groupBy(
    approvals,
    ({ approvedBy, invitedBy }) => `${approvedBy} ${invitedBy}`,
  );
  return [...groups.entries()]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, all]) => countOf(all));
}

type Approval = Pick<ApprovalCount, 'approvedBy' | 'invitedBy'> & { readonly isNew: boolean };

/** The approval of a value, once for each inviter of an author. */
function approvalsOf(
  value: Value,
  byMember: ReadonlyMap<MemberId, Invitation>,
): readonly Approval[] {
  const { status, review, authors } = value;
  if (status !== 'approved' || !review) return [];
  const known = authors.flatMap(({ memberId }) => byMember.get(memberId) ?? []);
  const byInviter = Map.groupBy(known, ({ invitedBy }) => invitedBy);
  return [...byInviter].map(([invitedBy, invitations]) => ({
    approvedBy: review.by,
    invitedBy,
    isNew: invitations.some((invitation) => wasJustInvited(value, invitation)),
  }));
}

/** Counts approvals with the same approver and inviter. */
function countOf(alike: readonly Approval[]): readonly ApprovalCount[] {
  return alike.slice(0, 1).map(({ approvedBy, invitedBy }) => ({
    approvedBy,
    invitedBy,
    approvals: alike.length,
    newAuthors: alike.filter(({ isNew }) => isNew).length,
  }));
}
