import type { ReportLanguage } from '../domain/reports/report.ts';

/**
 * Names of countries: in English after the short forms of the United Nations' terminology database, in the other languages
 * after the Unicode CLDR 48. A code that is not here is printed as it is.
 */
const names: Readonly<Record<string, Readonly<Record<ReportLanguage, string>>>> = {
  BD: { en: 'Bangladesh', zh: '孟加拉国', lo: 'ບັງກະລາເທດ', km: 'បង់ក្លាដែស', my: 'ဘင်္ဂလားဒေ့ရှ်' },
  BN: { en: 'Brunei Darussalam', zh: '文莱', lo: 'ບຣູໄນ', km: 'ព្រុយណេ', my: 'ဘရူနိုင်း' },
  BT: { en: 'Bhutan', zh: '不丹', lo: 'ພູຖານ', km: 'ប៊ូតង់', my: 'ဘူတန်' },
  CN: { en: 'China', zh: '中国', lo: 'ຈີນ', km: 'ចិន', my: 'တရုတ်' },
  ET: { en: 'Ethiopia', zh: '埃塞俄比亚', lo: 'ອີທິໂອເປຍ', km: 'អេត្យូពី', my: 'အီသီယိုးပီးယား' },
  ID: { en: 'Indonesia', zh: '印度尼西亚', lo: 'ອິນໂດເນເຊຍ', km: 'ឥណ្ឌូណេស៊ី', my: 'အင်ဒိုနီးရှား' },
  IN: { en: 'India', zh: '印度', lo: 'ອິນເດຍ', km: 'ឥណ្ឌា', my: 'အိန္ဒိယ' },
  KE: { en: 'Kenya', zh: '肯尼亚', lo: 'ເຄນຢາ', km: 'កេនយ៉ា', my: 'ကင်ညာ' },
  KH: { en: 'Cambodia', zh: '柬埔寨', lo: 'ກຳປູເຈຍ', km: 'កម្ពុជា', my: 'ကမ္ဘောဒီးယား' },
  LA: { en: 'Laos', zh: '老挝', lo: 'ລາວ', km: 'ឡាវ', my: 'လာအို' },
  LK: { en: 'Sri Lanka', zh: '斯里兰卡', lo: 'ສີລັງກາ', km: 'ស្រីលង្កា', my: 'သီရိလင်္ကာ' },
  MM: { en: 'Myanmar', zh: '缅甸', lo: 'ມຽນມາ', km: 'មីយ៉ាន់ម៉ា', my: 'မြန်မာ' },
  MN: { en: 'Mongolia', zh: '蒙古', lo: 'ມອງໂກເລຍ', km: 'ម៉ុងហ្គោលី', my: 'မွန်ဂိုးလီးယား' },
  MY: { en: 'Malaysia', zh: '马来西亚', lo: 'ມາເລເຊຍ', km: 'ម៉ាឡេស៊ី', my: 'မလေးရှား' },
  NP: { en: 'Nepal', zh: '尼泊尔', lo: 'ເນປານ', km: 'នេប៉ាល់', my: 'နီပေါ' },
  PH: { en: 'Philippines', zh: '菲律宾', lo: 'ຟິລິບປິນ', km: 'ហ្វ៊ីលីពីន', my: 'ဖိလစ်ပိုင်' },
  PK: { en: 'Pakistan', zh: '巴基斯坦', lo: 'ປາກິດສະຖານ', km: 'ប៉ាគីស្ថាន', my: 'ပါကစ္စတန်' },
  SG: { en: 'Singapore', zh: '新加坡', lo: 'ສິງກະໂປ', km: 'សិង្ហបុរី', my: 'စင်္ကာပူ' },
  TH: { en: 'Thailand', zh: '泰国', lo: 'ໄທ', km: 'ថៃ', my: 'ထိုင်း' },
  TL: { en: 'Timor-Leste', zh: '东帝汶', lo: 'ທິມໍ-ເລສເຕ', km: 'ទីម័រលេស្តេ', my: 'အရှေ့တီမော' },
  TZ: { en: 'Tanzania', zh: '坦桑尼亚', lo: 'ທານຊາເນຍ', km: 'តង់សានី', my: 'တန်ဇန်းနီးယား' },
  UG: { en: 'Uganda', zh: '乌干达', lo: 'ອູການດາ', km: 'អ៊ូហ្គង់ដា', my: 'ယူဂန်းဒါး' },
  UZ: { en: 'Uzbekistan', zh: '乌兹别克斯坦', lo: 'ອຸສເບກິສະຖານ', km: 'អ៊ូសបេគីស្ថាន', my: 'ဥဇဘက်ကစ္စတန်' },
  VN: { en: 'Viet Nam', zh: '越南', lo: 'ຫວຽດນາມ', km: 'វៀតណាម', my: 'ဗီယက်နမ်' },
  ZM: { en: 'Zambia', zh: '赞比亚', lo: 'ແຊມເບຍ', km: 'សំប៊ី', my: 'ဇမ်ဘီယာ' },
};

export function countryName(code: string, language: ReportLanguage): string {
  return names[code]?.[language] ?? code;
}
