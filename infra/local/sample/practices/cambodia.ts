import type { ExperienceInput } from '../../../../shared/domain/sharing/experience.ts';
import { organisationNames } from '../organisations.ts';
import { sources } from '../sources.ts';
import { parties } from './parties.ts';

export const practice: ExperienceInput = {
  title: {
    en: 'Houses first, then what a household can earn at home',
    zh: '先安居，再在家门口增收',
    lo: 'ເຮືອນກ່ອນ, ແລ້ວຈຶ່ງສ້າງລາຍຮັບຢູ່ບ້ານ',
    km: 'ផ្ទះជាមុន បន្ទាប់មកចំណូលនៅផ្ទះ',
    my: 'ဦးစွာအိမ်၊ ထို့နောက် အိမ်တွင်းမှ ဝင်ငွေ',
  },
  place: {
    en: 'Svay Ampear and Chheuteal Phluoh',
    zh: '斯瓦安普村和谢提尔普洛斯村',
    lo: 'Svay Ampear ແລະ Chheuteal Phluoh',
    km: 'ស្វាយអំពារ និងឈើទាលភ្លោះ',
    my: 'Svay Ampear နှင့် Chheuteal Phluoh',
  },
  startDate: '2017-12-19',
  endDate: '2020-12-31',
  partners: [organisationNames.ministryOfCambodia],
  sdgTargets: ['1.4', '6.1', '6.2', '11.1'],
  challenge: {
    en: 'About 3,900 people in two villages were expected to benefit directly.',
    zh: '预计两个村约3,900人直接受益。',
    lo: 'ຄາດວ່າປະມານ 3,900 ຄົນໃນສອງບ້ານຈະໄດ້ຮັບຜົນປະໂຫຍດໂດຍກົງ.',
    km: 'គេរំពឹងថាមនុស្សប្រហែល 3,900 នាក់ក្នុងភូមិពីរនឹងទទួលផលផ្ទាល់។',
    my: 'ကျေးရွာနှစ်ရွာမှ လူ ၃,၉၀၀ ခန့် တိုက်ရိုက် အကျိုးခံစားရမည်ဟု မျှော်မှန်းထားသည်။',
  },
  approach: [
    {
      who: parties.sichuan,
      did: {
        en: 'Rebuilt 71 homes and reconstructed 190.',
        zh: '重建住房71栋，改建190栋。',
        lo: 'ສ້າງເຮືອນຄືນໃໝ່ 71 ຫຼັງ ແລະ ປັບປຸງ 190 ຫຼັງ.',
        km: 'សាងសង់ផ្ទះឡើងវិញ 71 ខ្នង និងកែលម្អ 190 ខ្នង។',
        my: 'အိမ် ၇၁ လုံးကို ပြန်လည်ဆောက်လုပ်ပြီး ၁၉၀ လုံးကို မွမ်းမံခဲ့သည်။',
      },
    },
    {
      who: parties.sichuan,
      did: {
        en: 'Brought tap water to 4,000 people and electricity to 82 households, and built 132 toilets.',
        zh: '为4,000人通上自来水，为82户通电，修建厕所132座。',
        lo: 'ນຳນ້ຳປະປາໃຫ້ 4,000 ຄົນ, ໄຟຟ້າໃຫ້ 82 ຄົວເຮືອນ ແລະ ສ້າງວິດຖ່າຍ 132 ຫ້ອງ.',
        km: 'ផ្តល់ទឹកម៉ាស៊ីនដល់មនុស្ស 4,000 នាក់ អគ្គិសនីដល់ 82 គ្រួសារ និងសាងសង់បង្គន់ 132។',
        my: 'လူ ၄,၀၀၀ အတွက် ပိုက်လိုင်းရေ၊ အိမ်ထောင်စု ၈၂ စုအတွက် လျှပ်စစ်ပေးပြီး အိမ်သာ ၁၃၂ လုံး ဆောက်လုပ်ခဲ့သည်။',
      },
    },
    {
      who: parties.householdsWithProject,
      did: {
        en: 'Took up courtyard economy, millet pepper, mushrooms and cattle; two detergent workshops were set up.',
        zh: '发展庭院经济，种植小米椒和蘑菇，并养牛；建成两座洗洁精加工厂。',
        lo: 'ເລີ່ມເສດຖະກິດໃນບໍລິເວນບ້ານ, ປູກໝາກເຜັດນ້ອຍ, ເຫັດ ແລະ ລ້ຽງງົວ; ຕັ້ງໂຮງຜະລິດນ້ຳຢາລ້າງສອງແຫ່ງ.',
        km: 'ចាប់ផ្តើមសេដ្ឋកិច្ចក្នុងទីធ្លាផ្ទះ ដាំម្ទេសគ្រាប់តូច ផ្សិត និងចិញ្ចឹមគោ; រោងផលិតសាប៊ូទឹកពីរកន្លែងត្រូវបានបង្កើត។',
        my: 'ခြံဝင်းစီးပွားရေး၊ ငရုတ်သီးသေး၊ မှိုစိုက်ပျိုးရေးနှင့် နွားမွေးမြူရေးကို လုပ်ကိုင်ခဲ့ပြီး ဆပ်ပြာရည် ထုတ်လုပ်ရုံ နှစ်ရုံ တည်ထောင်ခဲ့သည်။',
      },
    },
  ],
  results: {
    en: 'Between the end of June and the end of October 2020 the houses rebuilt went from 42 to 71, and 200 households were in courtyard economy.',
    zh: '2020年6月底至10月底，重建房屋由42栋增至71栋，200户发展庭院经济。',
    lo: 'ແຕ່ທ້າຍເດືອນ 6 ຫາທ້າຍເດືອນ 10 ປີ 2020 ເຮືອນທີ່ສ້າງຄືນໃໝ່ເພີ່ມຈາກ 42 ເປັນ 71 ຫຼັງ ແລະ 200 ຄົວເຮືອນເຮັດເສດຖະກິດໃນບໍລິເວນບ້ານ.',
    km: 'ពីចុងខែ 6 ដល់ចុងខែ 10 ឆ្នាំ 2020 ផ្ទះដែលបានសាងសង់ឡើងវិញកើនពី 42 ដល់ 71 ខ្នង ហើយ 200 គ្រួសារធ្វើសេដ្ឋកិច្ចក្នុងទីធ្លាផ្ទះ។',
    my: '၂၀၂၀ ပြည့်နှစ် ၆ လပိုင်းအကုန်မှ ၁၀ လပိုင်းအကုန်အထိ ပြန်လည်ဆောက်လုပ်ပြီး အိမ်များ ၄၂ လုံးမှ ၇၁ လုံးသို့ တိုးလာပြီး အိမ်ထောင်စု ၂၀၀ သည် ခြံဝင်းစီးပွားရေး လုပ်ကိုင်ခဲ့သည်။',
  },
  figures: ['houses-rebuilt', 'houses-renovated', 'people-with-water', 'courtyard-economy'],
  evidence: [sources.xinhua20200628, sources.peoplesDaily20201027],
};
