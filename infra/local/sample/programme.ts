import type { CommonIndicatorInput } from '../../../shared/domain/framework/common-indicator.ts';
import type { ProgrammeInput } from '../../../shared/domain/programme/programme.ts';
import { identity } from './identity.ts';
import type { SampleText } from './sample-text.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

/** By the id of the component. */
const components: Readonly<Record<string, SampleText>> = {
  infrastructure: {
    en: 'Infrastructure',
    zh: '基础设施',
    lo: 'ໂຄງລ່າງພື້ນຖານ',
    km: 'ហេដ្ឋារចនាសម្ព័ន្ធ',
    my: 'အခြေခံအဆောက်အအုံ',
  },
  'public-services': {
    en: 'Public services',
    zh: '公共服务',
    lo: 'ການບໍລິການສາທາລະນະ',
    km: 'សេវាសាធារណៈ',
    my: 'ပြည်သူ့ဝန်ဆောင်မှု',
  },
  industries: {
    en: 'Industries',
    zh: '产业发展',
    lo: 'ການຜະລິດ',
    km: 'ផលិតកម្ម',
    my: 'ထုတ်လုပ်ရေးလုပ်ငန်းများ',
  },
  'community-environment': {
    en: 'Community environment',
    zh: '社区环境',
    lo: 'ສິ່ງແວດລ້ອມຊຸມຊົນ',
    km: 'បរិស្ថានសហគមន៍',
    my: 'ရပ်ရွာပတ်ဝန်းကျင်',
  },
  experts: {
    en: 'Experts',
    zh: '专家',
    lo: 'ຊ່ຽວຊານ',
    km: 'អ្នកជំនាញ',
    my: 'ကျွမ်းကျင်ပညာရှင်များ',
  },
  'capacity-building': {
    en: 'Capacity building',
    zh: '能力建设',
    lo: 'ການເສີມສ້າງຄວາມສາມາດ',
    km: 'ការកសាងសមត្ថភាព',
    my: 'စွမ်းဆောင်ရည်မြှင့်တင်ရေး',
  },
};

export const programme: ProgrammeInput = {
  title: {
    en: 'East Asia Poverty Reduction Cooperation Pilot Project',
    zh: '东亚减贫示范合作技术援助项目',
    lo: 'ໂຄງການທົດລອງການຮ່ວມມືຫຼຸດຜ່ອນຄວາມທຸກຍາກໃນອາຊີຕາເວັນອອກ',
    km: 'គម្រោងសាកល្បងកិច្ចសហប្រតិបត្តិការកាត់បន្ថយភាពក្រីក្រនៅអាស៊ីបូព៌ា',
    my: 'အရှေ့အာရှ ဆင်းရဲမွဲတေမှုလျှော့ချရေး ပူးပေါင်းဆောင်ရွက်မှု ရှေ့ပြေးစီမံကိန်း',
  },
  startDate: '2016-12-07',
  identity,
  countries: ['LA', 'KH', 'MM'],
  components: Object.entries(components).map(([componentId, title]) => ({ componentId, title })),
  dimensions: [
    {
      id: 'sex',
      label: { en: 'sex', zh: '性别', lo: 'ເພດ', km: 'ភេទ', my: 'လိင်' },
      categories: [
        {
          id: 'female',
          label: { en: 'Female', zh: '女性', lo: 'ຍິງ', km: 'ស្រី', my: 'အမျိုးသမီး' },
        },
        { id: 'male', label: { en: 'Male', zh: '男性', lo: 'ຊາຍ', km: 'ប្រុស', my: 'အမျိုးသား' } },
      ],
    },
  ],
  background: [
    {
      text: {
        en: 'The initiative was proposed at the 17th ASEAN Plus Three summit on 13 November 2014.',
        zh: '该倡议于2014年11月13日在第17次东盟与中日韩领导人会议上提出。',
        lo: 'ຂໍ້ລິເລີ່ມນີ້ໄດ້ສະເໜີໃນກອງປະຊຸມສຸດຍອດອາຊຽນບວກສາມ ຄັ້ງທີ 17 ໃນວັນທີ 13 ເດືອນ 11 ປີ 2014.',
        km: 'គំនិតផ្តួចផ្តើមនេះត្រូវបានស្នើនៅកិច្ចប្រជុំកំពូលអាស៊ានបូកបីលើកទី 17 នៅថ្ងៃទី 13 ខែ 11 ឆ្នាំ 2014។',
        my: 'ဤအစပြုချက်ကို ၂၀၁၄ ခုနှစ် ၁၁ လပိုင်း ၁၃ ရက်နေ့ ၁၇ ကြိမ်မြောက် အာဆီယံအပေါင်းသုံး ထိပ်သီးအစည်းအဝေးတွင် အဆိုပြုခဲ့သည်။',
      },
      sources: [sources.chinaOrg2016],
    },
    {
      text: {
        en: 'The programme was launched in Vientiane on 7 December 2016, for three years, in six villages: two in Laos, two in Cambodia and two in Myanmar.',
        zh: '总项目于2016年12月7日在万象启动，为期三年，在六个村实施：老挝两个、柬埔寨两个、缅甸两个。',
        lo: 'ແຜນງານໄດ້ເປີດຕົວທີ່ວຽງຈັນ ໃນວັນທີ 7 ເດືອນ 12 ປີ 2016, ເປັນເວລາສາມປີ, ໃນຫົກບ້ານ: ສອງບ້ານໃນລາວ, ສອງບ້ານໃນກຳປູເຈຍ ແລະ ສອງບ້ານໃນມຽນມາ.',
        km: 'កម្មវិធីត្រូវបានចាប់ផ្តើមនៅវៀងចន្ទន៍ នៅថ្ងៃទី 7 ខែ 12 ឆ្នាំ 2016 សម្រាប់បីឆ្នាំ ក្នុងភូមិប្រាំមួយ៖ ពីរនៅឡាវ ពីរនៅកម្ពុជា និងពីរនៅមីយ៉ាន់ម៉ា។',
        my: 'အစီအစဉ်ကို ၂၀၁၆ ခုနှစ် ၁၂ လပိုင်း ၇ ရက်နေ့ ဗီယင်ကျန်းတွင် သုံးနှစ်တာအတွက် ကျေးရွာခြောက်ရွာ၌ စတင်ခဲ့သည်။ လာအိုတွင် နှစ်ရွာ၊ ကမ္ဘောဒီးယားတွင် နှစ်ရွာနှင့် မြန်မာတွင် နှစ်ရွာ ဖြစ်သည်။',
      },
      sources: [sources.chinaOrg2016, sources.laotianTimes],
    },
  ],
  publishedFigures: [
    {
      label: {
        en: 'People who benefited in the six villages',
        zh: '六个村的受益人数',
        lo: 'ຄົນທີ່ໄດ້ຮັບຜົນປະໂຫຍດໃນຫົກບ້ານ',
        km: 'ប្រជាជនដែលទទួលបានអត្ថប្រយោជន៍ក្នុងភូមិទាំងប្រាំមួយ',
        my: 'ကျေးရွာခြောက်ရွာတွင် အကျိုးခံစားခဲ့ရသူများ',
      },
      value: '12000',
      precision: 'more_than',
      unit: units.people,
      source: sources.iprcc,
    },
    {
      label: {
        en: 'Households that benefited in the six villages',
        zh: '六个村的受益户数',
        lo: 'ຄົວເຮືອນທີ່ໄດ້ຮັບຜົນປະໂຫຍດໃນຫົກບ້ານ',
        km: 'គ្រួសារដែលទទួលបានអត្ថប្រយោជន៍ក្នុងភូមិទាំងប្រាំមួយ',
        my: 'ကျေးရွာခြောက်ရွာတွင် အကျိုးခံစားခဲ့ရသော အိမ်ထောင်စုများ',
      },
      value: '2600',
      precision: 'exact',
      unit: units.households,
      source: sources.iprcc,
    },
    {
      label: {
        en: 'Households that benefited in the six villages, as stated later',
        zh: '六个村的受益户数（后来公布）',
        lo: 'ຄົວເຮືອນທີ່ໄດ້ຮັບຜົນປະໂຫຍດໃນຫົກບ້ານ, ຕາມທີ່ແຈ້ງພາຍຫຼັງ',
        km: 'គ្រួសារដែលទទួលបានអត្ថប្រយោជន៍ក្នុងភូមិទាំងប្រាំមួយ តាមការថ្លែងក្រោយមក',
        my: 'ကျေးရွာခြောက်ရွာတွင် အကျိုးခံစားခဲ့ရသော အိမ်ထောင်စုများ၊ နောက်ပိုင်းဖော်ပြချက်အရ',
      },
      value: '2800',
      precision: 'more_than',
      unit: units.households,
      asOf: '2023-06-27',
      source: sources.official2023,
    },
  ],
};

/** What is counted alike in several projects, in the words of all of them. */
export const peopleWithWater: SampleText = {
  en: 'People with tap water',
  zh: '用上自来水的人数',
  lo: 'ຄົນທີ່ມີນ້ຳປະປາໃຊ້',
  km: 'ប្រជាជនដែលមានទឹកម៉ាស៊ីនប្រើប្រាស់',
  my: 'ပိုက်လိုင်းရေ ရရှိသူများ',
};

/** The projects are in different countries, so that nobody is counted in two of them. */
export const commonIndicators: Readonly<Record<string, CommonIndicatorInput>> = {
  'people-with-water': {
    title: peopleWithWater,
    measure: 'unit',
    unit: units.people,
    ascending: true,
    accumulation: 'cumulative',
    aggregation: { overPeriods: 'latest', overProjects: 'sum', overDisaggregation: 'total_given' },
    resultType: 'output',
    counts: { of: 'persons', reach: 'direct', countedOnce: true },
    headline: true,
  },
};
