import type { SampleText } from '../sample-text.ts';

/** Who took the steps of the practices, where that is not an organisation under its full name. */
export const parties = {
  guangxi: {
    en: 'Guangxi project management centre',
    zh: '广西外资扶贫项目管理中心',
    lo: 'ສູນຄຸ້ມຄອງໂຄງການກວາງຊີ',
    km: 'មជ្ឈមណ្ឌលគ្រប់គ្រងគម្រោងក្វាងស៊ី',
    my: 'ကွမ်ရှီး စီမံကိန်းစီမံခန့်ခွဲမှုဗဟိုဌာန',
  },
  villages: {
    en: 'The two villages',
    zh: '两个项目村',
    lo: 'ສອງບ້ານ',
    km: 'ភូមិទាំងពីរ',
    my: 'ကျေးရွာနှစ်ရွာ',
  },
  villagesWithProject: {
    en: 'The villages, with the project',
    zh: '项目村与项目组',
    lo: 'ບ້ານ ຮ່ວມກັບໂຄງການ',
    km: 'ភូមិ រួមជាមួយគម្រោង',
    my: 'ကျေးရွာများ၊ စီမံကိန်းနှင့်အတူ',
  },
  sichuan: {
    en: 'Sichuan project centre',
    zh: '四川项目中心',
    lo: 'ສູນໂຄງການເສສວນ',
    km: 'មជ្ឈមណ្ឌលគម្រោងស៊ីឈួន',
    my: 'စီချွမ်း စီမံကိန်းဗဟိုဌာန',
  },
  householdsWithProject: {
    en: 'Households, with the project',
    zh: '农户与项目组',
    lo: 'ຄົວເຮືອນ ຮ່ວມກັບໂຄງການ',
    km: 'គ្រួសារ រួមជាមួយគម្រោង',
    my: 'အိမ်ထောင်စုများ၊ စီမံကိန်းနှင့်အတူ',
  },
  yunnan: {
    en: 'Yunnan centre',
    zh: '云南国际扶贫与发展中心',
    lo: 'ສູນຢຸນນານ',
    km: 'មជ្ឈមណ្ឌលយូណាន',
    my: 'ယူနန်ဗဟိုဌာန',
  },
  yunnanAndDepartment: {
    en: 'Yunnan centre and the Department of Rural Development',
    zh: '云南国际扶贫与发展中心和缅甸农村发展司',
    lo: 'ສູນຢຸນນານ ແລະ ກົມພັດທະນາຊົນນະບົດ',
    km: 'មជ្ឈមណ្ឌលយូណាន និងនាយកដ្ឋានអភិវឌ្ឍន៍ជនបទ',
    my: 'ယူနန်ဗဟိုဌာနနှင့် ကျေးလက်ဒေသဖွံ့ဖြိုးတိုးတက်ရေးဦးစီးဌာန',
  },
} as const satisfies Record<string, SampleText>;
