import type { Instant } from '../dates.ts';
import type { MemberId } from '../identifiers.ts';
import type { Member } from '../programme/member.ts';
import type { Versioned } from '../record.ts';
import type { Value } from '../values/value.ts';

/**
 * Who let an author sign in, and when: by the invitation, and by each other address later, which may be somebody else's. Without the
 * address, which no report contains.
 */
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
    .flatMap(({ memberId, createdBy, createdAt, addressChanges = [] }) =>
      [{ by: createdBy, at: createdAt }, ...addressChanges].map(({ by, at }) => ({
        memberId,
        invitedBy: by,
        at,
      })),
    );
}

/** The invitation, or the last change of the address, by which each author of a value could sign in when it was submitted. */
export function invitationsBehind(
  { authors, submission }: Pick<Value, 'authors' | 'submission'>,
  byMember: ReadonlyMap<MemberId, readonly Invitation[]>,
): readonly Invitation[] {
  const members = new Set(authors.map(({ memberId }) => memberId));
  return [...members].flatMap((memberId) => {
    const all = byMember.get(memberId) ?? [];
    const before = all.filter(({ at }) => submission === undefined || at <= submission.at);
    return before.at(-1) ?? all.slice(0, 1);
  });
}

/** Invitations by member, the earliest first. */
export function byMember(
  invitations: readonly Invitation[],
): ReadonlyMap<MemberId, readonly Invitation[]> {
  return Map.groupBy(invitations, ({ memberId }) => memberId);
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
  const known = byMember(invitations);
  const approvals = values.flatMap((value) => approvalsOf(value, known));
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
  invitations: ReadonlyMap<MemberId, readonly Invitation[]>,
): readonly Approval[] {
  const { status, review } = value;
  if (status !== 'approved' || !review) return [];
  const known = invitationsBehind(value, invitations);
  const byInviter = Map.groupBy(known, ({ invitedBy }) => invitedBy);
  return [...byInviter].map(([invitedBy, each]) => ({
    approvedBy: review.by,
    invitedBy,
    isNew: each.some((invitation) => wasJustInvited(value, invitation)),
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
