import type { ReportLanguage } from '../../domain/reports/report.ts';

export type MapWords = {
  /** The sign of a capital. */
  readonly capital: string;
  readonly kilometres: (number: string) => string;
  readonly allApproximate: string;
  /** Behind the sites whose households or residents are known. */
  readonly othersNotReported: string;
};

/** The words of maps and of the sites on them. */
export const mapWords: Readonly<Record<ReportLanguage, MapWords>> = {
  en: {
    capital: 'capital',
    kilometres: (number) => `${number}\u00A0km`,
    allApproximate: 'Every place is approximate: the location of its district.',
    othersNotReported: 'Households and residents of the other sites: not reported',
  },
  zh: {
    capital: '首都',
    kilometres: (number) => `${number}公里`,
    allApproximate: '各项目点均为大致位置，即所在县（区）的位置。',
    othersNotReported: '其他项目点的户数和居民人数：未报告',
  },
  lo: {
    capital: 'ນະຄອນຫຼວງ',
    kilometres: (number) => `${number}\u00A0ກິໂລແມັດ`,
    allApproximate: 'ທຸກສະຖານທີ່ແມ່ນໂດຍປະມານ: ທີ່ຕັ້ງຂອງເມືອງ.',
    othersNotReported: 'ຈຳນວນຄົວເຮືອນ ແລະ ປະຊາກອນຂອງສະຖານທີ່ອື່ນ: ບໍ່ໄດ້ລາຍງານ',
  },
  km: {
    capital: 'រាជធានី',
    kilometres: (number) => `${number}\u00A0គីឡូម៉ែត្រ`,
    allApproximate: 'ទីតាំងទាំងអស់គឺប្រហាក់ប្រហែល៖ ទីតាំងនៃស្រុករបស់វា។',
    othersNotReported: 'គ្រួសារ និងប្រជាជននៃទីតាំងផ្សេងទៀត៖ មិនបានរាយការណ៍',
  },
  my: {
    capital: 'မြို့တော်',
    kilometres: (number) => `${number}\u00A0ကီလိုမီတာ`,
    allApproximate: 'နေရာအားလုံးသည် အနီးစပ်ဆုံးဖြစ်ပြီး ခရိုင်၏ တည်နေရာကို ပြသည်။',
    othersNotReported: 'အခြားနေရာများ၏ အိမ်ထောင်စုနှင့် လူဦးရေ– အစီရင်မခံ',
  },
};
