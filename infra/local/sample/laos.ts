import type { Period } from '../../../shared/domain/framework/indicator.ts';
import type { Precision } from '../../../shared/domain/programme/programme.ts';
import { countedIndicator } from './counted-indicator.ts';
import { approvedValue, reach, type SampleProject } from './sample-project.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

const whole: Period = { periodStart: '2017-09-30', periodEnd: '2020-12-31' };
const plannedPeriod = (value: string, precision: Precision = 'exact'): Period => ({
  ...whole,
  target: { value: { kind: 'reported', value }, precision, source: sources.laotianTimes },
});
const source = sources.chinaAsean;
const evidence = [sources.chinaAsean, sources.peoplesDaily2025];
const asOf = '2020-10-31';

export const laos: SampleProject = {
  key: 'laos',
  enteredBy: 'guangxi',
  project: {
    organisationId: 'guangxi-centre',
    title: {
      en: 'Pilot project in Laos',
      zh: '老挝减贫示范合作项目',
      lo: 'ໂຄງການທົດລອງໃນລາວ',
      km: 'គម្រោងសាកល្បងនៅឡាវ',
      my: 'လာအိုနိုင်ငံရှိ ရှေ့ပြေးစီမံကိန်း',
    },
    shortTitle: {
      en: 'Laos project',
      zh: '老挝项目',
      lo: 'ໂຄງການລາວ',
      km: 'គម្រោងឡាវ',
      my: 'လာအိုစီမံကိန်း',
    },
    country: 'LA',
    status: 'closed',
    startDate: '2017-09-30',
    endDate: '2020-12-31',
    sites: [
      {
        name: { en: 'Ban Xor', zh: '版索村', lo: 'ບ້ານຊໍ້' },
        aliases: ['Ban Sor'],
        within: 'Sangthong district, Vientiane Capital',
        point: { latitude: '18.25', longitude: '102.15', exactness: 'approximate' },
        households: '407',
        residents: '2007',
        source: sources.xinhuaViaOdm,
      },
      {
        name: { en: 'Xienglom', zh: '象龙村', lo: 'ບ້ານຊຽງລ້ອມ' },
        aliases: ['Xienglome'],
        within: 'Luang Prabang',
        point: { latitude: '19.89', longitude: '102.14', exactness: 'approximate' },
        source: sources.openDevelopmentMekong,
      },
    ],
    components: ['infrastructure', 'public-services', 'industries'],
    budgets: [
      { amount: '33000000', currency: 'CNY', precision: 'more_than', source: sources.laotianTimes },
      {
        amount: '34000000000',
        currency: 'LAK',
        precision: 'exact',
        source: sources.openDevelopmentMekong,
      },
      { amount: '40000000000', currency: 'LAK', precision: 'exact', source: sources.silkRoad },
    ],
    sources: [sources.laotianTimes, sources.openDevelopmentMekong, sources.silkRoad],
  },
  results: {
    infrastructure: {
      type: 'output',
      title: {
        en: 'Roads, a bridge and public buildings in two villages',
        zh: '两个村的道路、一座桥梁和公共建筑',
        lo: 'ທາງ, ຂົວ ແລະ ອາຄານສາທາລະນະໃນສອງບ້ານ',
        km: 'ផ្លូវ ស្ពាន និងអគារសាធារណៈក្នុងភូមិពីរ',
        my: 'ကျေးရွာနှစ်ရွာရှိ လမ်း၊ တံတားနှင့် အများသုံးအဆောက်အအုံများ',
      },
      componentId: 'infrastructure',
    },
    livelihoods: {
      type: 'output',
      title: {
        en: 'Greenhouses, cattle, maize and weaving',
        zh: '大棚、养牛、玉米种植和织布',
        lo: 'ເຮືອນຮົ່ມ, ການລ້ຽງງົວ, ສາລີ ແລະ ການຕ່ຳແຜ່ນ',
        km: 'ផ្ទះសំណាញ់ ការចិញ្ចឹមគោ ពោត និងតម្បាញ',
        my: 'စိုက်ပျိုးရေးအိမ်များ၊ နွားမွေးမြူရေး၊ ပြောင်းနှင့် ရက်ကန်း',
      },
      componentId: 'industries',
    },
    reach,
  },
  indicators: {
    'asphalt-road': countedIndicator({
      resultId: 'infrastructure',
      title: {
        en: 'Asphalt road built',
        zh: '建成的沥青路',
        lo: 'ທາງປູຢາງທີ່ສ້າງແລ້ວ',
        km: 'ផ្លូវក្រាលកៅស៊ូដែលបានសាងសង់',
        my: 'ဖောက်လုပ်ပြီး ကတ္တရာလမ်း',
      },
      unit: units.kilometres,
      periods: [whole],
      headline: true,
      built: true,
    }),
    bridges: countedIndicator({
      resultId: 'infrastructure',
      title: {
        en: 'Steel truss bridges built',
        zh: '建成的钢桁桥',
        lo: 'ຂົວໂຄງເຫຼັກທີ່ສ້າງແລ້ວ',
        km: 'ស្ពានគ្រោងដែកដែលបានសាងសង់',
        my: 'တည်ဆောက်ပြီး သံမဏိဘောင်တံတား',
      },
      unit: units.bridges,
      periods: [whole],
      built: true,
    }),
    'livelihood-lines': {
      resultId: 'livelihoods',
      title: {
        en: 'Lines of production that were started',
        zh: '启动的产业',
        lo: 'ການຜະລິດທີ່ໄດ້ເລີ່ມ',
        km: 'មុខរបរផលិតកម្មដែលបានចាប់ផ្តើម',
        my: 'စတင်ခဲ့သော ထုတ်လုပ်ရေးလုပ်ငန်းများ',
      },
      measure: 'qualitative',
      ascending: true,
      accumulation: 'level',
      periods: [whole],
    },
    'people-reached': countedIndicator({
      resultId: 'reach',
      title: {
        en: 'People who benefit',
        zh: '受益人数',
        lo: 'ຄົນທີ່ໄດ້ຮັບຜົນປະໂຫຍດ',
        km: 'ប្រជាជនដែលទទួលបានអត្ថប្រយោជន៍',
        my: 'အကျိုးခံစားရသူများ',
      },
      unit: units.people,
      periods: [plannedPeriod('2700', 'more_than')],
      people: true,
    }),
    'families-reached': countedIndicator({
      resultId: 'reach',
      title: {
        en: 'Families that benefit',
        zh: '受益家庭数',
        lo: 'ຄອບຄົວທີ່ໄດ້ຮັບຜົນປະໂຫຍດ',
        km: 'គ្រួសារដែលទទួលបានអត្ថប្រយោជន៍',
        my: 'အကျိုးခံစားရသော မိသားစုများ',
      },
      unit: units.families,
      periods: [plannedPeriod('595')],
      people: true,
    }),
  },
  values: {
    'asphalt-road': [
      approvedValue(whole.periodStart, {
        actual: { kind: 'reported', value: '4.16' },
        asOf,
        source,
        evidence,
      }),
    ],
    bridges: [
      approvedValue(whole.periodStart, {
        actual: { kind: 'reported', value: '1' },
        asOf,
        source,
        evidence,
      }),
    ],
    'livelihood-lines': [
      approvedValue(whole.periodStart, {
        actual: {
          kind: 'described',
          text: {
            en: 'Vegetable greenhouses, cattle, maize and weaving groups',
            zh: '蔬菜大棚、养牛、玉米种植和织布小组',
            lo: 'ເຮືອນຮົ່ມປູກຜັກ, ການລ້ຽງງົວ, ສາລີ ແລະ ກຸ່ມຕ່ຳແຜ່ນ',
            km: 'ផ្ទះសំណាញ់ដាំបន្លែ ការចិញ្ចឹមគោ ពោត និងក្រុមតម្បាញ',
            my: 'ဟင်းသီးဟင်းရွက် စိုက်ပျိုးရေးအိမ်များ၊ နွားမွေးမြူရေး၊ ပြောင်းနှင့် ရက်ကန်းအဖွဲ့များ',
          },
        },
        asOf,
        source,
        evidence,
      }),
    ],
    'people-reached': [
      approvedValue(whole.periodStart, {
        actual: { kind: 'not_reported' },
        asOf,
        source: sources.laotianTimes,
        comment: {
          en: 'The plan is known (more than 2,700 people); how many were reached was not published.',
          zh: '计划数已知（超过2,700人）；实际惠及人数未公布。',
          lo: 'ຮູ້ແຜນ (ຫຼາຍກວ່າ 2,700 ຄົນ); ຈຳນວນຄົນທີ່ໄດ້ຮັບຕົວຈິງບໍ່ໄດ້ເຜີຍແຜ່.',
          km: 'ផែនការត្រូវបានដឹង (ច្រើនជាង 2,700 នាក់); ចំនួនដែលទទួលបានជាក់ស្តែងមិនត្រូវបានផ្សព្វផ្សាយទេ។',
          my: 'အစီအစဉ်ကို သိရသည် (လူ ၂,၇၀၀ ကျော်)။ အမှန်တကယ် မည်မျှရောက်ရှိသည်ကို မထုတ်ပြန်ပါ။',
        },
      }),
    ],
  },
};
