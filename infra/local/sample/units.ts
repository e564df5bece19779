import type { SampleText } from './sample-text.ts';

/** What is counted. Languages that count with a classifier have that: the title says what it is. */
export const units = {
  people: { en: 'people', zh: '人', lo: 'ຄົນ', km: 'នាក់', my: 'ဦး' },
  residents: { en: 'residents', zh: '人', lo: 'ຄົນ', km: 'នាក់', my: 'ဦး' },
  households: { en: 'households', zh: '户', lo: 'ຄົວເຮືອນ', km: 'គ្រួសារ', my: 'အိမ်ထောင်စု' },
  families: { en: 'families', zh: '个', lo: 'ຄອບຄົວ', km: 'គ្រួសារ', my: 'မိသားစု' },
  farmers: { en: 'farmers', zh: '户', lo: 'ຄົນ', km: 'នាក់', my: 'ဦး' },
  houses: { en: 'houses', zh: '栋', lo: 'ຫຼັງ', km: 'ខ្នង', my: 'လုံး' },
  kilometres: { en: 'km', zh: '公里', lo: 'ກມ', km: 'គ.ម.', my: 'ကီလိုမီတာ' },
  squareMetres: {
    en: 'square metres',
    zh: '平方米',
    lo: 'ຕາແມັດ',
    km: 'ម៉ែត្រការ៉េ',
    my: 'စတုရန်းမီတာ',
  },
  bridges: { en: 'bridges', zh: '座', lo: 'ແຫ່ງ', km: 'ស្ពាន', my: 'စင်း' },
  lamps: { en: 'lamps', zh: '盏', lo: 'ດວງ', km: 'ចង្កៀង', my: 'လုံး' },
  bicycles: { en: 'bicycles', zh: '辆', lo: 'ຄັນ', km: 'គ្រឿង', my: 'စီး' },
  toilets: { en: 'toilets', zh: '座', lo: 'ຫ້ອງ', km: 'បង្គន់', my: 'လုံး' },
  stoves: { en: 'stoves', zh: '个', lo: 'ໜ່ວຍ', km: 'ចង្ក្រាន', my: 'လုံး' },
  workshops: { en: 'workshops', zh: '座', lo: 'ແຫ່ງ', km: 'កន្លែង', my: 'ရုံ' },
} as const satisfies Record<string, SampleText>;
