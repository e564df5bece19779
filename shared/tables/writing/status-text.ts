import type { ReportLanguage } from '../../domain/reports/report.ts';
import { tableWords } from '../words/languages.ts';
import type { FigureKind } from '../words/table-words.ts';

/** The words for a kind of figure; empty where there is none. */
export function statusText(status: string, language: ReportLanguage): string {
  return status === '' ? '' : tableWords[language].statuses[status as FigureKind];
}

/** The kind that a text stands for, in any of the languages or by its id. */
export function statusOf(text: string): FigureKind | undefined {
  const wanted = text.trim().toLowerCase();
  for (const { statuses } of Object.values(tableWords))
    for (const [kind, words] of Object.entries(statuses))
      if (words.toLowerCase() === wanted || kind === wanted) return kind as FigureKind;
  return undefined;
}
