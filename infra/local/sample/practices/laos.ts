import type { ExperienceInput } from '../../../../shared/domain/sharing/experience.ts';
import { sources } from '../sources.ts';
import { parties } from './parties.ts';

export const practice: ExperienceInput = {
  title: {
    en: 'Joining a village to the road before building in it',
    zh: '先通路，再建村',
    lo: 'ເຮັດທາງເຂົ້າບ້ານກ່ອນການກໍ່ສ້າງໃນບ້ານ',
    km: 'ភ្ជាប់ភូមិទៅនឹងផ្លូវ មុនសាងសង់ក្នុងភូមិ',
    my: 'ရွာတွင်း မဆောက်လုပ်မီ ရွာကို လမ်းနှင့် ချိတ်ဆက်ခြင်း',
  },
  place: {
    en: 'Ban Xor and Xienglom',
    zh: '版索村和象龙村',
    lo: 'ບ້ານຊໍ້ ແລະ ບ້ານຊຽງລ້ອມ',
    km: 'Ban Xor និង Xienglom',
    my: 'Ban Xor နှင့် Xienglom',
  },
  startDate: '2017-09-30',
  endDate: '2020-12-31',
  partners: [parties.villages],
  sdgTargets: ['9.1', '1.4'],
  challenge: {
    en: 'Two villages were to get schools, an activity centre and new lines of production.',
    zh: '两个村计划建设学校和一座活动中心，并发展新产业。',
  },
  approach: [
    {
      who: parties.guangxi,
      did: {
        en: 'Built 4.16 km of asphalt road, and a steel truss bridge that was finished in October 2020.',
        zh: '修建4.16公里沥青路和一座钢桁桥，该桥于2020年10月建成。',
      },
    },
    {
      who: parties.guangxi,
      did: {
        en: 'Built school buildings and an activity centre.',
        zh: '修建校舍和一座活动中心。',
      },
    },
    {
      who: parties.villagesWithProject,
      did: {
        en: 'Started vegetable greenhouses, cattle keeping, maize and weaving groups.',
        zh: '启动蔬菜大棚、养牛、玉米种植和织布小组。',
      },
    },
  ],
  results: {
    en: 'The road, the bridge and the buildings stand, and four lines of production were started.',
    zh: '道路、桥梁和房屋均已建成，四项产业已经启动。',
  },
  figures: ['asphalt-road', 'bridges', 'livelihood-lines'],
  evidence: [sources.chinaAsean, sources.peoplesDaily2025],
};
