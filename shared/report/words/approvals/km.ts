import type { ApprovalWords } from './words.ts';

export const approvals: ApprovalWords = {
  caption: 'ការអនុម័ត តាមអ្នកដែលបានអញ្ជើញអ្នកកត់ត្រា',
  approvedBy: 'អនុម័តដោយ',
  invitedBy: 'អ្នកកត់ត្រាត្រូវបានអញ្ជើញដោយ',
  theApprover: 'អ្នកអនុម័តផ្ទាល់',
  approvals: 'តម្លៃដែលបានអនុម័ត',
  newAuthors: 'ក្នុងនោះ ដាក់ស្នើពេលអ្នកកត់ត្រាជាសមាជិកមិនទាន់ដល់មួយថ្ងៃ',
};
