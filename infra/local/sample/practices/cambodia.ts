import type { ExperienceInput } from '../../../../shared/domain/sharing/experience.ts';
import { organisationNames } from '../organisations.ts';
import { sources } from '../sources.ts';
import { parties } from './parties.ts';

export const practice: ExperienceInput = {
  title: {
    en: 'Houses first, then what a household can earn at home',
    zh: '先安居，再在家门口增收',
    lo: 'ເຮືອນກ່ອນ, ແລ້ວຈຶ່ງສ້າງລາຍຮັບຢູ່ບ້ານ',
    km: 'ផ្ទះជាមុន បន្ទាប់មកចំណូលនៅផ្ទះ',
    my: 'ဦးစွာအိမ်၊ ထို့နောက် အိမ်တွင်းမှ ဝင်ငွေ',
  },
  place: {
    en: 'Svay Ampear and Chheuteal Phluoh',
    zh: '斯瓦安普村和谢提尔普洛斯村',
    lo: 'Svay Ampear ແລະ Chheuteal Phluoh',
    km: 'ស្វាយអំពារ និងឈើទាលភ្លោះ',
    my: 'Svay Ampear နှင့် Chheuteal Phluoh',
  },
  startDate: '2017-12-19',
  endDate: '2020-12-31',
  partners: [organisationNames.ministryOfCambodia],
  sdgTargets: ['1.4', '6.1', '6.2', '11.1'],
  challenge: {
    en: 'About 3,900 people in two villages were expected to benefit directly.',
    zh: '预计两个村约3,900人直接受益。',
  },
  approach: [
    {
      who: parties.sichuan,
      did: {
        en: 'Rebuilt 71 homes and reconstructed 190.',
        zh: '重建住房71栋，改建190栋。',
      },
    },
    {
      who: parties.sichuan,
      did: {
        en: 'Brought tap water to 4,000 people and electricity to 82 households, and built 132 toilets.',
        zh: '为4,000人通上自来水，为82户通电，修建厕所132座。',
      },
    },
    {
      who: parties.householdsWithProject,
      did: {
        en: 'Took up courtyard economy, millet pepper, mushrooms and cattle; two detergent workshops were set up.',
        zh: '发展庭院经济，种植小米椒和蘑菇，并养牛；建成两座洗洁精加工厂。',
      },
    },
  ],
  results: {
    en: 'Between the end of June and the end of October 2020 the houses rebuilt went from 42 to 71, and 200 households were in courtyard economy.',
    zh: '2020年6月底至10月底，重建房屋由42栋增至71栋，200户发展庭院经济。',
  },
  figures: ['houses-rebuilt', 'houses-renovated', 'people-with-water', 'courtyard-economy'],
  evidence: [sources.xinhua20200628, sources.peoplesDaily20201027],
};
