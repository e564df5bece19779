import type { ReportLanguage } from '../domain/reports/report.ts';

type Code =
  | 'BD'
  | 'BN'
  | 'ID'
  | 'KH'
  | 'LA'
  | 'LK'
  | 'MM'
  | 'MN'
  | 'MY'
  | 'PH'
  | 'TH'
  | 'TL'
  | 'TZ'
  | 'UG'
  | 'VN'
  | 'ZM';

/** The capitals of the countries whose outline is known, by the code of the country. */
export const capitalNames: Readonly<Record<ReportLanguage, Readonly<Record<Code, string>>>> = {
  en: {
    BD: 'Dhaka',
    BN: 'Bandar Seri Begawan',
    ID: 'Jakarta',
    KH: 'Phnom Penh',
    LA: 'Vientiane',
    LK: 'Sri Jayewardenepura Kotte',
    MM: 'Nay Pyi Taw',
    MN: 'Ulaanbaatar',
    MY: 'Kuala Lumpur',
    PH: 'Manila',
    TH: 'Bangkok',
    TL: 'Dili',
    TZ: 'Dodoma',
    UG: 'Kampala',
    VN: 'Ha Noi',
    ZM: 'Lusaka',
  },
  zh: {
    BD: '达卡',
    BN: '斯里巴加湾市',
    ID: '雅加达',
    KH: '金边',
    LA: '万象',
    LK: '斯里贾亚瓦德纳普拉科特',
    MM: '内比都',
    MN: '乌兰巴托',
    MY: '吉隆坡',
    PH: '马尼拉',
    TH: '曼谷',
    TL: '帝力',
    TZ: '多多马',
    UG: '坎帕拉',
    VN: '河内',
    ZM: '卢萨卡',
  },
  lo: {
    BD: 'ທາກາ',
    BN: 'ບັນດາເສຣີເບກາວັນ',
    ID: 'ຈາກາຕາ',
    KH: 'ພະນົມເປັນ',
    LA: 'ວຽງຈັນ',
    LK: 'ສີຈະຍາວັດທະນະປຸຣະໂກດເຕ',
    MM: 'ເນປີດໍ',
    MN: 'ອູລານບາຕໍ',
    MY: 'ກົວລາລຳເປີ',
    PH: 'ມະນິລາ',
    TH: 'ບາງກອກ',
    TL: 'ດິລີ',
    TZ: 'ໂດໂດມາ',
    UG: 'ກຳປາລາ',
    VN: 'ຮ່າໂນ້ຍ',
    ZM: 'ລູຊາກາ',
  },
  km: {
    BD: 'ដាកា',
    BN: 'បានដាសេរីបេហ្គាវ៉ាន់',
    ID: 'ហ្សាការតា',
    KH: 'ភ្នំពេញ',
    LA: 'វៀងចន្ទន៍',
    LK: 'ស្រីជយវឌ្ឍនបុរកោត',
    MM: 'ណៃពិដោ',
    MN: 'អ៊ូឡានបាទ័រ',
    MY: 'គូឡាឡាំពួ',
    PH: 'ម៉ានីល',
    TH: 'បាងកក',
    TL: 'ឌីលី',
    TZ: 'ដូដូម៉ា',
    UG: 'កំប៉ាឡា',
    VN: 'ហាណូយ',
    ZM: 'លូសាកា',
  },
  my: {
    BD: 'ဒါကာ',
    BN: 'ဘန်ဒါဆရီဘီဂါဝန်',
    ID: 'ဂျကာတာ',
    KH: 'ဖနွမ်းပင်',
    LA: 'ဗီယင်ကျန်း',
    LK: 'သီရိဇယဝဒ္ဓနပူရကုတ္တေ',
    MM: 'နေပြည်တော်',
    MN: 'အူလန်ဘာတော',
    MY: 'ကွာလာလမ်ပူ',
    PH: 'မနီလာ',
    TH: 'ဘန်ကောက်',
    TL: 'ဒီလီ',
    TZ: 'ဒိုဒိုမာ',
    UG: 'ကမ်ပါလာ',
    VN: 'ဟနွိုင်း',
    ZM: 'လူဆာကာ',
  },
};
