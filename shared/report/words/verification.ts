import type { ReportLanguage } from '../../domain/reports/report.ts';

export type VerificationWords = {
  readonly title: string;
  readonly text: string;
  readonly alternative: string;
};

/** Says how a reader of the paper finds out whether such a report was issued. */
export const verificationWords: Readonly<Record<ReportLanguage, VerificationWords>> = {
  en: {
    title: 'Verify this report',
    text: 'This address says whether such a report was issued, of which day, and the SHA-256 of its file.',
    alternative: 'QR code with the address at which this report can be verified',
  },
  zh: {
    title: '核验本报告',
    text: '该网址说明是否签发过这份报告、其截止日期以及文件的SHA-256值。',
    alternative: '二维码：核验本报告的网址',
  },
  lo: {
    title: 'ກວດສອບບົດລາຍງານນີ້',
    text: 'ທີ່ຢູ່ນີ້ບອກວ່າບົດລາຍງານນີ້ໄດ້ອອກແທ້ຫຼືບໍ່, ຂອງວັນທີໃດ ແລະ SHA-256 ຂອງໄຟລ໌.',
    alternative: 'ລະຫັດ QR ພ້ອມທີ່ຢູ່ສຳລັບກວດສອບບົດລາຍງານນີ້',
  },
  km: {
    title: 'ផ្ទៀងផ្ទាត់របាយការណ៍នេះ',
    text: 'អាសយដ្ឋាននេះប្រាប់ថាតើរបាយការណ៍នេះត្រូវបានចេញឬអត់ គិតត្រឹមថ្ងៃណា និង SHA-256 នៃឯកសារ។',
    alternative: 'កូដ QR ជាមួយអាសយដ្ឋានសម្រាប់ផ្ទៀងផ្ទាត់របាយការណ៍នេះ',
  },
  my: {
    title: 'ဤအစီရင်ခံစာကို စစ်ဆေးရန်',
    text: 'ဤလိပ်စာတွင် ဤအစီရင်ခံစာ ထုတ်ပြန်ခဲ့ခြင်း ရှိ၊ မရှိ၊ မည်သည့်နေ့အထိ ဖြစ်သည်နှင့် ဖိုင်၏ SHA-256 ကို ဖော်ပြထားသည်။',
    alternative: 'ဤအစီရင်ခံစာကို စစ်ဆေးနိုင်သော လိပ်စာပါ QR ကုဒ်',
  },
};
