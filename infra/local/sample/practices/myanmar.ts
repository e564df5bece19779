import type { ExperienceInput } from '../../../../shared/domain/sharing/experience.ts';
import type { ValidationInput } from '../../../../shared/domain/sharing/validation.ts';
import { organisationNames } from '../organisations.ts';
import { illustrativeSource, sources } from '../sources.ts';
import { parties } from './parties.ts';

export const practice: ExperienceInput = {
  title: {
    en: 'Piping safe water from a reservoir to every household',
    zh: '从水库引水，安全饮水到户',
    lo: 'ຕໍ່ນ້ຳປອດໄພຈາກອ່າງເກັບນ້ຳຮອດທຸກຄົວເຮືອນ',
    km: 'តទឹកមានសុវត្ថិភាពពីអាងស្តុកទឹកដល់គ្រប់គ្រួសារ',
    my: 'ရေလှောင်ကန်မှ ဘေးကင်းသောရေကို အိမ်တိုင်းသို့ ပိုက်ဖြင့် သွယ်တန်းခြင်း',
  },
  place: {
    en: 'Aye Chan Thar and Min Pyin, Nay Pyi Taw',
    zh: '内比都埃羌达村和敏彬村',
    lo: 'Aye Chan Thar ແລະ Min Pyin, ເນປີດໍ',
    km: 'Aye Chan Thar និង Min Pyin ណៃពិដោ',
    my: 'အေးချမ်းသာနှင့် မင်းပြင်၊ နေပြည်တော်',
  },
  startDate: '2018-02-01',
  endDate: '2021-03-31',
  partners: [organisationNames.departmentOfMyanmar],
  sdgTargets: ['6.1'],
  challenge: {
    en: 'Safe tap water was to reach all 1,282 households of two villages.',
    zh: '计划让两个村的全部1,282户用上安全自来水。',
    lo: 'ນ້ຳປະປາທີ່ປອດໄພຈະໄປຮອດທັງໝົດ 1,282 ຄົວເຮືອນຂອງສອງບ້ານ.',
    km: 'ទឹកម៉ាស៊ីនមានសុវត្ថិភាពត្រូវទៅដល់គ្រួសារទាំង 1,282 នៃភូមិពីរ។',
    my: 'ကျေးရွာနှစ်ရွာရှိ အိမ်ထောင်စု ၁,၂၈၂ စုလုံးသို့ ဘေးကင်းသော ပိုက်လိုင်းရေ ရောက်ရှိရန် ဖြစ်သည်။',
  },
  approach: [
    {
      who: parties.yunnan,
      did: {
        en: 'Led water from a reservoir 3 km away to the villages.',
        zh: '从3公里外的水库引水进村。',
        lo: 'ຕໍ່ນ້ຳຈາກອ່າງເກັບນ້ຳທີ່ຢູ່ຫ່າງ 3 ກມ ມາຫາບ້ານ.',
        km: 'នាំទឹកពីអាងស្តុកទឹកចម្ងាយ 3 គ.ម. មកកាន់ភូមិ។',
        my: '၃ ကီလိုမီတာ အကွာ ရေလှောင်ကန်မှ ရေကို ကျေးရွာများသို့ သွယ်တန်းခဲ့သည်။',
      },
    },
    {
      who: parties.yunnanAndDepartment,
      did: {
        en: 'Handed over roads, drinking water, a community centre and school buildings, with training.',
        zh: '移交道路、饮用水、一座社区中心和校舍，并开展培训。',
        lo: 'ມອບທາງ, ນ້ຳດື່ມ, ສູນຊຸມຊົນ ແລະ ອາຄານຮຽນ ພ້ອມການຝຶກອົບຮົມ.',
        km: 'ប្រគល់ផ្លូវ ទឹកផឹក មជ្ឈមណ្ឌលសហគមន៍ និងអគារសាលា រួមទាំងការបណ្តុះបណ្តាល។',
        my: 'လမ်းများ၊ သောက်သုံးရေ၊ ရပ်ရွာစင်တာနှင့် ကျောင်းဆောင်များကို သင်တန်းများနှင့်အတူ လွှဲပြောင်းပေးခဲ့သည်။',
      },
    },
  ],
  results: {
    en: 'All 1,282 households of the two villages have safe tap water.',
    zh: '两个村的全部1,282户都用上了安全自来水。',
    lo: 'ທັງໝົດ 1,282 ຄົວເຮືອນຂອງສອງບ້ານມີນ້ຳປະປາທີ່ປອດໄພ.',
    km: 'គ្រួសារទាំង 1,282 នៃភូមិទាំងពីរមានទឹកម៉ាស៊ីនមានសុវត្ថិភាព។',
    my: 'ကျေးရွာနှစ်ရွာရှိ အိမ်ထောင်စု ၁,၂၈၂ စုလုံး ဘေးကင်းသော ပိုက်လိုင်းရေ ရရှိသည်။',
  },
  figures: ['households-with-water'],
  replicability: {
    en: 'there is a safe source near enough to be led to the village.',
    zh: '附近有可引入村内的安全水源。',
    lo: 'ມີແຫຼ່ງນ້ຳປອດໄພໃກ້ພໍທີ່ຈະຕໍ່ເຂົ້າບ້ານ.',
    km: 'មានប្រភពទឹកមានសុវត្ថិភាពនៅជិតល្មមអាចនាំចូលភូមិ។',
    my: 'ကျေးရွာသို့ သွယ်တန်းနိုင်လောက်အောင် နီးသော ဘေးကင်းသည့် ရေအရင်းအမြစ် ရှိသည့်အခါ။',
  },
  evidence: [sources.peoplesDaily20200825, sources.cctv, sources.mitv],
};

/** It is validated by an officer of another implementing organisation. */
export const validation: ValidationInput = {
  statement: {
    en: '(Illustrative.) An officer of another implementing organisation read the three sources and found that they agree that the households of both villages have tap water.',
    zh: '（示例）另一实施机构的一名人员阅读了三个来源，认为各来源一致表明两个村的农户已用上自来水。',
    lo: '(ຕົວຢ່າງ.) ພະນັກງານຂອງອົງການຈັດຕັ້ງປະຕິບັດອື່ນໄດ້ອ່ານສາມແຫຼ່ງຂໍ້ມູນ ແລະ ພົບວ່າທັງໝົດບອກກົງກັນວ່າຄົວເຮືອນຂອງທັງສອງບ້ານມີນ້ຳປະປາ.',
    km: '(ឧទាហរណ៍) មន្ត្រីនៃអង្គភាពអនុវត្តផ្សេងបានអានប្រភពទាំងបី ហើយរកឃើញថាប្រភពទាំងនោះយល់ស្របគ្នាថា គ្រួសារនៃភូមិទាំងពីរមានទឹកម៉ាស៊ីន។',
    my: '(ဥပမာ) အခြားအကောင်အထည်ဖော်အဖွဲ့အစည်းမှ အရာရှိတစ်ဦးက အရင်းအမြစ်သုံးခုကို ဖတ်ရှုပြီး ကျေးရွာနှစ်ရွာလုံးရှိ အိမ်ထောင်စုများ ပိုက်လိုင်းရေ ရရှိကြောင်း ကိုက်ညီသည်ကို တွေ့ရှိခဲ့သည်။',
  },
  evidence: [illustrativeSource('Illustrative note of the validation')],
};
