import type { ReportLanguage } from '../domain/reports/report.ts';

type Code = 'CNY' | 'LAK' | 'KHR' | 'MMK' | 'THB' | 'VND' | 'USD' | 'EUR';
type Names = Readonly<Record<Code, string>>;

/** Currencies of the partner countries and of what they are often compared with, as they are called behind an amount. */
export const currencyNames: Readonly<Record<ReportLanguage, Names>> = {
  en: {
    CNY: 'yuan',
    LAK: 'kip',
    KHR: 'riel',
    MMK: 'kyat',
    THB: 'baht',
    VND: 'dong',
    USD: 'US dollars',
    EUR: 'euros',
  },
  zh: {
    CNY: '元人民币',
    LAK: '老挝基普',
    KHR: '柬埔寨瑞尔',
    MMK: '缅甸元',
    THB: '泰铢',
    VND: '越南盾',
    USD: '美元',
    EUR: '欧元',
  },
  lo: {
    CNY: 'ຢວນ',
    LAK: 'ກີບ',
    KHR: 'ຣຽນກຳປູເຈຍ',
    MMK: 'ຈັອດມຽນມາ',
    THB: 'ບາດ',
    VND: 'ດົ່ງຫວຽດນາມ',
    USD: 'ໂດລາສະຫະລັດ',
    EUR: 'ເອີໂຣ',
  },
  km: {
    CNY: 'យ័នចិន',
    LAK: 'គីបឡាវ',
    KHR: 'រៀល',
    MMK: 'ក្យាតមីយ៉ាន់ម៉ា',
    THB: 'បាត',
    VND: 'ដុងវៀតណាម',
    USD: 'ដុល្លារអាមេរិក',
    EUR: 'អឺរ៉ូ',
  },
  my: {
    CNY: 'တရုတ်ယွမ်',
    LAK: 'လာအိုကစ်',
    KHR: 'ကမ္ဘောဒီးယားရီးယဲလ်',
    MMK: 'ကျပ်',
    THB: 'ထိုင်းဘတ်',
    VND: 'ဗီယက်နမ်ဒေါင်',
    USD: 'အမေရိကန်ဒေါ်လာ',
    EUR: 'ယူရို',
  },
};
