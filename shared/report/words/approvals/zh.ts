import type { ApprovalWords } from './words.ts';

export const approvals: ApprovalWords = {
  caption: '批准情况（按作者的邀请人）',
  approvedBy: '批准人',
  invitedBy: '作者的邀请人',
  theApprover: '即批准人',
  approvals: '已批准数值',
  newAuthors: '其中提交时作者加入不足一天的',
};
