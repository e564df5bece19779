import type { ReportLanguage } from '../../domain/reports/report.ts';
import { en } from './en.ts';
import { km } from './km.ts';
import { lo } from './lo.ts';
import { my } from './my.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** The words of every language a report can be written in. */
export const wordsOf: Readonly<Record<ReportLanguage, Words>> = { en, zh, lo, km, my };
