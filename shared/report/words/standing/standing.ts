import type { ReportLanguage } from '../../../domain/reports/report.ts';
import { standing as en } from './en.ts';
import { standing as km } from './km.ts';
import { standing as lo } from './lo.ts';
import { standing as my } from './my.ts';
import type { StandingWords } from './words.ts';
import { standing as zh } from './zh.ts';

export const standingWords: Readonly<Record<ReportLanguage, StandingWords>> = {
  en,
  km,
  lo,
  my,
  zh,
};
