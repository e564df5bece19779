import type { LessonInput } from '../../../shared/domain/sharing/lesson.ts';
import type { ProjectName } from './sample-project.ts';
import { sources } from './sources.ts';

/** No lessons are published of the programme: the findings rest on its sources, what follows from them is illustrative. */
export const lessons: Readonly<Record<ProjectName, readonly LessonInput[]>> = {
  laos: [],
  cambodia: [
    {
      title: {
        en: 'Count houses the same way in every report',
        zh: '每份报告都用同样的口径统计房屋',
        lo: 'ນັບເຮືອນດ້ວຍວິທີດຽວກັນໃນທຸກບົດລາຍງານ',
        km: 'រាប់ផ្ទះតាមវិធីតែមួយក្នុងរបាយការណ៍ទាំងអស់',
        my: 'အစီရင်ခံစာတိုင်းတွင် အိမ်များကို နည်းတူ ရေတွက်ပါ',
      },
      finding: {
        en: 'Sources speak of houses "renovated" in June and "reconstructed" in October 2020; whether both mean the same work is not said. (This lesson is illustrative.)',
        zh: '来源在2020年6月称房屋“翻修”，在10月称“改建”；两者是否指同一类工程，未作说明。（本条教训与启示为示例。）',
      },
      lesson: {
        en: 'Define a unit of work before it is counted, and keep the definition with the figure.',
        zh: '统计之前先界定工作量的单位，并把定义与数据一并保存。',
      },
      appliesWhen: {
        en: 'Several organisations report the same kind of work over several periods.',
        zh: '多个机构在多个期间报告同一类工作。',
      },
      notWhen: {
        en: 'The work is named and measured by a national standard that all of them use.',
        zh: '该类工作的名称和计量已有各机构都采用的国家标准。',
      },
      negative: true,
      evidence: [sources.xinhua20200628, sources.peoplesDaily20201027, sources.illustrative],
    },
  ],
  myanmar: [
    {
      title: {
        en: 'Plan upkeep together with the works',
        zh: '管护与工程同步规划',
        lo: 'ວາງແຜນການບຳລຸງຮັກສາພ້ອມກັບການກໍ່ສ້າງ',
        km: 'រៀបផែនការថែទាំរួមជាមួយសំណង់',
        my: 'ထိန်းသိမ်းမှုကို ဆောက်လုပ်ရေးနှင့်အတူ စီစဉ်ပါ',
      },
      finding: {
        en: 'Works were handed over nine months after the project had ended. (This lesson is illustrative.)',
        zh: '工程在项目结束九个月后移交。（本条教训与启示为示例。）',
      },
      lesson: {
        en: 'Agree on who runs and repairs a supply before it is built, and train them while it is built.',
        zh: '供水设施建设之前商定由谁运行和维修，并在建设期间对其进行培训。',
      },
      appliesWhen: {
        en: 'A village takes over what a project has built.',
        zh: '由村里接管项目建成的设施。',
      },
      notWhen: {
        en: 'A public utility runs the supply from the first day.',
        zh: '从第一天起就由公共供水单位运行。',
      },
      evidence: [sources.cctv, sources.illustrative],
    },
  ],
};
