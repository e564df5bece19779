/** The words of the table that counts approvals by who had invited the author. */
export type ApprovalWords = Readonly<
  Record<
    'caption' | 'approvedBy' | 'invitedBy' | 'theApprover' | 'approvals' | 'newAuthors',
    string
  >
>;
