import type { FeatureInput } from '../../../shared/domain/sharing/feature.ts';
import { liXiaobing } from './officials.ts';
import { organisationNames } from './organisations.ts';
import type { SampleText } from './sample-text.ts';
import { sources } from './sources.ts';

type Affirmed = { readonly title: SampleText; readonly text: SampleText };

/** As affirmed at the meeting. */
export const affirmed: Readonly<Record<string, Affirmed>> = {
  'basic-livelihood': {
    title: {
      en: 'Livelihood-focused, small but refined',
      zh: '聚焦基本民生，小而精',
      lo: 'ເນັ້ນຊີວິດການເປັນຢູ່ຂັ້ນພື້ນຖານ, ນ້ອຍແຕ່ມີຄຸນນະພາບ',
      km: 'ផ្តោតលើជីវភាពមូលដ្ឋាន តូចតែប្រណីត',
      my: 'အခြေခံဘဝရပ်တည်မှုကို အလေးထား၊ သေးငယ်သော်လည်း ကောင်းမွန်',
    },
    text: {
      en: 'It focuses on the basic livelihood of the partner country and is small but refined: a vivid practice of the China aid model.',
      zh: '项目聚焦伙伴国基本民生，小而精，是中国援助模式的生动实践。',
      lo: 'ໂຄງການເນັ້ນຊີວິດການເປັນຢູ່ຂັ້ນພື້ນຖານຂອງປະເທດຄູ່ຮ່ວມງານ, ນ້ອຍແຕ່ມີຄຸນນະພາບ: ເປັນການປະຕິບັດທີ່ມີຊີວິດຊີວາຂອງແບບການຊ່ວຍເຫຼືອຂອງຈີນ.',
      km: 'គម្រោងផ្តោតលើជីវភាពមូលដ្ឋាននៃប្រទេសដៃគូ តូចតែប្រណីត៖ ជាការអនុវត្តដ៏រស់រវើកនៃគំរូជំនួយរបស់ចិន។',
      my: 'စီမံကိန်းသည် မိတ်ဖက်နိုင်ငံ၏ အခြေခံဘဝရပ်တည်မှုကို အလေးထားပြီး သေးငယ်သော်လည်း ကောင်းမွန်သည်။ တရုတ်အကူအညီပုံစံ၏ အသက်ဝင်သော လက်တွေ့ပြသမှု ဖြစ်သည်။',
    },
  },
  'experience-and-cooperation': {
    title: {
      en: 'Experience and international cooperation integrated',
      zh: '中国扶贫经验与国际合作相结合',
      lo: 'ປະສົມປະສານປະສົບການ ແລະ ການຮ່ວມມືສາກົນ',
      km: 'ការរួមបញ្ចូលបទពិសោធន៍ និងកិច្ចសហប្រតិបត្តិការអន្តរជាតិ',
      my: 'အတွေ့အကြုံနှင့် နိုင်ငံတကာပူးပေါင်းဆောင်ရွက်မှု ပေါင်းစပ်ခြင်း',
    },
    text: {
      en: "It integrates China's poverty alleviation experience and international cooperation.",
      zh: '项目把中国的扶贫经验与国际合作结合起来。',
      lo: 'ໂຄງການປະສົມປະສານປະສົບການແກ້ໄຂຄວາມທຸກຍາກຂອງຈີນ ແລະ ການຮ່ວມມືສາກົນ.',
      km: 'គម្រោងរួមបញ្ចូលបទពិសោធន៍កាត់បន្ថយភាពក្រីក្ររបស់ចិន និងកិច្ចសហប្រតិបត្តិការអន្តរជាតិ។',
      my: 'စီမံကိန်းသည် တရုတ်နိုင်ငံ၏ ဆင်းရဲမွဲတေမှုလျှော့ချရေး အတွေ့အကြုံနှင့် နိုင်ငံတကာပူးပေါင်းဆောင်ရွက်မှုကို ပေါင်းစပ်ထားသည်။',
    },
  },
  'public-diplomacy': {
    title: {
      en: 'Effective public diplomacy',
      zh: '公共外交富有成效',
      lo: 'ການທູດສາທາລະນະທີ່ມີປະສິດທິຜົນ',
      km: 'ការទូតសាធារណៈប្រកបដោយប្រសិទ្ធផល',
      my: 'ထိရောက်သော ပြည်သူ့သံတမန်ရေး',
    },
    text: {
      en: 'Its public diplomacy is effective and enhances the comprehensive effect of aid.',
      zh: '项目的公共外交富有成效，提升了援助的综合效果。',
      lo: 'ການທູດສາທາລະນະຂອງໂຄງການມີປະສິດທິຜົນ ແລະ ເສີມຜົນລວມຂອງການຊ່ວຍເຫຼືອ.',
      km: 'ការទូតសាធារណៈរបស់គម្រោងមានប្រសិទ្ធផល និងបង្កើនផលរួមនៃជំនួយ។',
      my: 'စီမံကိန်း၏ ပြည်သူ့သံတမန်ရေးသည် ထိရောက်ပြီး အကူအညီ၏ ဘက်စုံအကျိုးကို မြှင့်တင်ပေးသည်။',
    },
  },
};

/** Each with who affirmed it at which meeting. No day is given: the meeting says that its year is inferred. */
export function features(meetingId: string): Readonly<Record<string, FeatureInput>> {
  const { name, title } = liXiaobing;
  const entries = Object.entries(affirmed).map(([featureId, said], at): [string, FeatureInput] => [
    featureId,
    {
      order: at + 1,
      ...said,
      affirmedBy: {
        organisation: organisationNames.aieco,
        office: title,
        name,
      },
      meetingId,
      sources: [sources.iprcc],
    },
  ]);
  return Object.fromEntries(entries);
}
