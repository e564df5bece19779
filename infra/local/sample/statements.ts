import type { StatementInput } from '../../../shared/domain/meetings/statement.ts';
import { affirmed } from './features.ts';
import { liXiaobing, tanWeiping } from './officials.ts';
import { sources } from './sources.ts';

const source = [sources.iprcc];
const ofTan = { speaker: tanWeiping, agendaItemId: 'overall', sources: source } as const;
const ofLi = { speaker: liXiaobing, agendaItemId: 'affirmation', sources: source } as const;

const said: readonly Omit<StatementInput, 'order'>[] = [
  {
    ...ofTan,
    kind: 'overall_progress',
    text: {
      en: 'Presented the overall progress of the project.',
      zh: '介绍了项目总体进展。',
      lo: 'ນຳສະເໜີຄວາມຄືບໜ້າລວມຂອງໂຄງການ.',
      km: 'បានបង្ហាញវឌ្ឍនភាពរួមនៃគម្រោង។',
      my: 'စီမံကိန်း၏ ခြုံငုံတိုးတက်မှုကို တင်ပြခဲ့သည်။',
    },
  },
  {
    ...ofTan,
    kind: 'experience',
    text: {
      en: 'Presented its experience.',
      zh: '介绍了项目经验。',
      lo: 'ນຳສະເໜີປະສົບການຂອງໂຄງການ.',
      km: 'បានបង្ហាញបទពិសោធន៍នៃគម្រោង។',
      my: 'စီမံကိန်း၏ အတွေ့အကြုံကို တင်ပြခဲ့သည်။',
    },
  },
  {
    ...ofTan,
    kind: 'opinion_or_suggestion',
    text: {
      en: 'Gave opinions and suggestions on promoting implementation and international poverty-reduction cooperation.',
      zh: '就推进项目实施和国际减贫合作提出了意见和建议。',
      lo: 'ໃຫ້ຄຳເຫັນ ແລະ ຂໍ້ສະເໜີກ່ຽວກັບການຊຸກຍູ້ການຈັດຕັ້ງປະຕິບັດ ແລະ ການຮ່ວມມືສາກົນດ້ານການຫຼຸດຜ່ອນຄວາມທຸກຍາກ.',
      km: 'បានផ្តល់មតិ និងសំណើអំពីការជំរុញការអនុវត្ត និងកិច្ចសហប្រតិបត្តិការអន្តរជាតិក្នុងការកាត់បន្ថយភាពក្រីក្រ។',
      my: 'အကောင်အထည်ဖော်မှုနှင့် နိုင်ငံတကာ ဆင်းရဲမွဲတေမှုလျှော့ချရေး ပူးပေါင်းဆောင်ရွက်မှုကို မြှင့်တင်ရန် အမြင်များနှင့် အကြံပြုချက်များ ပေးခဲ့သည်။',
    },
  },
  {
    ...ofLi,
    kind: 'affirmation',
    text: {
      en: 'Affirmed three features of the project.',
      zh: '肯定了项目的三个特色。',
      lo: 'ຢືນຢັນສາມຈຸດເດັ່ນຂອງໂຄງການ.',
      km: 'បានបញ្ជាក់ចំណុចលេចធ្លោបីនៃគម្រោង។',
      my: 'စီမံကိန်း၏ အားသာချက် သုံးရပ်ကို အသိအမှတ်ပြုခဲ့သည်။',
    },
  },
  ...Object.values(affirmed).map(({ text }) => ({ ...ofLi, kind: 'feature' as const, text })),
  {
    ...ofLi,
    kind: 'requirement',
    text: {
      en: 'Raised requirements for overall planning of pandemic prevention and control and project conclusion, and for strengthening evaluation, summary and experience dissemination.',
      zh: '要求统筹做好疫情防控和项目收尾，加强评估、总结和经验推广。',
      lo: 'ຮຽກຮ້ອງໃຫ້ວາງແຜນໂດຍລວມເພື່ອປ້ອງກັນ ແລະ ຄວບຄຸມພະຍາດລະບາດ ແລະ ສິ້ນສຸດໂຄງການ, ແລະ ໃຫ້ເພີ່ມທະວີການປະເມີນ, ການສະຫຼຸບ ແລະ ການເຜີຍແຜ່ປະສົບການ.',
      km: 'បានទាមទារឱ្យរៀបផែនការរួមក្នុងការបង្ការ និងគ្រប់គ្រងជំងឺរាតត្បាត និងការបញ្ចប់គម្រោង ព្រមទាំងពង្រឹងការវាយតម្លៃ ការសង្ខេប និងការផ្សព្វផ្សាយបទពិសោធន៍។',
      my: 'ကပ်ရောဂါ ကာကွယ်ထိန်းချုပ်ရေးနှင့် စီမံကိန်းအဆုံးသတ်ခြင်းကို ဘက်စုံ စီစဉ်ရန်၊ အကဲဖြတ်ခြင်း၊ အကျဉ်းချုပ်ခြင်းနှင့် အတွေ့အကြုံဖြန့်ဝေခြင်းကို အားကောင်းစေရန် တောင်းဆိုခဲ့သည်။',
    },
  },
];
export const statements: readonly StatementInput[] = said.map((statement, order) => ({
  ...statement,
  order,
}));
