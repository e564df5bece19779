import type { ApprovalWords } from './words.ts';

export const approvals: ApprovalWords = {
  caption: 'Approvals, by who had invited the author',
  approvedBy: 'Approved by',
  invitedBy: 'Author invited by',
  theApprover: 'the approver',
  approvals: 'Values approved',
  newAuthors: 'Of these, submitted when the author had been a member for less than a day',
};
