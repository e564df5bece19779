import type { ReportLanguage } from '../../domain/reports/report.ts';

export type DataFileWords = { readonly values: string; readonly framework: string };

/** What the files of values and of the results framework within a report are called. */
export const dataFileWords: Readonly<Record<ReportLanguage, DataFileWords>> = {
  en: { values: 'All values of this report', framework: 'Results framework of all projects' },
  zh: { values: '本报告的全部数值', framework: '所有子项目的成果框架' },
  lo: { values: 'ຄ່າທັງໝົດຂອງບົດລາຍງານນີ້', framework: 'ກອບຜົນສຳເລັດຂອງທຸກໂຄງການ' },
  km: { values: 'តម្លៃទាំងអស់នៃរបាយការណ៍នេះ', framework: 'ក្របខ័ណ្ឌលទ្ធផលនៃគម្រោងទាំងអស់' },
  my: { values: 'ဤအစီရင်ခံစာ၏ တန်ဖိုးအားလုံး', framework: 'စီမံကိန်းအားလုံး၏ ရလဒ်မူဘောင်' },
};
