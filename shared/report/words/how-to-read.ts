import type { ReportLanguage } from '../../domain/reports/report.ts';

export type HowToReadWords = {
  readonly title: string;
  /** What each mark says; the annex has the row that the reference leads to. */
  readonly source: (annex: string) => string;
  readonly value: (annex: string) => string;
  readonly atLeast: string;
  readonly notReported: string;
  readonly illustrative: string;
  readonly draft: string;
  readonly target: string;
  readonly language: string;
};

/** The words of the box that explains the marks of a report. */
export const howToReadWords: Readonly<Record<ReportLanguage, HowToReadWords>> = {
  en: {
    title: 'How to read this report',
    source: (annex) => `The source of what stands before it, listed in ${annex}.`,
    value: (annex) => `The number of a figure; ${annex} says who approved it and on what evidence.`,
    atLeast: 'Some projects reported nothing that can be added; the true total is not lower.',
    notReported: 'Nobody reported a figure. It does not mean zero.',
    illustrative: 'Invented to show how the report looks; not a fact.',
    draft: 'Not approved or not published yet; may still change.',
    target: 'The target, in charts.',
    language: 'This text exists in no language of the report, only in the one named.',
  },
  zh: {
    title: '如何阅读本报告',
    source: (annex) => `前文的来源，列于${annex}。`,
    value: (annex) => `数据编号；批准人和佐证材料见${annex}。`,
    atLeast: '有子项目未报告可加总的数据；实际总数不会更低。',
    notReported: '无人报告该数据，不代表为零。',
    illustrative: '为展示报告样式而虚构，并非事实。',
    draft: '尚未批准或尚未发布，今后仍可能变动。',
    target: '图中的目标值。',
    language: '该文本没有本报告语言的版本，只有所注语言的版本。',
  },
  lo: {
    title: 'ວິທີອ່ານບົດລາຍງານນີ້',
    source: (annex) => `ແຫຼ່ງທີ່ມາຂອງຂໍ້ຄວາມທີ່ຢູ່ກ່ອນໜ້າ, ມີລາຍຊື່ໃນ${annex}.`,
    value: (annex) => `ເລກຂອງຕົວເລກ; ${annex} ບອກວ່າໃຜອະນຸມັດ ແລະ ອີງໃສ່ຫຼັກຖານໃດ.`,
    atLeast: 'ບາງໂຄງການບໍ່ໄດ້ລາຍງານຕົວເລກທີ່ບວກກັນໄດ້; ຍອດລວມທີ່ແທ້ຈິງບໍ່ຕ່ຳກວ່ານີ້.',
    notReported: 'ບໍ່ມີໃຜລາຍງານຕົວເລກ. ບໍ່ໄດ້ໝາຍຄວາມວ່າສູນ.',
    illustrative: 'ແຕ່ງຂຶ້ນເພື່ອສະແດງຮູບແບບບົດລາຍງານ; ບໍ່ແມ່ນຄວາມຈິງ.',
    draft: 'ຍັງບໍ່ໄດ້ອະນຸມັດ ຫຼື ຍັງບໍ່ໄດ້ເຜີຍແຜ່; ອາດມີການປ່ຽນແປງ.',
    target: 'ເປົ້າໝາຍ ໃນແຜນພູມ.',
    language: 'ຂໍ້ຄວາມນີ້ບໍ່ມີໃນພາສາຂອງບົດລາຍງານ, ມີແຕ່ໃນພາສາທີ່ລະບຸ.',
  },
  km: {
    title: 'របៀបអានរបាយការណ៍នេះ',
    source: (annex) => `ប្រភពនៃអត្ថបទខាងមុខ មានក្នុងបញ្ជីនៃ${annex}។`,
    value: (annex) => `លេខនៃតួលេខ; ${annex} បង្ហាញអ្នកអនុម័ត និងភស្តុតាង។`,
    atLeast: 'គម្រោងខ្លះមិនបានរាយការណ៍តួលេខដែលអាចបូកបាន; ចំនួនសរុបពិតមិនទាបជាងនេះទេ។',
    notReported: 'គ្មាននរណារាយការណ៍តួលេខ។ វាមិនមានន័យថាសូន្យទេ។',
    illustrative: 'បង្កើតឡើងដើម្បីបង្ហាញទម្រង់របាយការណ៍; មិនមែនជាការពិតទេ។',
    draft: 'មិនទាន់អនុម័ត ឬមិនទាន់ផ្សព្វផ្សាយ; អាចផ្លាស់ប្តូរ។',
    target: 'គោលដៅ ក្នុងគំនូសតាង។',
    language: 'អត្ថបទនេះគ្មានជាភាសានៃរបាយការណ៍ទេ មានតែជាភាសាដែលបានបញ្ជាក់។',
  },
  my: {
    title: 'ဤအစီရင်ခံစာကို ဖတ်ရှုပုံ',
    source: (annex) => `ရှေ့ရှိစာသား၏ ရင်းမြစ်ဖြစ်ပြီး ${annex} တွင် ဖော်ပြထားသည်။`,
    value: (annex) => `ကိန်းဂဏန်း၏ အမှတ်ဖြစ်ပြီး အတည်ပြုသူနှင့် အထောက်အထားကို ${annex} တွင် ဖော်ပြထားသည်။`,
    atLeast: 'အချို့စီမံကိန်းများသည် ပေါင်းနိုင်သော ကိန်းဂဏန်း မတင်ပြခဲ့ပါ။ အမှန်တကယ် စုစုပေါင်းသည် ဤထက် မနည်းပါ။',
    notReported: 'မည်သူမျှ ကိန်းဂဏန်း မတင်ပြခဲ့ပါ။ သုညဟု မဆိုလိုပါ။',
    illustrative: 'အစီရင်ခံစာပုံစံကို ပြရန် ဖန်တီးထားခြင်းဖြစ်ပြီး အချက်အလက်အမှန် မဟုတ်ပါ။',
    draft: 'အတည်မပြုရသေးပါ သို့မဟုတ် မထုတ်ပြန်ရသေးပါ။ ပြောင်းလဲနိုင်သည်။',
    target: 'ဇယားကွက်ပုံများတွင် ရည်မှန်းချက်။',
    language: 'ဤစာသားသည် အစီရင်ခံစာ၏ ဘာသာစကားဖြင့် မရှိဘဲ ဖော်ပြထားသော ဘာသာစကားဖြင့်သာ ရှိသည်။',
  },
};
