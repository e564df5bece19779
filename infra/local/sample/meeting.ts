import type { MeetingInput } from '../../../shared/domain/meetings/meeting.ts';
import { liXiaobing, tanWeiping } from './officials.ts';
import type { ProjectName } from './sample-project.ts';
import type { SampleText } from './sample-text.ts';
import { sources } from './sources.ts';

/** The item of the agenda under which each project was reported on. */
export const reportItems: Readonly<Record<ProjectName, string>> = {
  laos: 'report-laos',
  cambodia: 'report-cambodia',
  myanmar: 'report-myanmar',
};

const reportOn = (agendaItemId: string, title: SampleText, organisationId: string) =>
  ({
    agendaItemId,
    title,
    kind: 'implementing_organisation_report',
    presenter: { kind: 'representative', organisationId },
  }) as const;

/** The news item prints no year, and tells of the speeches without an agenda: the order is that of its sentences. */
export const meeting: MeetingInput = {
  title: {
    en: 'Meeting of Achievement Summary and Experience Sharing',
    zh: '项目成果总结与经验分享会',
    lo: 'ກອງປະຊຸມສະຫຼຸບຜົນງານ ແລະ ແລກປ່ຽນປະສົບການ',
    km: 'កិច្ចប្រជុំសង្ខេបសមិទ្ធផល និងចែករំលែកបទពិសោធន៍',
    my: 'အောင်မြင်မှုအကျဉ်းချုပ်နှင့် အတွေ့အကြုံဖလှယ်ရေး အစည်းအဝေး',
  },
  type: 'achievement_summary',
  hostId: 'aieco',
  place: {
    en: 'Chengdu, Sichuan',
    zh: '四川成都',
    lo: 'ເຊັງຕູ, ເສສວນ',
    km: 'ឆេងទូ ស៊ីឈួន',
    my: 'ချန်တူး၊ စီချွမ်း',
  },
  time: {
    start: '2020-11-04',
    timeZone: 'Asia/Shanghai',
    partOfDay: 'morning',
    dateInferred: true,
    source: sources.iprcc,
  },
  mode: 'in_person',
  agenda: [
    {
      agendaItemId: 'overall',
      title: {
        en: 'Overall progress, experience, opinions and suggestions',
        zh: '总体进展、经验、意见和建议',
        lo: 'ຄວາມຄືບໜ້າລວມ, ປະສົບການ, ຄຳເຫັນ ແລະ ຂໍ້ສະເໜີ',
        km: 'វឌ្ឍនភាពរួម បទពិសោធន៍ មតិ និងសំណើ',
        my: 'ခြုံငုံတိုးတက်မှု၊ အတွေ့အကြုံ၊ အမြင်များနှင့် အကြံပြုချက်များ',
      },
      kind: 'speech',
      presenter: tanWeiping,
    },
    reportOn(
      reportItems.laos,
      {
        en: 'Report on the project in Laos',
        zh: '老挝项目汇报',
        lo: 'ບົດລາຍງານໂຄງການໃນລາວ',
        km: 'របាយការណ៍អំពីគម្រោងនៅឡាវ',
        my: 'လာအိုနိုင်ငံရှိ စီမံကိန်း အစီရင်ခံချက်',
      },
      'guangxi-centre',
    ),
    reportOn(
      reportItems.cambodia,
      {
        en: 'Report on the project in Cambodia',
        zh: '柬埔寨项目汇报',
        lo: 'ບົດລາຍງານໂຄງການໃນກຳປູເຈຍ',
        km: 'របាយការណ៍អំពីគម្រោងនៅកម្ពុជា',
        my: 'ကမ္ဘောဒီးယားနိုင်ငံရှိ စီမံကိန်း အစီရင်ခံချက်',
      },
      'sichuan-centre',
    ),
    reportOn(
      reportItems.myanmar,
      {
        en: 'Report on the project in Myanmar',
        zh: '缅甸项目汇报',
        lo: 'ບົດລາຍງານໂຄງການໃນມຽນມາ',
        km: 'របាយការណ៍អំពីគម្រោងនៅមីយ៉ាន់ម៉ា',
        my: 'မြန်မာနိုင်ငံရှိ စီမံကိန်း အစီရင်ခံချက်',
      },
      'yunnan-centre',
    ),
    {
      agendaItemId: 'affirmation',
      title: {
        en: 'Features of the project, and requirements',
        zh: '项目特色与工作要求',
        lo: 'ຈຸດເດັ່ນຂອງໂຄງການ ແລະ ຂໍ້ຮຽກຮ້ອງ',
        km: 'ចំណុចលេចធ្លោនៃគម្រោង និងតម្រូវការ',
        my: 'စီမံကိန်း၏ အားသာချက်များနှင့် တောင်းဆိုချက်များ',
      },
      kind: 'closing',
      presenter: liXiaobing,
    },
  ],
  participants: [
    { ...liXiaobing, role: 'speaker' },
    { ...tanWeiping, role: 'speaker' },
    {
      kind: 'delegation',
      name: {
        en: 'Representatives of the centres of Guangxi, Yunnan and Sichuan',
        zh: '广西、云南、四川三地项目中心代表',
        lo: 'ຜູ້ແທນສູນຂອງກວາງຊີ, ຢຸນນານ ແລະ ເສສວນ',
        km: 'តំណាងមជ្ឈមណ្ឌលក្វាងស៊ី យូណាន និងស៊ីឈួន',
        my: 'ကွမ်ရှီး၊ ယူနန်နှင့် စီချွမ်း ဗဟိုဌာနများ၏ ကိုယ်စားလှယ်များ',
      },
      count: { value: 20, precision: 'more_than' },
      role: 'delegate',
    },
    {
      kind: 'delegation',
      name: {
        en: 'Cooperation Office',
        zh: '合作处',
        lo: 'ຫ້ອງການຮ່ວມມື',
        km: 'ការិយាល័យសហប្រតិបត្តិការ',
        my: 'ပူးပေါင်းဆောင်ရွက်ရေးရုံး',
      },
      organisationId: 'iprcc',
      role: 'staff',
    },
  ],
  sources: [sources.iprcc],
};

/** What is noted of each report that was presented there. */
export const handedOut: SampleText = {
  en: '(Illustrative.) Handed out at the meeting.',
  zh: '（示例）会上分发。',
  lo: '(ຕົວຢ່າງ.) ແຈກໃນກອງປະຊຸມ.',
  km: '(ឧទាហរណ៍) ចែកនៅកិច្ចប្រជុំ។',
  my: '(ဥပမာ) အစည်းအဝေးတွင် ဖြန့်ဝေခဲ့သည်။',
};
