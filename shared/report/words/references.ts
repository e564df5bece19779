import type { ReportLanguage } from '../../domain/reports/report.ts';

export type ReferenceWords = {
  readonly table: (number: string) => string;
  readonly figure: (number: string) => string;
  readonly section: (number: string) => string;
  /** The title of the list of tables and figures. */
  readonly list: string;
  /** What the row of a value in the audit annex says; stands between "V4" and "Annex E". */
  readonly value: string;
  /** Heads the column of the sections that cite a source or a value. */
  readonly citedIn: string;
  /** Stands before the references of the values that were approved together. */
  readonly approved: (who: string, day: string, version: string) => string;
};

/** The names of what texts lead to. */
export const referenceWords: Readonly<Record<ReportLanguage, ReferenceWords>> = {
  en: {
    table: (number) => `Table\u00A0${number}`,
    figure: (number) => `Figure\u00A0${number}`,
    section: (number) => `Section\u00A0${number}`,
    list: 'Tables and figures',
    value: 'source and approval of this value',
    citedIn: 'Cited in',
    approved: (who, day, version) => `Approved by ${who} on ${day}, version\u00A0${version}`,
  },
  zh: {
    table: (number) => `表${number}`,
    figure: (number) => `图${number}`,
    section: (number) => `第${number}节`,
    list: '图表目录',
    value: '该数值的来源与批准',
    citedIn: '引用章节',
    approved: (who, day, version) => `${who}于${day}批准，版本${version}`,
  },
  lo: {
    table: (number) => `ຕາຕະລາງ\u00A0${number}`,
    figure: (number) => `ຮູບ\u00A0${number}`,
    section: (number) => `ພາກທີ\u00A0${number}`,
    list: 'ຕາຕະລາງ ແລະ ຮູບ',
    value: 'ແຫຼ່ງທີ່ມາ ແລະ ການອະນຸມັດຂອງຄ່ານີ້',
    citedIn: 'ອ້າງອີງໃນ',
    approved: (who, day, version) => `ອະນຸມັດໂດຍ ${who} ວັນທີ ${day}, ລຸ້ນ\u00A0${version}`,
  },
  km: {
    table: (number) => `តារាង\u00A0${number}`,
    figure: (number) => `រូប\u00A0${number}`,
    section: (number) => `ផ្នែក\u00A0${number}`,
    list: 'តារាង និងរូប',
    value: 'ប្រភព និងការអនុម័តតម្លៃនេះ',
    citedIn: 'បានយោងក្នុង',
    approved: (who, day, version) => `បានអនុម័តដោយ ${who} នៅ ${day} ជំនាន់\u00A0${version}`,
  },
  my: {
    table: (number) => `ဇယား\u00A0${number}`,
    figure: (number) => `ပုံ\u00A0${number}`,
    section: (number) => `အပိုင်း\u00A0${number}`,
    list: 'ဇယားများနှင့် ပုံများ',
    value: 'ဤတန်ဖိုး၏ ရင်းမြစ်နှင့် အတည်ပြုချက်',
    citedIn: 'ကိုးကားထားသည့်နေရာ',
    approved: (who, day, version) => `${who} က ${day} တွင် အတည်ပြုသည်၊ မူ\u00A0${version}`,
  },
};
