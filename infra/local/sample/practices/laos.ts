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
    lo: 'ສອງບ້ານຈະໄດ້ໂຮງຮຽນ, ສູນກິດຈະກຳ ແລະ ການຜະລິດໃໝ່.',
    km: 'ភូមិពីរត្រូវទទួលបានសាលារៀន មជ្ឈមណ្ឌលសកម្មភាព និងមុខរបរផលិតកម្មថ្មី។',
    my: 'ကျေးရွာနှစ်ရွာတွင် ကျောင်းများ၊ လှုပ်ရှားမှုစင်တာနှင့် ထုတ်လုပ်ရေးလုပ်ငန်းသစ်များ ရရှိရန် ဖြစ်သည်။',
  },
  approach: [
    {
      who: parties.guangxi,
      did: {
        en: 'Built 4.16 km of asphalt road, and a steel truss bridge that was finished in October 2020.',
        zh: '修建4.16公里沥青路和一座钢桁桥，该桥于2020年10月建成。',
        lo: 'ສ້າງທາງປູຢາງ 4.16 ກມ ແລະ ຂົວໂຄງເຫຼັກ ທີ່ສຳເລັດໃນເດືອນ 10 ປີ 2020.',
        km: 'សាងសង់ផ្លូវក្រាលកៅស៊ូ 4.16 គ.ម. និងស្ពានគ្រោងដែកមួយ ដែលបញ្ចប់ក្នុងខែ 10 ឆ្នាំ 2020។',
        my: 'ကတ္တရာလမ်း ၄.၁၆ ကီလိုမီတာနှင့် ၂၀၂၀ ပြည့်နှစ် ၁၀ လပိုင်းတွင် ပြီးစီးသော သံမဏိဘောင်တံတားကို တည်ဆောက်ခဲ့သည်။',
      },
    },
    {
      who: parties.guangxi,
      did: {
        en: 'Built school buildings and an activity centre.',
        zh: '修建校舍和一座活动中心。',
        lo: 'ສ້າງອາຄານຮຽນ ແລະ ສູນກິດຈະກຳ.',
        km: 'សាងសង់អគារសាលា និងមជ្ឈមណ្ឌលសកម្មភាព។',
        my: 'ကျောင်းဆောင်များနှင့် လှုပ်ရှားမှုစင်တာကို တည်ဆောက်ခဲ့သည်။',
      },
    },
    {
      who: parties.villagesWithProject,
      did: {
        en: 'Started vegetable greenhouses, cattle keeping, maize and weaving groups.',
        zh: '启动蔬菜大棚、养牛、玉米种植和织布小组。',
        lo: 'ເລີ່ມເຮືອນຮົ່ມປູກຜັກ, ການລ້ຽງງົວ, ສາລີ ແລະ ກຸ່ມຕ່ຳແຜ່ນ.',
        km: 'ចាប់ផ្តើមផ្ទះសំណាញ់ដាំបន្លែ ការចិញ្ចឹមគោ ពោត និងក្រុមតម្បាញ។',
        my: 'ဟင်းသီးဟင်းရွက် စိုက်ပျိုးရေးအိမ်များ၊ နွားမွေးမြူရေး၊ ပြောင်းနှင့် ရက်ကန်းအဖွဲ့များကို စတင်ခဲ့သည်။',
      },
    },
  ],
  results: {
    en: 'The road, the bridge and the buildings stand, and four lines of production were started.',
    zh: '道路、桥梁和房屋均已建成，四项产业已经启动。',
    lo: 'ທາງ, ຂົວ ແລະ ອາຄານສ້າງສຳເລັດແລ້ວ ແລະ ໄດ້ເລີ່ມການຜະລິດສີ່ຢ່າງ.',
    km: 'ផ្លូវ ស្ពាន និងអគារបានសាងសង់រួច ហើយមុខរបរផលិតកម្មបួនបានចាប់ផ្តើម។',
    my: 'လမ်း၊ တံတားနှင့် အဆောက်အအုံများ တည်ဆောက်ပြီးစီးပြီး ထုတ်လုပ်ရေးလုပ်ငန်း လေးမျိုးကို စတင်ခဲ့သည်။',
  },
  figures: ['asphalt-road', 'bridges', 'livelihood-lines'],
  evidence: [sources.chinaAsean, sources.peoplesDaily2025],
};
