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
        lo: 'ແຫຼ່ງຂໍ້ມູນກ່າວເຖິງເຮືອນທີ່ “ສ້ອມແປງ” ໃນເດືອນ 6 ແລະ “ປັບປຸງ” ໃນເດືອນ 10 ປີ 2020; ບໍ່ໄດ້ບອກວ່າທັງສອງແມ່ນວຽກດຽວກັນຫຼືບໍ່. (ບົດຮຽນນີ້ແມ່ນຕົວຢ່າງ.)',
        km: 'ប្រភពនិយាយអំពីផ្ទះ «ជួសជុល» ក្នុងខែ 6 និង «កែលម្អ» ក្នុងខែ 10 ឆ្នាំ 2020; មិនបានបញ្ជាក់ថាទាំងពីរជាការងារដូចគ្នាឬទេ។ (មេរៀននេះជាឧទាហរណ៍។)',
        my: 'အရင်းအမြစ်များက ၂၀၂၀ ပြည့်နှစ် ၆ လပိုင်းတွင် အိမ်များ “ပြုပြင်” သည်ဟု၊ ၁၀ လပိုင်းတွင် “မွမ်းမံ” သည်ဟု ဖော်ပြသည်။ နှစ်ခုလုံး တူညီသောလုပ်ငန်း ဟုတ်မဟုတ် မဖော်ပြပါ။ (ဤသင်ခန်းစာသည် ဥပမာ ဖြစ်သည်။)',
      },
      lesson: {
        en: 'Define a unit of work before it is counted, and keep the definition with the figure.',
        zh: '统计之前先界定工作量的单位，并把定义与数据一并保存。',
        lo: 'ກຳນົດໜ່ວຍຂອງວຽກກ່ອນນັບ ແລະ ເກັບນິຍາມໄວ້ກັບຕົວເລກ.',
        km: 'កំណត់ឯកតាការងារមុនរាប់ ហើយរក្សានិយមន័យទុកជាមួយតួលេខ។',
        my: 'မရေတွက်မီ လုပ်ငန်းယူနစ်ကို သတ်မှတ်ပြီး အဓိပ္ပာယ်ဖွင့်ဆိုချက်ကို ကိန်းဂဏန်းနှင့်အတူ သိမ်းဆည်းပါ။',
      },
      appliesWhen: {
        en: 'Several organisations report the same kind of work over several periods.',
        zh: '多个机构在多个期间报告同一类工作。',
        lo: 'ຫຼາຍອົງການລາຍງານວຽກປະເພດດຽວກັນໃນຫຼາຍໄລຍະ.',
        km: 'អង្គភាពច្រើនរាយការណ៍ការងារប្រភេទដូចគ្នាក្នុងរយៈពេលច្រើន។',
        my: 'အဖွဲ့အစည်းများစွာက လုပ်ငန်းအမျိုးအစားတစ်ခုတည်းကို ကာလများစွာ အစီရင်ခံသည့်အခါ။',
      },
      notWhen: {
        en: 'The work is named and measured by a national standard that all of them use.',
        zh: '该类工作的名称和计量已有各机构都采用的国家标准。',
        lo: 'ວຽກນັ້ນມີຊື່ ແລະ ວັດແທກຕາມມາດຕະຖານແຫ່ງຊາດທີ່ທຸກອົງການໃຊ້.',
        km: 'ការងារនោះមានឈ្មោះ និងវាស់តាមស្តង់ដារជាតិដែលអង្គភាពទាំងអស់ប្រើ។',
        my: 'အားလုံးအသုံးပြုသော အမျိုးသားစံနှုန်းဖြင့် လုပ်ငန်းကို အမည်ပေး တိုင်းတာသည့်အခါ။',
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
        lo: 'ສິ່ງກໍ່ສ້າງໄດ້ມອບຫຼັງຈາກໂຄງການສິ້ນສຸດເກົ້າເດືອນ. (ບົດຮຽນນີ້ແມ່ນຕົວຢ່າງ.)',
        km: 'សំណង់ត្រូវបានប្រគល់ប្រាំបួនខែក្រោយគម្រោងបញ្ចប់។ (មេរៀននេះជាឧទាហរណ៍។)',
        my: 'စီမံကိန်းပြီးဆုံးပြီး ကိုးလအကြာတွင် လုပ်ငန်းများကို လွှဲပြောင်းခဲ့သည်။ (ဤသင်ခန်းစာသည် ဥပမာ ဖြစ်သည်။)',
      },
      lesson: {
        en: 'Agree on who runs and repairs a supply before it is built, and train them while it is built.',
        zh: '供水设施建设之前商定由谁运行和维修，并在建设期间对其进行培训。',
        lo: 'ຕົກລົງກັນກ່ອນກໍ່ສ້າງວ່າໃຜຈະຄຸ້ມຄອງ ແລະ ສ້ອມແປງລະບົບນ້ຳ ແລະ ຝຶກອົບຮົມເຂົາເຈົ້າໃນຂະນະກໍ່ສ້າງ.',
        km: 'ព្រមព្រៀងមុនសាងសង់ថានរណាគ្រប់គ្រង និងជួសជុលប្រព័ន្ធផ្គត់ផ្គង់ ហើយបណ្តុះបណ្តាលពួកគេនៅពេលសាងសង់។',
        my: 'ရေပေးဝေရေးကို မည်သူ လည်ပတ်ပြုပြင်မည်ကို မတည်ဆောက်မီ သဘောတူပြီး တည်ဆောက်နေစဉ် ယင်းတို့ကို သင်တန်းပေးပါ။',
      },
      appliesWhen: {
        en: 'A village takes over what a project has built.',
        zh: '由村里接管项目建成的设施。',
        lo: 'ບ້ານຮັບເອົາສິ່ງທີ່ໂຄງການສ້າງ.',
        km: 'ភូមិទទួលយកអ្វីដែលគម្រោងបានសាងសង់។',
        my: 'စီမံကိန်းက တည်ဆောက်ထားသည်ကို ကျေးရွာက လက်ခံယူသည့်အခါ။',
      },
      notWhen: {
        en: 'A public utility runs the supply from the first day.',
        zh: '从第一天起就由公共供水单位运行。',
        lo: 'ລັດວິສາຫະກິດສາທາລະນູປະໂພກຄຸ້ມຄອງລະບົບນ້ຳຕັ້ງແຕ່ມື້ທຳອິດ.',
        km: 'សេវាសាធារណៈគ្រប់គ្រងប្រព័ន្ធផ្គត់ផ្គង់តាំងពីថ្ងៃដំបូង។',
        my: 'အများပြည်သူဝန်ဆောင်မှုလုပ်ငန်းက ပထမနေ့မှစ၍ ရေပေးဝေရေးကို လည်ပတ်သည့်အခါ။',
      },
      evidence: [sources.cctv, sources.illustrative],
    },
  ],
};
