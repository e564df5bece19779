import type { ReportLanguage } from '../../domain/reports/report.ts';

export type TableWords = {
  /** Said of a table without any target, or any baseline. */
  readonly noTarget: string;
  readonly noBaseline: string;
  readonly allCumulative: string;
  /** Before what all cells of a column say, in place of the column: "Source, all rows: [S3]". */
  readonly allRows: (head: string) => string;
  /** Precedes the titles of results without indicators. */
  readonly withoutIndicators: string;
  readonly approvedOfDue: (approved: string, due: string) => string;
  /** Behind a component that no project works on. */
  readonly inNoProject: string;
  /** Of an organisation that takes part in many. */
  readonly projects: (number: string) => string;
  /** In place of the rows of the audit trail, which are too many to print. */
  readonly registerInFile: (values: string) => string;
  readonly allInState: (state: string) => string;
  /** Precedes the titles of indicators. */
  readonly nothingReported: string;
};

/** What is said once of a whole table, and in the facts beside it. */
export const tableWords: Readonly<Record<ReportLanguage, TableWords>> = {
  en: {
    noTarget: 'No target was set for these figures.',
    noBaseline: 'No baseline was recorded for these figures.',
    allCumulative: 'All values of several periods are cumulative to date, not per period.',
    allRows: (head) => `${head}, all rows`,
    withoutIndicators: 'Results without indicators',
    approvedOfDue: (approved, due) => `${approved} of ${due} figures approved`,
    inNoProject: 'in no project',
    projects: (number) => `${number} projects`,
    registerInFile: (values) =>
      `The register of the ${values} values is the attached file values.csv: for each its figure, status, review, version, sources and record.`,
    nothingReported: 'Nothing was reported of these, and no target was set',
    allInState: (state) => `Review status of all figures of this table: ${state}`,
  },
  zh: {
    noTarget: '这些数据均未设目标值。',
    noBaseline: '这些数据均未记录基线。',
    allCumulative: '各期数值均为截至该期末的累计数，并非单期数。',
    allRows: (head) => `${head}（各行相同）`,
    withoutIndicators: '未设指标的成果',
    approvedOfDue: (approved, due) => `${due}项应报数据中已批准${approved}项`,
    inNoProject: '未列入任何子项目',
    projects: (number) => `${number}个子项目`,
    registerInFile: (values) =>
      `${values}个数值的登记册见附件values.csv，列有每个数值的数据、状态、审核、版本、来源和记录。`,
    nothingReported: '以下指标未报告数据，也未设目标值',
    allInState: (state) => `本表全部数据的审核状态：${state}`,
  },
  lo: {
    noTarget: 'ບໍ່ໄດ້ກຳນົດເປົ້າໝາຍໃຫ້ຕົວເລກເຫຼົ່ານີ້.',
    noBaseline: 'ບໍ່ໄດ້ບັນທຶກຄ່າພື້ນຖານຂອງຕົວເລກເຫຼົ່ານີ້.',
    allCumulative: 'ທຸກຄ່າຂອງຫຼາຍໄລຍະແມ່ນຍອດສະສົມມາຮອດທ້າຍໄລຍະນັ້ນ, ບໍ່ແມ່ນສະເພາະໄລຍະນັ້ນ.',
    allRows: (head) => `${head}, ທຸກແຖວ`,
    withoutIndicators: 'ຜົນສຳເລັດທີ່ບໍ່ມີຕົວຊີ້ວັດ',
    approvedOfDue: (approved, due) => `ອະນຸມັດແລ້ວ ${approved} ໃນ ${due} ຕົວເລກ`,
    inNoProject: 'ບໍ່ຢູ່ໃນໂຄງການຍ່ອຍໃດ',
    projects: (number) => `${number} ໂຄງການ`,
    registerInFile: (values) =>
      `ທະບຽນຂອງ ${values} ຄ່າ ຢູ່ໃນໄຟລ໌ຄັດຕິດ values.csv: ແຕ່ລະຄ່າມີຕົວເລກ, ສະຖານະ, ການກວດກາ, ລຸ້ນ, ແຫຼ່ງຂໍ້ມູນ ແລະ ບັນທຶກ.`,
    nothingReported: 'ບໍ່ມີການລາຍງານ ແລະ ບໍ່ໄດ້ກຳນົດເປົ້າໝາຍ',
    allInState: (state) => `ສະຖານະການກວດກາຂອງທຸກຕົວເລກໃນຕາຕະລາງນີ້: ${state}`,
  },
  km: {
    noTarget: 'មិនបានកំណត់គោលដៅសម្រាប់តួលេខទាំងនេះទេ។',
    noBaseline: 'មិនបានកត់ត្រាតម្លៃមូលដ្ឋាននៃតួលេខទាំងនេះទេ។',
    allCumulative: 'តម្លៃទាំងអស់នៃរយៈពេលច្រើន ជាចំនួនសរុបគិតមកដល់ចុងរយៈពេលនោះ មិនមែនសម្រាប់តែរយៈពេលនោះទេ។',
    allRows: (head) => `${head} គ្រប់ជួរ`,
    withoutIndicators: 'លទ្ធផលដែលគ្មានសូចនាករ',
    approvedOfDue: (approved, due) => `បានអនុម័ត ${approved} ក្នុងចំណោម ${due} តួលេខ`,
    inNoProject: 'មិនស្ថិតក្នុងគម្រោងណាមួយ',
    projects: (number) => `គម្រោង ${number}`,
    registerInFile: (values) =>
      `បញ្ជីតម្លៃទាំង ${values} មាននៅក្នុងឯកសារភ្ជាប់ values.csv៖ តួលេខ ស្ថានភាព ការពិនិត្យ ជំនាន់ ប្រភព និងកំណត់ត្រានៃតម្លៃនីមួយៗ។`,
    nothingReported: 'មិនបានរាយការណ៍ ហើយមិនបានកំណត់គោលដៅ',
    allInState: (state) => `ស្ថានភាពពិនិត្យនៃតួលេខទាំងអស់ក្នុងតារាងនេះ៖ ${state}`,
  },
  my: {
    noTarget: 'ဤကိန်းဂဏန်းများအတွက် ရည်မှန်းချက် မသတ်မှတ်ထားပါ။',
    noBaseline: 'ဤကိန်းဂဏန်းများအတွက် အခြေခံတန်ဖိုး မှတ်တမ်းမရှိပါ။',
    allCumulative: 'ကာလများစွာရှိသော တန်ဖိုးအားလုံးသည် ထိုကာလတစ်ခုတည်း၏ ပမာဏမဟုတ်ဘဲ ထိုကာလကုန်အထိ စုစုပေါင်းဖြစ်သည်။',
    allRows: (head) => `${head}၊ အတန်းအားလုံး`,
    withoutIndicators: 'ညွှန်းကိန်းမရှိသော ရလဒ်များ',
    approvedOfDue: (approved, due) => `ကိန်းဂဏန်း ${due} ခုအနက် ${approved} ခု အတည်ပြုပြီး`,
    inNoProject: 'မည်သည့်စီမံကိန်းတွင်မျှ မပါဝင်',
    projects: (number) => `စီမံကိန်း ${number} ခု`,
    registerInFile: (values) =>
      `တန်ဖိုး ${values} ခု၏ စာရင်းကို ပူးတွဲဖိုင် values.csv တွင် တွေ့နိုင်သည်။ တန်ဖိုးတစ်ခုစီ၏ ကိန်းဂဏန်း၊ အခြေအနေ၊ စိစစ်မှု၊ မူ၊ အရင်းအမြစ်နှင့် မှတ်တမ်း ပါဝင်သည်။`,
    nothingReported: 'အစီရင်ခံထားခြင်းမရှိ၊ ရည်မှန်းချက်လည်း သတ်မှတ်မထားပါ',
    allInState: (state) => `ဤဇယားရှိ ကိန်းဂဏန်းအားလုံး၏ စိစစ်မှုအခြေအနေ- ${state}`,
  },
};
