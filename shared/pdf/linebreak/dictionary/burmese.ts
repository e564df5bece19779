import type { Script } from './script.ts';

/** How Burmese is split into words, and which of them stay on one line. */
export const burmese: Script = {
  list: 'burmese.words',
  typeface: 'myanmar-regular',
  letters: '[\u1000-\u103F\u1050-\u108F\u109A-\u109F\uA9E0-\uA9EF\uA9FA-\uA9FE\uAA60-\uAA7F]',
  minStretch: 4,
  endsWord: /./,
  beginsWord: /[\u1000-\u102A]/,
  notAtLineStart: `၍ ၏ ၌ က ကို များ တို့ နှင့် သည် သည့် သော တွင် တွင်မူ မှ ထိ အထိ သို့ ဖြင့် အတွက် လည်း ပါ မည် မည့် ရန် ခု မှု ရေး
      ခြင်း ချက် သူ ပြီး လျှင် ဘဲ ဟု သာ စေ စွာ ကြောင်း ခဲ့ ထား သေး နိုင် ရ ရာ ထက် လေ သော်လည်း သော်လည်းကောင်း ကဲ့သို့
      အလိုက် အရ အတိုင်း အတူ လျက် ချင်း တိုင်း လုံး စီ ဆဲ နေ ကြ အနက်`,
  notAtLineEnd: 'မ ဤ ထို',
};
