import type { ReportLanguage } from '../../domain/reports/report.ts';

type Count = (number: string) => string;
type ReportingStatus =
  | 'withEvidence'
  | 'withoutEvidence'
  | 'illustrative'
  | 'notApproved'
  | 'notReported';

export type FiguresDueWords = {
  readonly summary: (due: string, parts: string) => string;
  readonly approved: (number: string, parts: string) => string;
  readonly counts: Readonly<Record<ReportingStatus, Count>>;
  readonly labels: Readonly<Record<ReportingStatus, string>>;
  readonly state: { readonly notApproved: string; readonly notDueYet: string };
  /** The title of the strip of the figures due. */
  readonly coverage: (due: string) => string;
  /** Note under the audit table on approved values that say "not reported". */
  readonly nothingToReport: (references: string) => string;
  readonly noneDue: string;
};

/** The words of the figures due and their reporting status. */
export const figuresDueWords: Readonly<Record<ReportLanguage, FiguresDueWords>> = {
  en: {
    summary: (due, parts) => `Of ${due} ${due === '1' ? 'figure' : 'figures'} due: ${parts}`,
    approved: (number, parts) => `${number} approved (${parts})`,
    counts: {
      withEvidence: (number) => `${number} with evidence`,
      withoutEvidence: (number) => `${number} without evidence`,
      illustrative: (number) => `${number} illustrative`,
      notApproved: (number) => `${number} not yet approved`,
      notReported: (number) => `${number} not reported`,
    },
    labels: {
      withEvidence: 'approved, with evidence',
      withoutEvidence: 'approved, without evidence',
      illustrative: 'approved, illustrative',
      notApproved: 'not yet approved',
      notReported: 'not reported',
    },
    state: { notApproved: 'not yet approved', notDueYet: 'not yet due' },
    coverage: (due) =>
      due === '1'
        ? 'Reporting status of the figure due'
        : `Reporting status of the ${due} figures due`,
    nothingToReport: (references) =>
      `${references}: approved as having nothing to report; counted as not reported, not as approved.`,
    noneDue: 'No figures are due yet',
  },
  zh: {
    summary: (due, parts) => `应报数值${due}个：${parts}`,
    approved: (number, parts) => `已批准${number}个（${parts}）`,
    counts: {
      withEvidence: (number) => `有佐证材料${number}个`,
      withoutEvidence: (number) => `无佐证材料${number}个`,
      illustrative: (number) => `示例${number}个`,
      notApproved: (number) => `尚未批准${number}个`,
      notReported: (number) => `未报告${number}个`,
    },
    labels: {
      withEvidence: '已批准，有佐证材料',
      withoutEvidence: '已批准，无佐证材料',
      illustrative: '已批准，示例',
      notApproved: '尚未批准',
      notReported: '未报告',
    },
    state: { notApproved: '尚未批准', notDueYet: '尚未到期' },
    coverage: (due) => `${due}个应报数值的报送情况`,
    nothingToReport: (references) =>
      `${references}：经批准确认没有可报告的数据，因此计为“未报告”，不计入“已批准”。`,
    noneDue: '尚无到期应报的数值',
  },
  lo: {
    summary: (due, parts) => `ຈາກ ${due}\u00A0ຄ່າທີ່ຕ້ອງລາຍງານ: ${parts}`,
    approved: (number, parts) => `ອະນຸມັດແລ້ວ ${number} (${parts})`,
    counts: {
      withEvidence: (number) => `ມີຫຼັກຖານ ${number}`,
      withoutEvidence: (number) => `ບໍ່ມີຫຼັກຖານ ${number}`,
      illustrative: (number) => `ເປັນຕົວຢ່າງ ${number}`,
      notApproved: (number) => `ຍັງບໍ່ທັນອະນຸມັດ ${number}`,
      notReported: (number) => `ບໍ່ໄດ້ລາຍງານ ${number}`,
    },
    labels: {
      withEvidence: 'ອະນຸມັດແລ້ວ, ມີຫຼັກຖານ',
      withoutEvidence: 'ອະນຸມັດແລ້ວ, ບໍ່ມີຫຼັກຖານ',
      illustrative: 'ອະນຸມັດແລ້ວ, ເປັນຕົວຢ່າງ',
      notApproved: 'ຍັງບໍ່ທັນອະນຸມັດ',
      notReported: 'ບໍ່ໄດ້ລາຍງານ',
    },
    state: { notApproved: 'ຍັງບໍ່ທັນອະນຸມັດ', notDueYet: 'ຍັງບໍ່ຮອດກຳນົດ' },
    coverage: (due) => `ສະຖານະການລາຍງານຂອງ ${due}\u00A0ຄ່າທີ່ຕ້ອງລາຍງານ`,
    nothingToReport: (references) =>
      `${references}: ສິ່ງທີ່ອະນຸມັດແມ່ນວ່າບໍ່ມີຄ່າຈະລາຍງານ ຈຶ່ງນັບເປັນ “ບໍ່ໄດ້ລາຍງານ”, ບໍ່ນັບເປັນຄ່າທີ່ອະນຸມັດແລ້ວ.`,
    noneDue: 'ຍັງບໍ່ມີຄ່າທີ່ຮອດກຳນົດລາຍງານ',
  },
  km: {
    summary: (due, parts) => `ក្នុងចំណោម ${due}\u00A0តម្លៃដែលត្រូវរាយការណ៍៖ ${parts}`,
    approved: (number, parts) => `បានអនុម័ត ${number} (${parts})`,
    counts: {
      withEvidence: (number) => `មានភស្តុតាង ${number}`,
      withoutEvidence: (number) => `គ្មានភស្តុតាង ${number}`,
      illustrative: (number) => `ជាឧទាហរណ៍ ${number}`,
      notApproved: (number) => `មិនទាន់អនុម័ត ${number}`,
      notReported: (number) => `មិនបានរាយការណ៍ ${number}`,
    },
    labels: {
      withEvidence: 'បានអនុម័ត មានភស្តុតាង',
      withoutEvidence: 'បានអនុម័ត គ្មានភស្តុតាង',
      illustrative: 'បានអនុម័ត ជាឧទាហរណ៍',
      notApproved: 'មិនទាន់អនុម័ត',
      notReported: 'មិនបានរាយការណ៍',
    },
    state: { notApproved: 'មិនទាន់អនុម័ត', notDueYet: 'មិនទាន់ដល់កំណត់' },
    coverage: (due) => `ស្ថានភាពរាយការណ៍នៃ ${due}\u00A0តម្លៃដែលត្រូវរាយការណ៍`,
    nothingToReport: (references) =>
      `${references}៖ អ្វីដែលបានអនុម័តគឺថាគ្មានតម្លៃត្រូវរាយការណ៍ ដូច្នេះត្រូវរាប់ជា «មិនបានរាយការណ៍» មិនមែនជាតម្លៃដែលបានអនុម័តទេ។`,
    noneDue: 'មិនទាន់មានតម្លៃដែលដល់កំណត់រាយការណ៍ទេ',
  },
  my: {
    summary: (due, parts) => `အစီရင်ခံရမည့် တန်ဖိုး ${due}\u00A0ခုအနက် ${parts}`,
    approved: (number, parts) => `အတည်ပြုပြီး ${number}\u00A0ခု (${parts})`,
    counts: {
      withEvidence: (number) => `အထောက်အထားရှိ ${number}\u00A0ခု`,
      withoutEvidence: (number) => `အထောက်အထားမရှိ ${number}\u00A0ခု`,
      illustrative: (number) => `ဥပမာ ${number}\u00A0ခု`,
      notApproved: (number) => `အတည်မပြုရသေး ${number}\u00A0ခု`,
      notReported: (number) => `အစီရင်ခံမထား ${number}\u00A0ခု`,
    },
    labels: {
      withEvidence: 'အတည်ပြုပြီး၊ အထောက်အထားရှိ',
      withoutEvidence: 'အတည်ပြုပြီး၊ အထောက်အထားမရှိ',
      illustrative: 'အတည်ပြုပြီး၊ ဥပမာ',
      notApproved: 'အတည်မပြုရသေး',
      notReported: 'အစီရင်ခံမထား',
    },
    state: { notApproved: 'အတည်မပြုရသေး', notDueYet: 'အစီရင်ခံရန် မလိုသေး' },
    coverage: (due) => `အစီရင်ခံရမည့် တန်ဖိုး ${due}\u00A0ခု၏ အစီရင်ခံမှုအခြေအနေ`,
    nothingToReport: (references) =>
      `${references}\u00A0– အစီရင်ခံရန် တန်ဖိုးမရှိကြောင်းကို အတည်ပြုထားခြင်းဖြစ်သဖြင့် “အစီရင်ခံမထား” အဖြစ်သာ ရေတွက်ပြီး အတည်ပြုပြီးတန်ဖိုးအဖြစ် မရေတွက်ပါ။`,
    noneDue: 'အစီရင်ခံရမည့် တန်ဖိုး မရှိသေး',
  },
};
