import type { ReportLanguage } from '../../domain/reports/report.ts';

/** What a large report says about the values that it does not print, and where they are. */
export const largeReportNotes: Readonly<Record<ReportLanguage, (values: string) => string>> = {
  en: (values) =>
    `This report has ${values} values, too many to print in full. It prints the latest value of each indicator. The attached file values.csv has every value with its version, review and sources; framework.csv has the results framework.`,
  zh: (values) =>
    `本报告共有${values}个数值，不便逐一印出。正文列出各指标的最新数值；全部数值及其版本、审核情况和来源见本PDF所附文件values.csv，成果框架见framework.csv。`,
  lo: (values) =>
    `ບົດລາຍງານນີ້ມີ ${values}\u00A0ຄ່າ ເຊິ່ງຫຼາຍເກີນໄປທີ່ຈະພິມທັງໝົດ. ໃນນີ້ສະແດງຄ່າຫຼ້າສຸດຂອງແຕ່ລະຕົວຊີ້ວັດ. ຄ່າທັງໝົດ ພ້ອມລຸ້ນ ການກວດກາ ແລະ ແຫຼ່ງຂໍ້ມູນ ຢູ່ໃນໄຟລ໌ values.csv ພາຍໃນ PDF ນີ້; ກອບຜົນສຳເລັດຢູ່ໃນ framework.csv.`,
  km: (values) =>
    `របាយការណ៍នេះមានតម្លៃ ${values} ដែលច្រើនពេកមិនអាចបោះពុម្ពទាំងអស់។ នៅទីនេះបង្ហាញតម្លៃចុងក្រោយនៃសូចនាករនីមួយៗ។ តម្លៃទាំងអស់ ជាមួយជំនាន់ ការពិនិត្យ និងប្រភព មាននៅក្នុងឯកសារ values.csv ក្នុង PDF នេះ។ ក្របខ័ណ្ឌលទ្ធផលមាននៅក្នុង framework.csv។`,
  my: (values) =>
    `ဤအစီရင်ခံစာတွင် တန်ဖိုး ${values}\u00A0ခု ရှိပြီး အားလုံးကို ပုံနှိပ်ရန် များလွန်းသည်။ ဤနေရာတွင် ညွှန်းကိန်းတစ်ခုစီ၏ နောက်ဆုံးတန်ဖိုးကို ဖော်ပြထားသည်။ တန်ဖိုးအားလုံးကို မူ၊ စိစစ်မှုနှင့် အရင်းအမြစ်တို့နှင့်အတူ ဤ PDF အတွင်းရှိ values.csv ဖိုင်တွင် တွေ့နိုင်ပြီး ရလဒ်မူဘောင်ကို framework.csv တွင် တွေ့နိုင်သည်။`,
};
