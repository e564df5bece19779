/**
 * Words of scripts without spaces that the dictionary parts, and a reader does not: `toTheOneBefore` are particles and endings,
 * which do not begin a line; `toTheOneAfter` are negations and beginnings, which do not end one; `compounds` are words that the
 * dictionary does not know as one.
 */
type BoundWords = {
  readonly toTheOneBefore: string;
  readonly toTheOneAfter: string;
  readonly compounds: string;
};

const tables: Readonly<Record<'lao' | 'khmer' | 'myanmar', BoundWords>> = {
  lao: {
    toTheOneBefore: 'ນີ້ ນັ້ນ ແລ້ວ ໄວ້ ໆ',
    toTheOneAfter: 'ບໍ່ ບໍ່ໄດ້ ບໍ່ທັນ ການ ຄວາມ ຜູ້ ນັກ ຂໍ້ ຄຳ ແຕ່ລະ',
    compounds: `ຕົວຊີ້ວັດ ຕົວເລກ ຕົວຈິງ ບົດລາຍງານ ບົດສະຫຼຸບ ກອງປະຊຸມ ຜົນໄດ້ຮັບ ຄູ່ຮ່ວມງານ ປະສານງານ ກວດກາ ເຜີຍແຜ່ ໜ້າພໍໃຈ
      ຊ້ອນທ້າຍ ມອບໂອນ ສົ່ງມອບ ອຶດຫິວ ນະວັດຕະກຳ ໂຄງລ່າງ ຫຼຸດຜ່ອນ ສຸຂະອະນາໄມ ດິນຟ້າອາກາດ ຊົມໃຊ້ ນຳໃຊ້ ບວກລວມ ປະກອບສ່ວນ
      ຕ່າງກັນ ພົບເຫັນ ເຂົ້າຮ່ວມ ອອນລາຍ ອີເມວ ເວັບໄຊ ລາຍລະອຽດ ຊາຍແດນ ໜ່ວຍງານ ເທັດຈິງ ມາດຕະການ ບູລິມະສິດ ໄພທຳມະຊາດ
      ຍອດລວມ ຄົນລະ ແຕ່ລະ ນຳສະເໜີ ວຽກເຮັດງານທຳ ເປັນຢູ່ ຄວາມເປັນມາ ຍັງບໍ່ ບັງກະລາເທດ ພູຖານ ອີທິໂອເປຍ ເຄນຢາ ມອງໂກເລຍ
      ຄ່າພື້ນຖານ ຟິລິບປິນ ປາກິດສະຖານ ທິມໍ ເລສເຕ ທານຊາເນຍ ອູການດາ ອຸສເບກິສະຖານ ແຊມເບຍ`,
  },
  khmer: {
    toTheOneBefore: 'ទេ ឡើយ នេះ នោះ វិញ',
    toTheOneAfter: 'មិន មិនបាន មិនទាន់ ការ ភាព សេចក្តី អ្នក',
    compounds: `សក្តានុពល នីមួយៗ សំខាន់ៗ ឧបសម្ព័ន្ធ ផ្លាស់ប្តូរ ប្រើប្រាស់ អនឡាញ កន្លងផុត រកឃើញ ចំណុចដៅ ថយចុះ ត្រួតគ្នា
      សម្រេច កំណត់ត្រា កិច្ចការ កិច្ចប្រជុំ ប្រតិបត្តិការ ប្រសិទ្ធផល ធាតុចេញ ភាពជាដៃគូ បូកសរុប លេខសម្គាល់ បង់ក្លាដែស ព្រុយណេ
      ប៊ូតង់ ហ្វ៊ីលីពីន ទីម័រលេស្តេ តង់សានី អ៊ូហ្គង់ដា អ៊ូសបេគីស្ថាន សំប៊ី សម្រេចបាន តម្លៃមូលដ្ឋាន គ្មានគោលដៅ មិនបានកំណត់ថ្ងៃ
      ថ្ងៃបញ្ចប់`,
  },
  myanmar: {
    toTheOneBefore: `၍ ၏ ၌ က ကို များ တို့ နှင့် သည် သည့် သော တွင် တွင်မူ မှ ထိ အထိ သို့ ဖြင့် အတွက် လည်း ပါ မည် မည့် ရန် ခု မှု ရေး
      ခြင်း ချက် သူ ပြီး လျှင် ဘဲ ဟု သာ စေ စွာ ကြောင်း ခဲ့ ထား သေး နိုင် ရ ရာ ထက် လေ သော်လည်း သော်လည်းကောင်း ကဲ့သို့
      အလိုက် အရ အတိုင်း အတူ လျက် ချင်း တိုင်း လုံး စီ ဆဲ နေ ကြ အနက်`,
    toTheOneAfter: 'မ ဤ ထို',
    compounds: `အဖွဲ့အစည်း အမှန်တကယ် ဖြန့်ဝေ ကုန်လွန် များလေကောင်းလေ နည်းလေကောင်းလေ တီထွင်ဆန်းသစ် ညွှန်းကိန်း အမျိုးအစား
      မူကြမ်း ထုတ်ဝေ ထုတ်ပြန် ပြန်ပေး တွေ့ရှိ ကျန်ရှိ ထားရှိ ကိုးကား ခြုံငုံ ဆင်းရဲမွဲတေ ပြည့်ဝ အခန်းကဏ္ဍ နည်းလမ်း ပြောကြား
      ပေးပို့ တောင်းဆို ရိုးရှင်း စောင့်ကြည့် အွန်လိုင်း အီးမေးလ် လင့်ခ် ၎င်း စိန်ခေါ် တာဝန်ယူ ပတ်သက် အထောက်အကူပြု ပေါင်းလဒ်
      အခြေခံတန်ဖိုး အရင်းအမြစ် ရည်မှန်းချက် ဖွံ့ဖြိုးတိုးတက် လွှဲပြောင်းလက်ခံသူ တန်းတူညီမျှ အောက်သက်ရှိ လုပ်ထုံးကောင်း ပါဝင်ဆောင်ရွက် ရှိမရှိ အတည်မပြုရသေး အတည်မပြု ရသေး အသုံးမပြု လာအို ဘင်္ဂလားဒေ့ရှ် ဘရူနိုင်း ဘူတန် အီသီယိုးပီးယား
      အင်ဒိုနီးရှား သီရိလင်္ကာ မွန်ဂိုးလီးယား မလေးရှား နီပေါ အရှေ့တီမော တန်ဇန်းနီးယား ယူဂန်းဒါး ဥဇဘက်ကစ္စတန်`,
  },
};

const wordsIn = (list: keyof BoundWords) =>
  Object.values(tables).flatMap((table) => table[list].split(/\s+/));

const longestFirst = (words: readonly string[]) =>
  words.toSorted((one, other) => other.length - one.length).join('|');

const endings = new RegExp(`^(?:${longestFirst(wordsIn('toTheOneBefore'))})+$`, 'u');
const beginnings = new RegExp(`^(?:${longestFirst(wordsIn('toTheOneAfter'))})$`, 'u');
const compounds = new RegExp(longestFirst(wordsIn('compounds')), 'gu');

/** Where Burmese "there is none" begins, which the dictionary takes for a part of the word before; "whether there is" is one word. */
export const beforeNone = /(?<=.)(?<!ရှိ)(?=မရှိ)/u;

/** Whether the sense of two words of Lao, Khmer or Burmese keeps them on one line, where it has room. */
export function isBound(before: string, after: string): boolean {
  return endings.test(after) || beginnings.test(before);
}

/** The offsets of a text that lie within a compound. */
export function withinCompounds(text: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { 0: compound, index } of text.matchAll(compounds))
    for (let at = index + 1; at < index + compound.length; at += 1) offsets.add(at);
  return offsets;
}
