import type { Period } from '../../../shared/domain/framework/indicator.ts';
import { countedIndicator } from './counted-indicator.ts';
import type { SampleProject } from './sample-project.ts';
import { illustrativeSource, sources } from './sources.ts';
import { units } from './units.ts';

export const whole: Period = { periodStart: '2018-02-01', periodEnd: '2021-03-31' };

export const indicators: SampleProject['indicators'] = {
  'households-with-water': countedIndicator({
    resultId: 'safe-water',
    title: {
      en: 'Households with safe tap water',
      zh: '用上安全自来水的户数',
      lo: 'ຄົວເຮືອນທີ່ມີນ້ຳປະປາທີ່ປອດໄພ',
      km: 'គ្រួសារដែលមានទឹកម៉ាស៊ីនមានសុវត្ថិភាព',
      my: 'ဘေးကင်းသော ပိုက်လိုင်းရေ ရရှိသည့် အိမ်ထောင်စုများ',
    },
    unit: units.households,
    periods: [whole],
    headline: true,
    people: true,
    rollsUp: {
      commonIndicatorId: 'people-with-water',
      counts: { of: 'households', reach: 'direct' },
    },
  }),
  'residents-benefiting': countedIndicator({
    resultId: 'safe-water',
    title: {
      en: 'Residents who benefit',
      zh: '受益居民人数',
      lo: 'ຜູ້ຢູ່ອາໄສທີ່ໄດ້ຮັບຜົນປະໂຫຍດ',
      km: 'អ្នករស់នៅដែលទទួលបានអត្ថប្រយោជន៍',
      my: 'အကျိုးခံစားရသော နေထိုင်သူများ',
    },
    unit: units.residents,
    periods: [whole],
    people: true,
  }),
  'works-handed-over': {
    resultId: 'buildings',
    title: {
      en: 'Works built and training held',
      zh: '建成的工程和开展的培训',
      lo: 'ສິ່ງກໍ່ສ້າງ ແລະ ການຝຶກອົບຮົມທີ່ໄດ້ຈັດ',
      km: 'សំណង់ដែលបានសាងសង់ និងការបណ្តុះបណ្តាលដែលបានរៀបចំ',
      my: 'ဆောက်လုပ်ပြီး လုပ်ငန်းများနှင့် ပို့ချပြီး သင်တန်းများ',
    },
    measure: 'qualitative',
    ascending: true,
    accumulation: 'level',
    periods: [whole],
  },
  /** Invented as a whole, to show a percentage with its parts; its title says so wherever it is printed. */
  'trained-share': {
    resultId: 'capacity',
    title: {
      en: 'Trained villagers who pass the final test (illustrative)',
      zh: '通过结业考核的受训村民（示例）',
      lo: 'ຊາວບ້ານທີ່ຝຶກອົບຮົມ ແລະ ຜ່ານການສອບສຸດທ້າຍ (ຕົວຢ່າງ)',
      km: 'អ្នកភូមិដែលបានបណ្តុះបណ្តាល ហើយប្រឡងជាប់ (ឧទាហរណ៍)',
      my: 'နောက်ဆုံးစာမေးပွဲ အောင်မြင်သော သင်တန်းတက်ရောက်သူများ (ဥပမာ)',
    },
    measure: 'percentage',
    ascending: true,
    accumulation: 'level',
    aggregation: {
      overPeriods: 'latest',
      overProjects: 'ratio_of_sums',
      overDisaggregation: 'none',
    },
    disaggregation: [{ dimensions: ['sex'], partition: true }],
    baseline: {
      value: { kind: 'reported', value: '20', numerator: '20', denominator: '100' },
      source: sources.illustrative,
    },
    periods: [
      {
        ...whole,
        target: { value: { kind: 'reported', value: '80' }, source: sources.illustrative },
        revisedTarget: {
          value: { kind: 'reported', value: '70' },
          source: illustrativeSource(
            'Illustrative: lowered when courses had to be held in small groups',
          ),
        },
      },
    ],
  },
};
