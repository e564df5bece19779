import type { ReportLanguage } from '../../domain/reports/report.ts';

/** The note under a table of periods that names the indicators with cumulative values. */
export const cumulativeValuesNote: Readonly<Record<ReportLanguage, string>> = {
  en: 'Values are cumulative to date, not per period',
  zh: '以下指标的数值为截至该期末的累计数，并非单期数',
  lo: 'ແຕ່ລະຄ່າແມ່ນຍອດສະສົມມາຮອດທ້າຍໄລຍະ ບໍ່ແມ່ນສະເພາະໄລຍະນັ້ນ',
  km: 'តម្លៃនីមួយៗជាចំនួនសរុបគិតមកដល់ចុងរយៈពេលនោះ មិនមែនសម្រាប់តែរយៈពេលនោះទេ',
  my: 'အောက်ပါ ညွှန်းကိန်းများ၏ တန်ဖိုးသည် ထိုကာလတစ်ခုတည်း၏ ပမာဏမဟုတ်ဘဲ ထိုကာလကုန်အထိ စုစုပေါင်းဖြစ်သည်',
};
