import type { ReportLanguage } from '../../domain/reports/report.ts';

export type ChartWords = {
  /** The caption of the table under a figure. */
  readonly inNumbers: string;
  /** The caption of the table of goals, which says more than the figure. */
  readonly byGoal: string;
};

/** What stands beside the drawings of a report. */
export const chartWords: Readonly<Record<ReportLanguage, ChartWords>> = {
  en: {
    inNumbers: 'The same in numbers',
    byGoal: 'Which experiences contribute to each goal',
  },
  zh: {
    inNumbers: '上图数据',
    byGoal: '各目标对应的经验',
  },
  lo: {
    inNumbers: 'ຂໍ້ມູນຂອງຮູບຂ້າງເທິງ',
    byGoal: 'ປະສົບການທີ່ປະກອບສ່ວນໃຫ້ແຕ່ລະເປົ້າໝາຍ',
  },
  km: {
    inNumbers: 'ទិន្នន័យនៃរូបខាងលើ',
    byGoal: 'បទពិសោធន៍ដែលរួមចំណែកដល់គោលដៅនីមួយៗ',
  },
  my: {
    inNumbers: 'အထက်ပါပုံ၏ ကိန်းဂဏန်းများ',
    byGoal: 'ပန်းတိုင်တစ်ခုစီကို အထောက်အကူပြုသော အတွေ့အကြုံများ',
  },
};
