import type { AssetInput } from '../../../shared/domain/evaluation/asset.ts';
import type { ProjectName } from './sample-project.ts';
import type { SampleText } from './sample-text.ts';
import { illustrativeSource, sources } from './sources.ts';

type Assets = Readonly<Record<string, AssetInput>>;

const inLaos = [sources.chinaAsean, sources.peoplesDaily2025];
const inMyanmar = [sources.cctv, sources.mitv];
const partyOfMyanmar: SampleText = {
  en: 'The side of Myanmar; its office is not named in the sources',
  zh: '缅方；来源未说明具体单位',
  lo: 'ຝ່າຍມຽນມາ; ແຫຼ່ງຂໍ້ມູນບໍ່ໄດ້ບອກຊື່ໜ່ວຍງານ',
  km: 'ភាគីមីយ៉ាន់ម៉ា; ប្រភពមិនបានបញ្ជាក់ឈ្មោះអង្គភាព',
  my: 'မြန်မာဘက်၊ အရင်းအမြစ်များတွင် ဌာနအမည် မဖော်ပြထား',
};
const handover = { to: partyOfMyanmar, on: '2021-12-30', evidence: inMyanmar };

const schoolBuildings: SampleText = {
  en: 'School buildings',
  zh: '校舍',
  lo: 'ອາຄານຮຽນ',
  km: 'អគារសាលា',
  my: 'ကျောင်းဆောင်များ',
};

/** The sources say nothing of a handover in Laos. */
const laos: Assets = {
  'asphalt-road': {
    title: {
      en: 'Asphalt road, 4.16 km',
      zh: '沥青路，4.16公里',
      lo: 'ທາງປູຢາງ, 4.16 ກມ',
      km: 'ផ្លូវក្រាលកៅស៊ូ 4.16 គ.ម.',
      my: 'ကတ္တရာလမ်း၊ ၄.၁၆ ကီလိုမီတာ',
    },
    sources: inLaos,
  },
  bridge: {
    title: {
      en: 'Steel truss bridge',
      zh: '钢桁桥',
      lo: 'ຂົວໂຄງເຫຼັກ',
      km: 'ស្ពានគ្រោងដែក',
      my: 'သံမဏိဘောင်တံတား',
    },
    description: {
      en: 'Finished in October 2020.',
      zh: '2020年10月建成。',
      lo: 'ສຳເລັດໃນເດືອນ 10 ປີ 2020.',
      km: 'បញ្ចប់ក្នុងខែ 10 ឆ្នាំ 2020។',
      my: '၂၀၂၀ ပြည့်နှစ် ၁၀ လပိုင်းတွင် ပြီးစီးခဲ့သည်။',
    },
    sources: inLaos,
  },
  'school-buildings': { title: schoolBuildings, sources: inLaos },
  'activity-centre': {
    title: {
      en: 'Activity centre',
      zh: '活动中心',
      lo: 'ສູນກິດຈະກຳ',
      km: 'មជ្ឈមណ្ឌលសកម្មភាព',
      my: 'လှုပ်ရှားမှုစင်တာ',
    },
    sources: inLaos,
  },
  greenhouses: {
    title: {
      en: 'Vegetable greenhouses',
      zh: '蔬菜大棚',
      lo: 'ເຮືອນຮົ່ມປູກຜັກ',
      km: 'ផ្ទះសំណាញ់ដាំបន្លែ',
      my: 'ဟင်းသီးဟင်းရွက် စိုက်ပျိုးရေးအိမ်များ',
    },
    sources: inLaos,
  },
};

const cambodia: Assets = {
  'community-centre': {
    title: {
      en: 'Community centre, 400 square metres',
      zh: '社区中心，400平方米',
      lo: 'ສູນຊຸມຊົນ, 400 ຕາແມັດ',
      km: 'មជ្ឈមណ្ឌលសហគមន៍ 400 ម៉ែត្រការ៉េ',
      my: 'ရပ်ရွာစင်တာ၊ ၄၀၀ စတုရန်းမီတာ',
    },
    sources: [sources.xinhua20200628],
  },
  'detergent-workshops': {
    title: {
      en: 'Two detergent workshops',
      zh: '两座洗洁精加工厂',
      lo: 'ໂຮງຜະລິດນ້ຳຢາລ້າງສອງແຫ່ງ',
      km: 'រោងផលិតសាប៊ូទឹកពីរកន្លែង',
      my: 'ဆပ်ပြာရည် ထုတ်လုပ်ရုံ နှစ်ရုံ',
    },
    sources: [sources.xinhua20200628, sources.peoplesDaily20201027],
  },
  'tap-water': {
    title: {
      en: 'Tap water for 4,000 people',
      zh: '供4,000人使用的自来水',
      lo: 'ນ້ຳປະປາສຳລັບ 4,000 ຄົນ',
      km: 'ទឹកម៉ាស៊ីនសម្រាប់មនុស្ស 4,000 នាក់',
      my: 'လူ ၄,၀၀၀ အတွက် ပိုက်လိုင်းရေ',
    },
    sources: [sources.peoplesDaily20201027],
  },
};

const myanmar: Assets = {
  roads: {
    title: { en: 'Roads', zh: '道路', lo: 'ທາງ', km: 'ផ្លូវ', my: 'လမ်းများ' },
    handover,
    sources: inMyanmar,
  },
  'drinking-water': {
    title: {
      en: 'Drinking water from a reservoir 3 km away',
      zh: '引自3公里外水库的饮用水',
      lo: 'ນ້ຳດື່ມຈາກອ່າງເກັບນ້ຳທີ່ຢູ່ຫ່າງ 3 ກມ',
      km: 'ទឹកផឹកពីអាងស្តុកទឹកចម្ងាយ 3 គ.ម.',
      my: '၃ ကီလိုမီတာ အကွာ ရေလှောင်ကန်မှ သောက်သုံးရေ',
    },
    handover,
    operationAndMaintenance: {
      by: {
        en: 'Water committees of the two villages',
        zh: '两个村的用水委员会',
        lo: 'ຄະນະກຳມະການນ້ຳຂອງສອງບ້ານ',
        km: 'គណៈកម្មការទឹកនៃភូមិទាំងពីរ',
        my: 'ကျေးရွာနှစ်ရွာ၏ ရေကော်မတီများ',
      },
      funding: {
        en: 'A monthly fee of each household (both illustrative).',
        zh: '每户按月缴纳的费用（两项均为示例）。',
        lo: 'ຄ່າທຳນຽມລາຍເດືອນຂອງແຕ່ລະຄົວເຮືອນ (ທັງສອງແມ່ນຕົວຢ່າງ).',
        km: 'កម្រៃប្រចាំខែពីគ្រួសារនីមួយៗ (ទាំងពីរជាឧទាហរណ៍)។',
        my: 'အိမ်ထောင်စုတိုင်း၏ လစဉ်ကြေး (နှစ်ခုလုံး ဥပမာ)။',
      },
    },
    sources: [
      ...inMyanmar,
      sources.peoplesDaily20200825,
      illustrativeSource('Illustrative: who runs it, and with what money'),
    ],
  },
  'community-centre': {
    title: {
      en: 'Community centre',
      zh: '社区中心',
      lo: 'ສູນຊຸມຊົນ',
      km: 'មជ្ឈមណ្ឌលសហគមន៍',
      my: 'ရပ်ရွာစင်တာ',
    },
    handover,
    sources: inMyanmar,
  },
  'school-buildings': { title: schoolBuildings, handover, sources: inMyanmar },
};

/** What was built in each project, and to whom it was handed over where that is known. */
export const assets: Readonly<Record<ProjectName, Assets>> = { laos, cambodia, myanmar };
