import type { ReportLanguage } from '../../domain/reports/report.ts';

export type FindingWords = {
  readonly noTarget: string;
  readonly ofTarget: (share: string) => string;
  /** From the first figure of a chart to the last. */
  readonly fromTo: (first: string, last: string) => string;
  readonly reached: (number: string, all: string) => string;
};

/** What captions say of the figures below them, where those decide it. */
export const findingWords: Readonly<Record<ReportLanguage, FindingWords>> = {
  en: {
    noTarget: 'no target',
    ofTarget: (share) => `${share} of target`,
    fromTo: (first, last) => `from ${first} to ${last}`,
    reached: (number, all) => `${number} of ${all} targets reached`,
  },
  zh: {
    noTarget: '未设目标',
    ofTarget: (share) => `完成目标值的${share}`,
    fromTo: (first, last) => `由${first}变为${last}`,
    reached: (number, all) => `${all}项目标值中已达到${number}项`,
  },
  lo: {
    noTarget: 'ບໍ່ໄດ້ຕັ້ງເປົ້າໝາຍ',
    ofTarget: (share) => `${share} ຂອງເປົ້າໝາຍ`,
    fromTo: (first, last) => `ຈາກ ${first} ເປັນ ${last}`,
    reached: (number, all) => `ບັນລຸ ${number} ໃນ ${all} ເປົ້າໝາຍ`,
  },
  km: {
    noTarget: 'មិនមានគោលដៅ',
    ofTarget: (share) => `${share} នៃគោលដៅ`,
    fromTo: (first, last) => `ពី ${first} ដល់ ${last}`,
    reached: (number, all) => `សម្រេចបាន ${number} ក្នុងចំណោម ${all} គោលដៅ`,
  },
  my: {
    noTarget: 'ရည်မှန်းချက် မရှိပါ',
    ofTarget: (share) => `ရည်မှန်းချက်၏ ${share}`,
    fromTo: (first, last) => `${first} မှ ${last} သို့`,
    reached: (number, all) => `ရည်မှန်းချက် ${all} ခုအနက် ${number} ခု ပြည့်မီ`,
  },
};
