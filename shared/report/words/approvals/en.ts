import type { ApprovalWords } from './words.ts';

export const approvals: ApprovalWords = {
  caption: 'Approvals by inviter of the author',
  approvedBy: 'Approved by',
  invitedBy: 'Author invited by',
  theApprover: 'the approver',
  approvals: 'Values approved',
  newAuthors: 'Of these, submitted within a day of the author joining',
};
