import type { ReportLanguage } from '../../domain/reports/report.ts';
import type { GroupedBy } from '../../domain/rollup/grouped/group.ts';

export type PartWords = {
  /** The row of the whole value, below its parts. */
  readonly total: string;
  /** In the column of a dimension over which a margin is added. */
  readonly all: string;
  /** The row of what is in the total and in no part. */
  readonly notStated: string;
  readonly by: Readonly<Record<Exclude<GroupedBy, 'category'>, string>>;
  /** Of the method annex: what is withheld, and what is not promised. */
  readonly disclosure: string;
};

/** The words of tables that show parts and groups. */
export const partWords: Readonly<Record<ReportLanguage, PartWords>> = {
  en: {
    total: 'Total',
    all: 'all',
    notStated: 'Not stated',
    by: { site: 'site', district: 'district', country: 'country', organisation: 'organisation' },
    disclosure:
      'Parts of a figure are combined over projects only where they use dimensions of the programme. Where a part is withheld, neither the sum of the others nor what remains of the total is given, and figures from which it could be computed are refused. This is checked within one indicator and over its periods; nothing is promised for what could be concluded from several indicators together, or from other publications.',
  },
  zh: {
    total: '合计',
    all: '全部',
    notStated: '未说明',
    by: { site: '项目点', district: '县（区）', country: '国家', organisation: '机构' },
    disclosure:
      '只有采用总项目统一维度的分组数据才跨项目汇总。某一分组数据不予公布时，既不列出其余分组之和，也不列出总数的余额；可据以推算该数据的填报不予受理。上述检查限于同一指标及其各期数据；对综合多项指标或其他公开资料可能得出的推断，不作保证。',
  },
  lo: {
    total: 'ລວມ',
    all: 'ທັງໝົດ',
    notStated: 'ບໍ່ໄດ້ລະບຸ',
    by: { site: 'ສະຖານທີ່ໂຄງການ', district: 'ເມືອງ', country: 'ປະເທດ', organisation: 'ອົງການ' },
    disclosure:
      'ສ່ວນຍ່ອຍຂອງຕົວເລກຈະລວມຂ້າມໂຄງການຍ່ອຍ ສະເພາະເມື່ອໃຊ້ມິຕິຂອງໂຄງການ. ຖ້າສ່ວນໜຶ່ງບໍ່ເປີດເຜີຍ ຈະບໍ່ໃຫ້ທັງຜົນບວກຂອງສ່ວນອື່ນ ແລະ ສ່ວນທີ່ເຫຼືອຂອງຍອດລວມ, ແລະ ຈະບໍ່ຮັບຕົວເລກທີ່ສາມາດຄິດໄລ່ສ່ວນນັ້ນໄດ້. ການກວດນີ້ແມ່ນພາຍໃນຕົວຊີ້ວັດດຽວ ແລະ ໄລຍະຕ່າງໆຂອງມັນ; ບໍ່ຮັບປະກັນສິ່ງທີ່ອາດສະຫຼຸບໄດ້ຈາກຫຼາຍຕົວຊີ້ວັດລວມກັນ ຫຼື ຈາກເອກະສານອື່ນ.',
  },
  km: {
    total: 'សរុប',
    all: 'ទាំងអស់',
    notStated: 'មិនបានបញ្ជាក់',
    by: { site: 'ទីតាំង', district: 'ស្រុក', country: 'ប្រទេស', organisation: 'អង្គការ' },
    disclosure:
      'ផ្នែកនៃតួលេខត្រូវបានបូករួមរវាងគម្រោង តែនៅពេលប្រើវិមាត្ររបស់កម្មវិធីប៉ុណ្ណោះ។ បើផ្នែកណាមួយមិនបង្ហាញ នោះផលបូកនៃផ្នែកផ្សេងទៀត និងចំនួននៅសល់នៃសរុប ក៏មិនផ្តល់ដែរ ហើយតួលេខដែលអាចគណនាផ្នែកនោះបាន ត្រូវបានបដិសេធ។ ការពិនិត្យនេះធ្វើក្នុងសូចនាករតែមួយ និងរយៈពេលរបស់វា; គ្មានការធានាចំពោះអ្វីដែលអាចសន្និដ្ឋានពីសូចនាករច្រើនរួមគ្នា ឬពីឯកសារផ្សេងទៀតឡើយ។',
  },
  my: {
    total: 'စုစုပေါင်း',
    all: 'အားလုံး',
    notStated: 'မဖော်ပြထား',
    by: { site: 'စီမံကိန်းနေရာ', district: 'ခရိုင်', country: 'နိုင်ငံ', organisation: 'အဖွဲ့အစည်း' },
    disclosure:
      'ကိန်းဂဏန်း၏ အစိတ်အပိုင်းများကို အစီအစဉ်၏ အတိုင်းအတာများ သုံးထားမှသာ စီမံကိန်းများအကြား ပေါင်းသည်။ အစိတ်အပိုင်းတစ်ခုကို ထုတ်ပြန်မထားလျှင် ကျန်အစိတ်အပိုင်းများ၏ ပေါင်းလဒ်နှင့် စုစုပေါင်း၏ လက်ကျန်ကို မဖော်ပြပါ။ ထိုအစိတ်အပိုင်းကို တွက်ချက်နိုင်စေမည့် ကိန်းဂဏန်းများကို လက်မခံပါ။ ဤစစ်ဆေးမှုသည် ညွှန်းကိန်းတစ်ခုနှင့် ၎င်း၏ ကာလများအတွင်းသာ ဖြစ်သည်။ ညွှန်းကိန်းများစွာ သို့မဟုတ် အခြားထုတ်ဝေမှုများမှ ကောက်ချက်ချနိုင်သည်များကို အာမမခံပါ။',
  },
};
