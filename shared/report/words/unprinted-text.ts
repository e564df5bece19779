import type { ReportLanguage } from '../../domain/reports/report.ts';

export type UnprintedWords = {
  readonly caption: string;
  /** Column head of the field of a record. */
  readonly field: string;
  /** Column head of what is not printed. */
  readonly what: string;
  readonly signs: (count: string) => string;
  /** Also printed after the start of a long text. */
  readonly continuesIn: (file: string) => string;
  readonly note: string;
  /** How many fields are not listed. */
  readonly more: (count: string) => string;
};

/** The words of the table of texts that are not printed as written. */
export const unprintedWords: Readonly<Record<ReportLanguage, UnprintedWords>> = {
  en: {
    caption: 'Text that could not be printed as written',
    field: 'Field',
    what: 'Not printed',
    signs: (count) => `more than ${count} marks on one letter`,
    continuesIn: (file) => `continues in ${file}`,
    note: 'In the text, each of these characters appears as a box with its code; copying the box gives the character. The files are attached to this PDF.',
    more: (count) => `Fields not listed here: ${count}.`,
  },
  zh: {
    caption: '未能按原文印出的文字',
    field: '字段',
    what: '未印出的内容',
    signs: (count) => `一个字母上有超过${count}个符号`,
    continuesIn: (file) => `续见${file}`,
    note: '正文中，这些字符均显示为带编码的方框；复制方框可得到原字符。所列文件附于本PDF内。',
    more: (count) => `未列出的字段：${count}个。`,
  },
  lo: {
    caption: 'ຂໍ້ຄວາມທີ່ພິມຕາມຕົ້ນສະບັບບໍ່ໄດ້',
    field: 'ຊ່ອງຂໍ້ມູນ',
    what: 'ສ່ວນທີ່ບໍ່ໄດ້ພິມ',
    signs: (count) => `ມີເຄື່ອງໝາຍຫຼາຍກວ່າ ${count} ອັນ ຢູ່ຕົວອັກສອນດຽວ`,
    continuesIn: (file) => `ສືບຕໍ່ໃນ ${file}`,
    note: 'ໃນເນື້ອໃນ ຕົວອັກສອນແຕ່ລະຕົວເຫຼົ່ານີ້ສະແດງເປັນກ່ອງທີ່ມີລະຫັດ; ເມື່ອສຳເນົາກ່ອງຈະໄດ້ຕົວອັກສອນນັ້ນ. ໄຟລ໌ຢູ່ພາຍໃນ PDF ນີ້.',
    more: (count) => `ຊ່ອງຂໍ້ມູນທີ່ບໍ່ໄດ້ສະແດງຢູ່ນີ້: ${count}.`,
  },
  km: {
    caption: 'អត្ថបទដែលមិនអាចបោះពុម្ពតាមដើម',
    field: 'វាល',
    what: 'អ្វីដែលមិនបានបោះពុម្ព',
    signs: (count) => `សញ្ញាលើសពី ${count} លើអក្សរតែមួយ`,
    continuesIn: (file) => `បន្តក្នុង ${file}`,
    note: 'ក្នុងអត្ថបទ តួអក្សរទាំងនេះនីមួយៗបង្ហាញជាប្រអប់ដែលមានលេខកូដ។ ការចម្លងប្រអប់ផ្តល់តួអក្សរនោះ។ ឯកសារទាំងនោះមាននៅក្នុង PDF នេះ។',
    more: (count) => `វាលដែលមិនបានរាយនៅទីនេះ៖ ${count}។`,
  },
  my: {
    caption: 'မူရင်းအတိုင်း ပုံနှိပ်၍မရသော စာသား',
    field: 'အကွက်',
    what: 'ပုံမနှိပ်ထားသည့်အရာ',
    signs: (count) => `စာလုံးတစ်လုံးတွင် သင်္ကေတ ${count} ထက်ပိုသည်`,
    continuesIn: (file) => `${file} တွင် ဆက်ရန်`,
    note: 'စာသားတွင် ဤအက္ခရာတစ်ခုစီကို ကုဒ်ပါသော လေးထောင့်ကွက်ဖြင့် ပြထားသည်။ လေးထောင့်ကွက်ကို ကူးယူလျှင် ထိုအက္ခရာကို ရသည်။ ဖိုင်များသည် ဤ PDF အတွင်းတွင် ရှိသည်။',
    more: (count) => `ဤနေရာတွင် မဖော်ပြထားသော အကွက်များ: ${count}`,
  },
};
