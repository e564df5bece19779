import type { Period } from '../../../shared/domain/framework/indicator.ts';
import { countedIndicator } from './counted-indicator.ts';
import { peopleWithWater } from './programme.ts';
import type { SampleProject } from './sample-project.ts';
import type { SampleText } from './sample-text.ts';
import { sources } from './sources.ts';
import { units } from './units.ts';

export const first: Period = { periodStart: '2017-12-19', periodEnd: '2020-06-30' };
export const second: Period = { periodStart: '2020-07-01', periodEnd: '2020-12-31' };
const both = [first, second];

const livelihood = (title: SampleText, unit: SampleText) =>
  countedIndicator({ resultId: 'livelihoods', title, unit, periods: [second], people: true });

export const indicators: SampleProject['indicators'] = {
  'houses-rebuilt': countedIndicator({
    resultId: 'housing',
    title: {
      en: 'Houses rebuilt',
      zh: '重建房屋',
      lo: 'ເຮືອນທີ່ສ້າງຄືນໃໝ່',
      km: 'ផ្ទះដែលបានសាងសង់ឡើងវិញ',
      my: 'ပြန်လည်ဆောက်လုပ်ပြီး အိမ်များ',
    },
    unit: units.houses,
    periods: both,
    headline: true,
    built: true,
  }),
  'houses-renovated': countedIndicator({
    resultId: 'housing',
    title: {
      en: 'Houses renovated or reconstructed',
      zh: '翻修或改建的房屋',
      lo: 'ເຮືອນທີ່ສ້ອມແປງ ຫຼື ປັບປຸງ',
      km: 'ផ្ទះដែលបានជួសជុល ឬកែលម្អ',
      my: 'ပြုပြင် သို့မဟုတ် မွမ်းမံပြီး အိမ်များ',
    },
    unit: units.houses,
    periods: both,
    built: true,
  }),
  'community-centre': countedIndicator({
    resultId: 'services',
    title: {
      en: 'Community centre, floor area',
      zh: '社区中心建筑面积',
      lo: 'ສູນຊຸມຊົນ, ເນື້ອທີ່ພື້ນ',
      km: 'មជ្ឈមណ្ឌលសហគមន៍ ក្រឡាផ្ទៃ',
      my: 'ရပ်ရွာစင်တာ ကြမ်းခင်းဧရိယာ',
    },
    unit: units.squareMetres,
    periods: [first],
    built: true,
  }),
  'solar-lamps': countedIndicator({
    resultId: 'services',
    title: {
      en: 'Solar lamps donated',
      zh: '捐赠的太阳能灯',
      lo: 'ໂຄມໄຟແສງຕາເວັນທີ່ບໍລິຈາກ',
      km: 'ចង្កៀងពន្លឺព្រះអាទិត្យដែលបានបរិច្ចាគ',
      my: 'လှူဒါန်းခဲ့သော နေရောင်ခြည်သုံးမီးအိမ်များ',
    },
    unit: units.lamps,
    periods: [first],
    built: true,
  }),
  bicycles: countedIndicator({
    resultId: 'services',
    title: {
      en: 'Bicycles donated',
      zh: '捐赠的自行车',
      lo: 'ລົດຖີບທີ່ບໍລິຈາກ',
      km: 'កង់ដែលបានបរិច្ចាគ',
      my: 'လှူဒါန်းခဲ့သော စက်ဘီးများ',
    },
    unit: units.bicycles,
    periods: [first],
    built: true,
  }),
  'people-with-water': countedIndicator({
    resultId: 'services',
    title: peopleWithWater,
    unit: units.people,
    periods: [second],
    headline: true,
    people: true,
    rollsUp: {
      commonIndicatorId: 'people-with-water',
      counts: { of: 'persons', reach: 'direct' },
    },
  }),
  'households-with-electricity': countedIndicator({
    resultId: 'services',
    title: {
      en: 'Households with electricity',
      zh: '通电户数',
      lo: 'ຄົວເຮືອນທີ່ມີໄຟຟ້າໃຊ້',
      km: 'គ្រួសារដែលមានអគ្គិសនី',
      my: 'လျှပ်စစ်ရရှိသော အိမ်ထောင်စုများ',
    },
    unit: units.households,
    periods: [second],
    people: true,
  }),
  toilets: countedIndicator({
    resultId: 'services',
    title: {
      en: 'Toilets built',
      zh: '建成的厕所',
      lo: 'ວິດຖ່າຍທີ່ສ້າງແລ້ວ',
      km: 'បង្គន់ដែលបានសាងសង់',
      my: 'ဆောက်လုပ်ပြီး အိမ်သာများ',
    },
    unit: units.toilets,
    periods: [second],
    built: true,
  }),
  stoves: countedIndicator({
    resultId: 'services',
    title: {
      en: 'Fuel-saving stoves',
      zh: '节能灶',
      lo: 'ເຕົາປະຢັດເຊື້ອໄຟ',
      km: 'ចង្ក្រានសន្សំសំចៃឥន្ធនៈ',
      my: 'လောင်စာချွေတာ မီးဖိုများ',
    },
    unit: units.stoves,
    periods: [second],
    built: true,
  }),
  'detergent-plants': countedIndicator({
    resultId: 'livelihoods',
    title: {
      en: 'Detergent workshops',
      zh: '洗洁精加工厂',
      lo: 'ໂຮງຜະລິດນ້ຳຢາລ້າງ',
      km: 'រោងផលិតសាប៊ូទឹក',
      my: 'ဆပ်ပြာရည် ထုတ်လုပ်ရုံများ',
    },
    unit: units.workshops,
    periods: both,
    built: true,
  }),
  'courtyard-economy': livelihood(
    {
      en: 'Households in courtyard economy',
      zh: '发展庭院经济的户数',
      lo: 'ຄົວເຮືອນທີ່ເຮັດເສດຖະກິດໃນບໍລິເວນບ້ານ',
      km: 'គ្រួសារដែលធ្វើសេដ្ឋកិច្ចក្នុងទីធ្លាផ្ទះ',
      my: 'ခြံဝင်းစီးပွားရေး လုပ်ကိုင်သော အိမ်ထောင်စုများ',
    },
    units.households,
  ),
  'millet-pepper': livelihood(
    {
      en: 'Households growing millet pepper',
      zh: '种植小米椒的户数',
      lo: 'ຄົວເຮືອນທີ່ປູກໝາກເຜັດນ້ອຍ',
      km: 'គ្រួសារដែលដាំម្ទេសគ្រាប់តូច',
      my: 'ငရုတ်သီးသေး စိုက်ပျိုးသော အိမ်ထောင်စုများ',
    },
    units.households,
  ),
  mushrooms: livelihood(
    {
      en: 'Households growing mushrooms',
      zh: '种植蘑菇的户数',
      lo: 'ຄົວເຮືອນທີ່ປູກເຫັດ',
      km: 'គ្រួសារដែលដាំផ្សិត',
      my: 'မှိုစိုက်ပျိုးသော အိမ်ထောင်စုများ',
    },
    units.households,
  ),
  'cattle-farmers': livelihood(
    {
      en: 'Model cattle farmers',
      zh: '养牛示范户',
      lo: 'ຜູ້ລ້ຽງງົວຕົວແບບ',
      km: 'កសិករចិញ្ចឹមគោគំរូ',
      my: 'စံပြ နွားမွေးမြူသူများ',
    },
    units.farmers,
  ),
  'direct-beneficiaries': countedIndicator({
    resultId: 'reach',
    title: {
      en: 'Direct beneficiaries',
      zh: '直接受益人数',
      lo: 'ຜູ້ໄດ້ຮັບຜົນປະໂຫຍດໂດຍກົງ',
      km: 'អ្នកទទួលផលផ្ទាល់',
      my: 'တိုက်ရိုက် အကျိုးခံစားရသူများ',
    },
    unit: units.people,
    periods: [
      first,
      {
        ...second,
        target: {
          value: { kind: 'reported', value: '3900' },
          precision: 'about',
          source: sources.cns,
        },
      },
    ],
    people: true,
  }),
};
