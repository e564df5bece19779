import type { OrganisationInput } from '../../../shared/domain/programme/organisation.ts';
import type { SampleText } from './sample-text.ts';
import { sources } from './sources.ts';

/** The full names; other records of the sample repeat them. */
export const organisationNames = {
  aieco: {
    en: 'Agency for International Economic Cooperation, Ministry of Commerce',
    zh: '商务部国际经济合作事务局',
    lo: 'ອົງການຮ່ວມມືເສດຖະກິດສາກົນ, ກະຊວງການຄ້າ',
    km: 'ទីភ្នាក់ងារសហប្រតិបត្តិការសេដ្ឋកិច្ចអន្តរជាតិ ក្រសួងពាណិជ្ជកម្ម',
    my: 'နိုင်ငံတကာ စီးပွားရေးပူးပေါင်းဆောင်ရွက်ရေးအေဂျင်စီ၊ ကူးသန်းရောင်းဝယ်ရေးဝန်ကြီးဌာန',
  },
  iprcc: {
    en: 'International Poverty Reduction Center in China',
    zh: '中国国际扶贫中心',
    lo: 'ສູນຫຼຸດຜ່ອນຄວາມທຸກຍາກສາກົນໃນປະເທດຈີນ',
    km: 'មជ្ឈមណ្ឌលកាត់បន្ថយភាពក្រីក្រអន្តរជាតិនៅប្រទេសចិន',
    my: 'တရုတ်နိုင်ငံရှိ နိုင်ငံတကာဆင်းရဲမွဲတေမှုလျှော့ချရေးဗဟိုဌာန',
  },
  guangxi: {
    en: 'Foreign Capital Poverty Alleviation Project Management Center of Guangxi Zhuang Autonomous Region',
    zh: '广西壮族自治区外资扶贫项目管理中心',
    lo: 'ສູນຄຸ້ມຄອງໂຄງການແກ້ໄຂຄວາມທຸກຍາກດ້ວຍທຶນຕ່າງປະເທດ ເຂດປົກຄອງຕົນເອງຊົນເຜົ່າຈ້ວງ ກວາງຊີ',
    km: 'មជ្ឈមណ្ឌលគ្រប់គ្រងគម្រោងកាត់បន្ថយភាពក្រីក្រដោយមូលធនបរទេស នៃតំបន់ស្វយ័តជនជាតិជ័ង ក្វាងស៊ី',
    my: 'ကွမ်ရှီးကျွမ့်လူမျိုး ကိုယ်ပိုင်အုပ်ချုပ်ခွင့်ရဒေသ နိုင်ငံခြားရင်းနှီးငွေဖြင့် ဆင်းရဲမွဲတေမှုလျှော့ချရေး စီမံကိန်းစီမံခန့်ခွဲမှုဗဟိုဌာန',
  },
  sichuan: {
    en: 'Project Center of Sichuan Poverty Alleviation and Development Bureau',
    zh: '四川省扶贫开发局项目中心',
    lo: 'ສູນໂຄງການ ຂອງ ກົມແກ້ໄຂຄວາມທຸກຍາກ ແລະ ພັດທະນາ ແຂວງເສສວນ',
    km: 'មជ្ឈមណ្ឌលគម្រោង នៃការិយាល័យកាត់បន្ថយភាពក្រីក្រ និងអភិវឌ្ឍន៍ខេត្តស៊ីឈួន',
    my: 'စီချွမ်းပြည်နယ် ဆင်းရဲမွဲတေမှုလျှော့ချရေးနှင့် ဖွံ့ဖြိုးရေးဗျူရို၏ စီမံကိန်းဗဟိုဌာန',
  },
  yunnan: {
    en: 'International Poverty Reduction and Development Center of Yunnan Province',
    zh: '云南省国际扶贫与发展中心',
    lo: 'ສູນຫຼຸດຜ່ອນຄວາມທຸກຍາກ ແລະ ພັດທະນາສາກົນ ແຂວງຢຸນນານ',
    km: 'មជ្ឈមណ្ឌលកាត់បន្ថយភាពក្រីក្រ និងអភិវឌ្ឍន៍អន្តរជាតិខេត្តយូណាន',
    my: 'ယူနန်ပြည်နယ် နိုင်ငံတကာဆင်းရဲမွဲတေမှုလျှော့ချရေးနှင့် ဖွံ့ဖြိုးရေးဗဟိုဌာန',
  },
  ministryOfCambodia: {
    en: 'Ministry of Rural Development, Cambodia',
    zh: '柬埔寨农村发展部',
    lo: 'ກະຊວງພັດທະນາຊົນນະບົດ, ກຳປູເຈຍ',
    km: 'ក្រសួងអភិវឌ្ឍន៍ជនបទ កម្ពុជា',
    my: 'ကျေးလက်ဒေသဖွံ့ဖြိုးရေးဝန်ကြီးဌာန၊ ကမ္ဘောဒီးယား',
  },
  departmentOfMyanmar: {
    en: 'Department of Rural Development, Myanmar',
    zh: '缅甸农村发展司',
    lo: 'ກົມພັດທະນາຊົນນະບົດ, ມຽນມາ',
    km: 'នាយកដ្ឋានអភិវឌ្ឍន៍ជនបទ មីយ៉ាន់ម៉ា',
    my: 'ကျေးလက်ဒေသဖွံ့ဖြိုးတိုးတက်ရေးဦးစီးဌာန၊ မြန်မာ',
  },
} as const satisfies Record<string, SampleText>;

/** An acronym is the same in every language but Chinese, which shortens the name itself. */
export const organisations: Readonly<Record<string, OrganisationInput>> = {
  aieco: {
    name: organisationNames.aieco,
    shortName: { en: 'AIECO', zh: '国际经济合作事务局' },
    roles: ['coordinating'],
    country: 'CN',
    sources: [sources.iprcc],
  },
  iprcc: {
    name: organisationNames.iprcc,
    shortName: { en: 'IPRCC', zh: '国际扶贫中心' },
    roles: ['supporting'],
    country: 'CN',
    sources: [sources.iprcc],
  },
  'guangxi-centre': {
    name: organisationNames.guangxi,
    shortName: {
      en: 'Guangxi Center',
      zh: '广西项目中心',
      lo: 'ສູນກວາງຊີ',
      km: 'មជ្ឈមណ្ឌលក្វាងស៊ី',
      my: 'ကွမ်ရှီးဗဟိုဌာန',
    },
    roles: ['implementing'],
    country: 'CN',
    sources: [sources.iprcc],
  },
  'sichuan-centre': {
    name: organisationNames.sichuan,
    shortName: {
      en: 'Sichuan Center',
      zh: '四川项目中心',
      lo: 'ສູນເສສວນ',
      km: 'មជ្ឈមណ្ឌលស៊ីឈួន',
      my: 'စီချွမ်းဗဟိုဌာန',
    },
    roles: ['implementing'],
    country: 'CN',
    sources: [sources.iprcc],
  },
  'yunnan-centre': {
    name: organisationNames.yunnan,
    shortName: {
      en: 'Yunnan Center',
      zh: '云南扶贫与发展中心',
      lo: 'ສູນຢຸນນານ',
      km: 'មជ្ឈមណ្ឌលយូណាន',
      my: 'ယူနန်ဗဟိုဌာန',
    },
    roles: ['implementing'],
    country: 'CN',
    sources: [sources.iprcc],
  },
  'cambodia-mrd': {
    name: organisationNames.ministryOfCambodia,
    shortName: { en: 'MRD', zh: '柬农村发展部' },
    roles: ['partner_government'],
    country: 'KH',
    sources: [sources.xinhua20200628],
  },
  'myanmar-drd': {
    name: organisationNames.departmentOfMyanmar,
    shortName: { en: 'DRD', zh: '缅农村发展司' },
    roles: ['partner_government'],
    country: 'MM',
    sources: [sources.mizzima],
  },
};
