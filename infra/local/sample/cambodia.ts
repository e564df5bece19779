import { first, indicators, second } from './cambodia-indicators.ts';
import { approvedValue, reach, type SampleProject, type SampleValue } from './sample-project.ts';
import { sources } from './sources.ts';

const inJune = sources.xinhua20200628;
const inOctober = sources.peoplesDaily20201027;

const june = (value: string): SampleValue =>
  approvedValue(first.periodStart, {
    actual: { kind: 'reported', value },
    asOf: '2020-06-28',
    source: inJune,
  });
const october = (value: string): SampleValue =>
  approvedValue(second.periodStart, {
    actual: { kind: 'reported', value },
    asOf: '2020-10-27',
    source: inOctober,
  });

/** What the two news items say, side by side, so that both can be checked in one place. */
const twoNewsItems = `figure,unit,2020-06-28 (Xinhua),2020-10-27 (People's Daily)
houses rebuilt,houses,42,71
houses renovated or reconstructed,houses,178,190
detergent workshops,workshops,2,2
`;

export const cambodia: SampleProject = {
  key: 'cambodia',
  enteredBy: 'sichuan',
  project: {
    organisationId: 'sichuan-centre',
    title: {
      en: 'Pilot project in Cambodia',
      zh: '柬埔寨减贫示范合作项目',
      lo: 'ໂຄງການທົດລອງໃນກຳປູເຈຍ',
      km: 'គម្រោងសាកល្បងនៅកម្ពុជា',
      my: 'ကမ္ဘောဒီးယားနိုင်ငံရှိ ရှေ့ပြေးစီမံကိန်း',
    },
    shortTitle: {
      en: 'Cambodia project',
      zh: '柬埔寨项目',
      lo: 'ໂຄງການກຳປູເຈຍ',
      km: 'គម្រោងកម្ពុជា',
      my: 'ကမ္ဘောဒီးယားစီမံကိန်း',
    },
    country: 'KH',
    status: 'closed',
    startDate: '2017-12-19',
    endDate: '2020-12-31',
    sites: [
      {
        name: { en: 'Svay Ampear', zh: '斯瓦安普村', km: 'ស្វាយអំពារ' },
        within: 'Svay Ampear commune, Mukh Kampul district, Kandal',
        point: { latitude: '11.75', longitude: '104.95', exactness: 'approximate' },
        source: sources.cns,
      },
      {
        name: { en: 'Chheuteal Phluoh', zh: '谢提尔普洛斯村', km: 'ឈើទាលភ្លោះ' },
        aliases: ['Chheuteal Phlos'],
        within: 'Svay Ampear commune, Mukh Kampul district, Kandal',
        point: { latitude: '11.75', longitude: '104.95', exactness: 'approximate' },
        source: sources.cns,
      },
    ],
    components: ['infrastructure', 'public-services', 'industries', 'community-environment'],
    partners: ['cambodia-mrd'],
    sources: [sources.cns, sources.xinhua20200628],
  },
  results: {
    housing: {
      type: 'output',
      title: {
        en: 'Safer houses',
        zh: '更安全的住房',
        lo: 'ເຮືອນທີ່ປອດໄພກວ່າ',
        km: 'ផ្ទះដែលមានសុវត្ថិភាពជាងមុន',
        my: 'ပိုမိုစိတ်ချရသော အိမ်များ',
      },
      componentId: 'community-environment',
    },
    services: {
      type: 'output',
      title: {
        en: 'Water, electricity and sanitation',
        zh: '供水、供电和卫生设施',
        lo: 'ນ້ຳ, ໄຟຟ້າ ແລະ ສຸຂະອະນາໄມ',
        km: 'ទឹក អគ្គិសនី និងអនាម័យ',
        my: 'ရေ၊ လျှပ်စစ်နှင့် မိလ္လာစနစ်',
      },
      componentId: 'public-services',
    },
    livelihoods: {
      type: 'outcome',
      title: {
        en: 'Households earn from new lines of production',
        zh: '农户从新产业中获得收入',
        lo: 'ຄົວເຮືອນມີລາຍຮັບຈາກການຜະລິດໃໝ່',
        km: 'គ្រួសារមានចំណូលពីមុខរបរផលិតកម្មថ្មី',
        my: 'အိမ်ထောင်စုများ ထုတ်လုပ်ရေးလုပ်ငန်းသစ်များမှ ဝင်ငွေရရှိသည်',
      },
      componentId: 'industries',
    },
    reach,
  },
  indicators,
  values: {
    'houses-rebuilt': [june('42'), october('71')],
    'houses-renovated': [june('178'), october('190')],
    'community-centre': [june('400')],
    'solar-lamps': [june('200')],
    bicycles: [june('300')],
    'people-with-water': [october('4000')],
    'households-with-electricity': [october('82')],
    toilets: [october('132')],
    stoves: [october('500')],
    'detergent-plants': [june('2'), october('2')],
    'courtyard-economy': [october('200')],
    'millet-pepper': [{ ...october('80'), review: 'submitted' }],
    mushrooms: [{ ...october('28'), review: 'submitted' }],
    'cattle-farmers': [{ ...october('40'), review: 'draft' }],
  },
  files: [
    {
      title: 'Figures of two news items of 2020, side by side',
      fileName: 'cambodia-2020.csv',
      mediaType: 'text/csv',
      text: twoNewsItems,
      supports: ['houses-rebuilt', 'houses-renovated', 'detergent-plants'],
    },
  ],
};
