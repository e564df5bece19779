import type { ReportLanguage } from '../../domain/reports/report.ts';

export type FrontPageWords = {
  readonly title: string;
  readonly foreword: string;
  readonly mainResults: string;
  readonly learned: string;
  readonly next: string;
  readonly noTarget: string;
  /** Approved figures that have no evidence, or are invented to show how a report looks. */
  readonly withoutEvidenceOrIllustrative: string;
  /** Stands at the end of a list of which the page has only the start. */
  readonly more: (number: string, section: string) => string;
};

/** The words of the pages before the contents: the page that can be read alone, and the foreword. */
export const frontPageWords: Readonly<Record<ReportLanguage, FrontPageWords>> = {
  en: {
    title: 'Summary',
    foreword: 'Foreword',
    mainResults: 'Main results',
    learned: 'What was learned',
    next: 'What is required next',
    noTarget: 'No target set',
    withoutEvidenceOrIllustrative: 'approved, without evidence or illustrative',
    more: (number, section) => `${number} more, section ${section}`,
  },
  zh: {
    title: '摘要',
    foreword: '前言',
    mainResults: '主要成果',
    learned: '取得的经验',
    next: '下一步要求',
    noTarget: '未设目标值',
    withoutEvidenceOrIllustrative: '已核准，无佐证或属示例',
    more: (number, section) => `另有${number}项，见第${section}节`,
  },
  lo: {
    title: 'ສະຫຼຸບຫຍໍ້',
    foreword: 'ຄຳນຳ',
    mainResults: 'ຜົນສຳເລັດຕົ້ນຕໍ',
    learned: 'ບົດຮຽນທີ່ໄດ້ຮັບ',
    next: 'ສິ່ງທີ່ຕ້ອງເຮັດຕໍ່ໄປ',
    noTarget: 'ບໍ່ໄດ້ກຳນົດເປົ້າໝາຍ',
    withoutEvidenceOrIllustrative: 'ອະນຸມັດແລ້ວ, ບໍ່ມີຫຼັກຖານ ຫຼື ເປັນຕົວຢ່າງ',
    more: (number, section) => `ມີອີກ ${number}\u00A0ລາຍການ, ໝວດ ${section}`,
  },
  km: {
    title: 'សេចក្តីសង្ខេប',
    foreword: 'បុព្វកថា',
    mainResults: 'លទ្ធផលសំខាន់ៗ',
    learned: 'មេរៀនដែលទទួលបាន',
    next: 'អ្វីដែលត្រូវធ្វើបន្ទាប់',
    noTarget: 'មិនបានកំណត់គោលដៅ',
    withoutEvidenceOrIllustrative: 'បានអនុម័ត គ្មានភស្តុតាង ឬជាឧទាហរណ៍',
    more: (number, section) => `${number} ទៀត ផ្នែកទី ${section}`,
  },
  my: {
    title: 'အကျဉ်းချုပ်',
    foreword: 'နိဒါန်း',
    mainResults: 'အဓိကရလဒ်များ',
    learned: 'ရရှိခဲ့သော သင်ခန်းစာများ',
    next: 'ဆက်လက်လုပ်ဆောင်ရန် လိုအပ်ချက်များ',
    noTarget: 'ရည်မှန်းချက် မသတ်မှတ်ထားပါ',
    withoutEvidenceOrIllustrative: 'အတည်ပြုပြီး၊ အထောက်အထားမရှိ သို့မဟုတ် နမူနာ',
    more: (number, section) => `နောက်ထပ် ${number}\u00A0ခု၊ အပိုင်း ${section}`,
  },
};
