import type { ApprovalWords } from './words.ts';

export const approvals: ApprovalWords = {
  caption: 'အတည်ပြုချက်များ (ရေးသွင်းသူကို ဖိတ်ခေါ်သူအလိုက်)',
  approvedBy: 'အတည်ပြုသူ',
  invitedBy: 'ရေးသွင်းသူကို ဖိတ်ခေါ်သူ',
  theApprover: 'အတည်ပြုသူကိုယ်တိုင်',
  approvals: 'အတည်ပြုပြီးတန်ဖိုးများ',
  newAuthors: 'ထိုအနက် ရေးသွင်းသူ အဖွဲ့ဝင်ဖြစ်ပြီး တစ်ရက်မပြည့်မီ တင်ပြထားသော တန်ဖိုးများ',
};
