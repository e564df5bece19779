import { indicators, whole } from './myanmar-indicators.ts';
import { approvedValue, type SampleProject } from './sample-project.ts';
import { sources } from './sources.ts';

const water = sources.peoplesDaily20200825;
const handover = [sources.cctv, sources.mitv];

export const myanmar: SampleProject = {
  key: 'myanmar',
  enteredBy: 'implementer',
  project: {
    organisationId: 'yunnan-centre',
    title: {
      en: 'Pilot project in Myanmar',
      zh: '缅甸减贫示范合作项目',
      lo: 'ໂຄງການທົດລອງໃນມຽນມາ',
      km: 'គម្រោងសាកល្បងនៅមីយ៉ាន់ម៉ា',
      my: 'မြန်မာနိုင်ငံရှိ ရှေ့ပြေးစီမံကိန်း',
    },
    shortTitle: {
      en: 'Myanmar project',
      zh: '缅甸项目',
      lo: 'ໂຄງການມຽນມາ',
      km: 'គម្រោងមីយ៉ាន់ម៉ា',
      my: 'မြန်မာစီမံကိန်း',
    },
    country: 'MM',
    status: 'closed',
    startDate: '2018-02-01',
    endDate: '2021-03-31',
    sites: [
      {
        name: { en: 'Aye Chan Thar', zh: '埃羌达村', my: 'အေးချမ်းသာ' },
        within: 'Tatkon (Tatkone), Nay Pyi Taw',
        point: { latitude: '20.13', longitude: '96.21', exactness: 'approximate' },
        source: sources.mizzima,
      },
      {
        name: { en: 'Min Pyin', zh: '敏彬村', my: 'မင်းပြင်' },
        aliases: ['Minbyin'],
        within: 'Lewe, Nay Pyi Taw',
        point: { latitude: '19.63', longitude: '96.12', exactness: 'approximate' },
        source: sources.mizzima,
      },
    ],
    components: ['infrastructure', 'public-services', 'capacity-building'],
    partners: ['myanmar-drd'],
    background: [
      {
        text: {
          en: 'The project was launched on 1 February 2018 and handed over in Nay Pyi Taw on 30 December 2021.',
          zh: '项目于2018年2月1日启动，2021年12月30日在内比都移交。',
          lo: 'ໂຄງການໄດ້ເປີດຕົວໃນວັນທີ 1 ເດືອນ 2 ປີ 2018 ແລະ ມອບທີ່ເນປີດໍ ໃນວັນທີ 30 ເດືອນ 12 ປີ 2021.',
          km: 'គម្រោងត្រូវបានចាប់ផ្តើមនៅថ្ងៃទី 1 ខែ 2 ឆ្នាំ 2018 និងប្រគល់នៅណៃពិដោនៅថ្ងៃទី 30 ខែ 12 ឆ្នាំ 2021។',
          my: 'စီမံကိန်းကို ၂၀၁၈ ခုနှစ် ၂ လပိုင်း ၁ ရက်နေ့တွင် စတင်ပြီး ၂၀၂၁ ခုနှစ် ၁၂ လပိုင်း ၃၀ ရက်နေ့တွင် နေပြည်တော်၌ လွှဲပြောင်းခဲ့သည်။',
        },
        sources: [sources.mizzima, sources.cctv],
      },
    ],
    sources: [sources.mizzima, sources.cctv, sources.mitv],
  },
  results: {
    'safe-water': {
      type: 'outcome',
      title: {
        en: 'Safe drinking water in both villages',
        zh: '两个村的安全饮用水',
        lo: 'ນ້ຳດື່ມທີ່ປອດໄພໃນທັງສອງບ້ານ',
        km: 'ទឹកផឹកមានសុវត្ថិភាពក្នុងភូមិទាំងពីរ',
        my: 'ကျေးရွာနှစ်ရွာလုံးတွင် ဘေးကင်းသော သောက်သုံးရေ',
      },
      componentId: 'public-services',
    },
    buildings: {
      type: 'output',
      title: {
        en: 'Roads, a community centre, school buildings and training',
        zh: '道路、一座社区中心、校舍和培训',
        lo: 'ທາງ, ສູນຊຸມຊົນ, ອາຄານຮຽນ ແລະ ການຝຶກອົບຮົມ',
        km: 'ផ្លូវ មជ្ឈមណ្ឌលសហគមន៍ អគារសាលា និងការបណ្តុះបណ្តាល',
        my: 'လမ်းများ၊ ရပ်ရွာစင်တာ၊ ကျောင်းဆောင်များနှင့် သင်တန်းများ',
      },
      componentId: 'infrastructure',
    },
    capacity: {
      type: 'outcome',
      title: {
        en: 'Villagers run what was built',
        zh: '村民管理建成的设施',
        lo: 'ຊາວບ້ານຄຸ້ມຄອງສິ່ງທີ່ສ້າງແລ້ວ',
        km: 'អ្នកភូមិគ្រប់គ្រងអ្វីដែលបានសាងសង់',
        my: 'ဆောက်လုပ်ပြီးသည်များကို ကျေးရွာသူရွာသားများ စီမံသည်',
      },
      componentId: 'capacity-building',
    },
  },
  indicators,
  values: {
    'households-with-water': [
      approvedValue(whole.periodStart, {
        actual: { kind: 'reported', value: '1282' },
        asOf: '2020-08-25',
        source: water,
        comment: {
          en: 'All households of the two villages, from a reservoir 3 km away.',
          zh: '两个村的全部住户，水源是3公里外的水库。',
          lo: 'ທຸກຄົວເຮືອນຂອງສອງບ້ານ, ຈາກອ່າງເກັບນ້ຳທີ່ຢູ່ຫ່າງ 3 ກມ.',
          km: 'គ្រួសារទាំងអស់នៃភូមិទាំងពីរ ពីអាងស្តុកទឹកចម្ងាយ 3 គ.ម.។',
          my: 'ကျေးရွာနှစ်ရွာရှိ အိမ်ထောင်စုအားလုံး၊ ၃ ကီလိုမီတာ အကွာ ရေလှောင်ကန်မှ ဖြစ်သည်။',
        },
      }),
    ],
    'residents-benefiting': [
      approvedValue(whole.periodStart, {
        actual: { kind: 'reported', value: '1500' },
        precision: 'about',
        asOf: '2021-03-31',
        source: sources.mitv,
        otherSources: [
          {
            actual: { kind: 'reported', value: '1282' },
            asOf: '2020-08-25',
            source: water,
            note: {
              en: 'Counts households with tap water, not residents; the two do not fit together.',
              zh: '统计的是用上自来水的户数，不是居民人数；两者不相符。',
              lo: 'ນັບຄົວເຮືອນທີ່ມີນ້ຳປະປາ, ບໍ່ແມ່ນຜູ້ຢູ່ອາໄສ; ທັງສອງບໍ່ສອດຄ່ອງກັນ.',
              km: 'រាប់គ្រួសារដែលមានទឹកម៉ាស៊ីន មិនមែនអ្នករស់នៅទេ; ទាំងពីរមិនត្រូវគ្នា។',
              my: 'ပိုက်လိုင်းရေရရှိသော အိမ်ထောင်စုများကို ရေတွက်ပြီး နေထိုင်သူများ မဟုတ်ပါ။ နှစ်ခုသည် ကိုက်ညီမှု မရှိပါ။',
            },
          },
        ],
      }),
    ],
    'works-handed-over': [
      approvedValue(whole.periodStart, {
        actual: {
          kind: 'described',
          text: {
            en: 'Roads, drinking water, a community centre, school buildings and training',
            zh: '道路、饮用水、一座社区中心、校舍和培训',
            lo: 'ທາງ, ນ້ຳດື່ມ, ສູນຊຸມຊົນ, ອາຄານຮຽນ ແລະ ການຝຶກອົບຮົມ',
            km: 'ផ្លូវ ទឹកផឹក មជ្ឈមណ្ឌលសហគមន៍ អគារសាលា និងការបណ្តុះបណ្តាល',
            my: 'လမ်းများ၊ သောက်သုံးရေ၊ ရပ်ရွာစင်တာ၊ ကျောင်းဆောင်များနှင့် သင်တန်းများ',
          },
        },
        asOf: '2021-03-31',
        source: sources.cctv,
        evidence: handover,
      }),
    ],
    'trained-share': [
      approvedValue(whole.periodStart, {
        actual: { kind: 'reported', value: '65', numerator: '78', denominator: '120' },
        asOf: '2020-10-31',
        source: sources.illustrative,
        disaggregated: [
          {
            dimensions: { sex: 'female' },
            actual: { kind: 'reported', value: '70', numerator: '42', denominator: '60' },
          },
          {
            dimensions: { sex: 'male' },
            actual: { kind: 'reported', value: '60', numerator: '36', denominator: '60' },
          },
        ],
        evidence: [],
      }),
    ],
  },
};
