import type { ReportLanguage } from '../../../domain/reports/report.ts';
import { meaning as en } from './en.ts';
import { meaning as km } from './km.ts';
import { meaning as lo } from './lo.ts';
import { meaning as my } from './my.ts';
import type { MeaningWords } from './words.ts';
import { meaning as zh } from './zh.ts';

export const meaningWords: Readonly<Record<ReportLanguage, MeaningWords>> = { en, zh, lo, km, my };
