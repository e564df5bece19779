import type { ReportLanguage } from '../../domain/reports/report.ts';

export type PhotographWords = {
  /** Stands in the place of a photograph whose file was erased. */
  readonly gone: string;
  /** Heading of the photographs of a project. */
  readonly ofProject: string;
};

export const photographWords: Readonly<Record<ReportLanguage, PhotographWords>> = {
  en: { gone: 'This photograph is no longer available', ofProject: 'Photographs' },
  zh: { gone: '该照片已不可用', ofProject: '照片' },
  lo: { gone: 'ຮູບນີ້ບໍ່ມີອີກແລ້ວ', ofProject: 'ຮູບພາບ' },
  km: { gone: 'រូបថតនេះលែងមានទៀតហើយ', ofProject: 'រូបថត' },
  my: { gone: 'ဤဓာတ်ပုံ မရှိတော့ပါ', ofProject: 'ဓာတ်ပုံများ' },
};
