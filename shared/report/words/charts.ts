import type { ReportLanguage } from '../../domain/reports/report.ts';

export type ChartWords = {
  /** The caption of the table under a figure. */
  readonly inNumbers: string;
  /** The caption of the table of goals, which also names the experiences. */
  readonly byGoal: string;
  readonly actual: string;
  /** The mark of a target that was revised. */
  readonly originalTarget: string;
  /** Precedes the titles of indicators without a target. */
  readonly noTarget: string;
  /** In place of a number, without the reason. */
  readonly withoutNumber: { readonly not_applicable: string; readonly withheld: string };
};

/** The words of charts and their tables. */
export const chartWords: Readonly<Record<ReportLanguage, ChartWords>> = {
  en: {
    inNumbers: 'Data for this chart',
    byGoal: 'Experiences by goal',
    actual: 'actual',
    originalTarget: 'original target',
    noTarget: 'Without a target',
    withoutNumber: { not_applicable: 'not applicable', withheld: 'withheld' },
  },
  zh: {
    inNumbers: '上图数据',
    byGoal: '各目标对应的经验',
    actual: '实际值',
    originalTarget: '原目标值',
    noTarget: '未设目标值',
    withoutNumber: { not_applicable: '不适用', withheld: '不公开' },
  },
  lo: {
    inNumbers: 'ຂໍ້ມູນຂອງຮູບຂ້າງເທິງ',
    byGoal: 'ປະສົບການທີ່ປະກອບສ່ວນໃຫ້ແຕ່ລະເປົ້າໝາຍ',
    actual: 'ຕົວຈິງ',
    originalTarget: 'ເປົ້າໝາຍເດີມ',
    noTarget: 'ບໍ່ມີເປົ້າໝາຍ',
    withoutNumber: { not_applicable: 'ບໍ່ກ່ຽວຂ້ອງ', withheld: 'ບໍ່ເປີດເຜີຍ' },
  },
  km: {
    inNumbers: 'ទិន្នន័យនៃរូបខាងលើ',
    byGoal: 'បទពិសោធន៍ដែលរួមចំណែកដល់គោលដៅនីមួយៗ',
    actual: 'ជាក់ស្តែង',
    originalTarget: 'គោលដៅដើម',
    noTarget: 'គ្មានគោលដៅ',
    withoutNumber: { not_applicable: 'មិនអនុវត្ត', withheld: 'មិនបង្ហាញ' },
  },
  my: {
    inNumbers: 'အထက်ပါပုံ၏ ကိန်းဂဏန်းများ',
    byGoal: 'ပန်းတိုင်တစ်ခုစီကို အထောက်အကူပြုသော အတွေ့အကြုံများ',
    actual: 'အမှန်တကယ်',
    originalTarget: 'မူလ ရည်မှန်းချက်',
    noTarget: 'ရည်မှန်းချက်မရှိ',
    withoutNumber: { not_applicable: 'မသက်ဆိုင်', withheld: 'မဖော်ပြ' },
  },
};
