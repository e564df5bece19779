import type { ReportLanguage } from '../../domain/report.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

/** The words of every language a report can be written in. */
export const wordsOf: Readonly<Record<ReportLanguage, Words>> = { en };
