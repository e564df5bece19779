import type { ActionProgress } from '../../../shared/domain/meetings/action-progress.ts';
import type { RequirementInput } from '../../../shared/domain/meetings/requirement.ts';
import { liXiaobing } from './officials.ts';
import type { SampleText } from './sample-text.ts';
import { illustrativeSource, sources } from './sources.ts';

const implementing = ['guangxi-centre', 'sichuan-centre', 'yunnan-centre'];

/** What an implementing organisation does about a requirement; all of it is illustrative. */
type Action = {
  readonly what: SampleText;
  readonly organisationId: string;
  readonly due?: string;
  readonly progress?: ActionProgress;
};

export type SampleRequirement = {
  readonly requirement: RequirementInput;
  readonly action: Action;
};

const requirementOn = (theme: RequirementInput['theme'], text: SampleText): RequirementInput => ({
  issuedBy: liXiaobing,
  addressees: implementing,
  theme,
  text,
  sources: [
    sources.iprcc,
    illustrativeSource('Illustrative: the organisations addressed, which are not named'),
  ],
});

export const requirements: readonly SampleRequirement[] = [
  {
    requirement: requirementOn('pandemic_prevention_and_control', {
      en: 'Plan pandemic prevention and control as a whole, together with the conclusion of the project.',
      zh: '统筹做好疫情防控与项目收尾。',
      lo: 'ວາງແຜນປ້ອງກັນ ແລະ ຄວບຄຸມພະຍາດລະບາດໂດຍລວມ ພ້ອມກັບການສິ້ນສຸດໂຄງການ.',
      km: 'រៀបផែនការបង្ការ និងគ្រប់គ្រងជំងឺរាតត្បាតជារួម ព្រមទាំងការបញ្ចប់គម្រោង។',
      my: 'ကပ်ရောဂါ ကာကွယ်ထိန်းချုပ်ရေးကို စီမံကိန်းအဆုံးသတ်ခြင်းနှင့်အတူ ဘက်စုံ စီစဉ်ရန်။',
    }),
    action: {
      what: {
        en: '(Illustrative.) Write down how works end safely in both villages.',
        zh: '（示例）书面说明两个村的工程如何安全收尾。',
        lo: '(ຕົວຢ່າງ.) ຂຽນວິທີສິ້ນສຸດການກໍ່ສ້າງຢ່າງປອດໄພໃນທັງສອງບ້ານ.',
        km: '(ឧទាហរណ៍) សរសេរពីរបៀបបញ្ចប់សំណង់ដោយសុវត្ថិភាពក្នុងភូមិទាំងពីរ។',
        my: '(ဥပမာ) ကျေးရွာနှစ်ရွာလုံးတွင် လုပ်ငန်းများ ဘေးကင်းစွာ အဆုံးသတ်ပုံကို ရေးသားရန်။',
      },
      organisationId: 'yunnan-centre',
      due: '2020-12-31',
      progress: { status: 'done', closedOn: '2020-12-15', evidence: [sources.illustrative] },
    },
  },
  {
    requirement: requirementOn('project_conclusion', {
      en: 'Plan the conclusion of the project as a whole, together with pandemic prevention and control.',
      zh: '统筹做好项目收尾与疫情防控。',
      lo: 'ວາງແຜນການສິ້ນສຸດໂຄງການໂດຍລວມ ພ້ອມກັບການປ້ອງກັນ ແລະ ຄວບຄຸມພະຍາດລະບາດ.',
      km: 'រៀបផែនការបញ្ចប់គម្រោងជារួម ព្រមទាំងការបង្ការ និងគ្រប់គ្រងជំងឺរាតត្បាត។',
      my: 'စီမံကိန်းအဆုံးသတ်ခြင်းကို ကပ်ရောဂါ ကာကွယ်ထိန်းချုပ်ရေးနှင့်အတူ ဘက်စုံ စီစဉ်ရန်။',
    }),
    action: {
      what: {
        en: '(Illustrative.) List what is handed over, to whom and when.',
        zh: '（示例）列明移交内容、移交对象和移交时间。',
        lo: '(ຕົວຢ່າງ.) ເຮັດລາຍການວ່າມອບຫຍັງ, ໃຫ້ໃຜ ແລະ ເມື່ອໃດ.',
        km: '(ឧទាហរណ៍) រៀបបញ្ជីអ្វីដែលប្រគល់ ដល់អ្នកណា និងពេលណា។',
        my: '(ဥပမာ) မည်သည်ကို မည်သူ့ထံ မည်သည့်အခါ လွှဲပြောင်းသည်ကို စာရင်းပြုစုရန်။',
      },
      organisationId: 'guangxi-centre',
      due: '2020-12-31',
      progress: { status: 'in_progress' },
    },
  },
  {
    requirement: requirementOn('evaluation', {
      en: 'Strengthen the evaluation of the project.',
      zh: '加强项目评估。',
      lo: 'ເພີ່ມທະວີການປະເມີນໂຄງການ.',
      km: 'ពង្រឹងការវាយតម្លៃគម្រោង។',
      my: 'စီမံကိန်း အကဲဖြတ်ခြင်းကို အားကောင်းစေရန်။',
    }),
    action: {
      what: {
        en: '(Illustrative.) Have the six criteria rated by somebody from outside.',
        zh: '（示例）由外部人员按六项标准评级。',
        lo: '(ຕົວຢ່າງ.) ໃຫ້ຄົນພາຍນອກໃຫ້ຄະແນນຕາມຫົກມາດຕະຖານ.',
        km: '(ឧទាហរណ៍) ឱ្យអ្នកខាងក្រៅវាយតម្លៃតាមលក្ខណៈវិនិច្ឆ័យទាំងប្រាំមួយ។',
        my: '(ဥပမာ) ပြင်ပမှ တစ်ဦးဦးက စံနှုန်းခြောက်ရပ်ကို အဆင့်သတ်မှတ်ရန်။',
      },
      organisationId: 'iprcc',
    },
  },
  {
    requirement: requirementOn('summary', {
      en: 'Strengthen the summary of the project.',
      zh: '加强项目总结。',
      lo: 'ເພີ່ມທະວີການສະຫຼຸບໂຄງການ.',
      km: 'ពង្រឹងការសង្ខេបគម្រោង។',
      my: 'စီမံကိန်း အကျဉ်းချုပ်ခြင်းကို အားကောင်းစေရန်။',
    }),
    action: {
      what: {
        en: '(Illustrative.) Bring the figures of June and October 2020 together.',
        zh: '（示例）汇总2020年6月和10月的数据。',
        lo: '(ຕົວຢ່າງ.) ລວມຕົວເລກຂອງເດືອນ 6 ແລະ ເດືອນ 10 ປີ 2020 ເຂົ້າກັນ.',
        km: '(ឧទាហរណ៍) ប្រមូលតួលេខខែ 6 និងខែ 10 ឆ្នាំ 2020 បញ្ចូលគ្នា។',
        my: '(ဥပမာ) ၂၀၂၀ ပြည့်နှစ် ၆ လပိုင်းနှင့် ၁၀ လပိုင်းတို့၏ ကိန်းဂဏန်းများကို စုစည်းရန်။',
      },
      organisationId: 'sichuan-centre',
      due: '2020-11-30',
      progress: { status: 'done', closedOn: '2020-11-27', evidence: [sources.illustrative] },
    },
  },
  {
    requirement: requirementOn('experience_dissemination', {
      en: 'Strengthen the dissemination of the experience.',
      zh: '加强经验推广。',
      lo: 'ເພີ່ມທະວີການເຜີຍແຜ່ປະສົບການ.',
      km: 'ពង្រឹងការផ្សព្វផ្សាយបទពិសោធន៍។',
      my: 'အတွေ့အကြုံဖြန့်ဝေခြင်းကို အားကောင်းစေရန်။',
    }),
    action: {
      what: {
        en: '(Illustrative.) Send a sheet of each good practice to the partners.',
        zh: '（示例）将每项良好做法的简介发送给合作伙伴。',
        lo: '(ຕົວຢ່າງ.) ສົ່ງໃບສະຫຼຸບແບບປະຕິບັດທີ່ດີແຕ່ລະອັນໃຫ້ຄູ່ຮ່ວມງານ.',
        km: '(ឧទាហរណ៍) ផ្ញើសន្លឹកសង្ខេបនៃការអនុវត្តល្អនីមួយៗទៅដៃគូ។',
        my: '(ဥပမာ) လုပ်ထုံးကောင်းတစ်ခုစီ၏ အကျဉ်းစာရွက်ကို မိတ်ဖက်များထံ ပို့ရန်။',
      },
      organisationId: 'iprcc',
      due: '2021-03-31',
    },
  },
];
