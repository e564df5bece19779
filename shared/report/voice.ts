import type { ReportLanguage } from '../domain/reports/report.ts';
import type { LanguageTag } from '../domain/text.ts';
import { daysForTwo } from '../words/dates.ts';
import { fractionForTwo } from '../words/numbers.ts';
import { type EveryWord, everyWordOf } from './every-word.ts';
import type { LongTexts } from './long-texts.ts';
import type { ReadingMark } from './reading-marks.ts';

/** A language in which a report is printed, with all its words. */
export type Voice = {
  readonly language: ReportLanguage;
  readonly words: EveryWord;
  /** All languages of the report. */
  readonly languages: Languages;
  readonly longTexts: LongTexts;
  /** The cover says that most texts are in it, so that none is marked as being in it. */
  readonly mainLanguage?: LanguageTag | undefined;
  /** What was written already, by inline. */
  readonly written: WeakMap<object, unknown>;
  /** The marks that were written so far in any language of the report, and the languages that were named behind texts. */
  readonly marks: Set<ReadingMark>;
  readonly languageMarks: Set<LanguageTag>;
};
export type Languages =
  | readonly [only: ReportLanguage]
  | readonly [first: ReportLanguage, second: ReportLanguage];
export type Voices = readonly [first: Voice, second?: Voice];

/** A voice for each language of a report. */
export function voicesOf(
  languages: Languages,
  longTexts: LongTexts,
  mainLanguage?: LanguageTag,
): Voices {
  const [first, second] = languages;
  const marks = { marks: new Set<ReadingMark>(), languageMarks: new Set<LanguageTag>() };
  const voiceOf = (language: ReportLanguage): Voice => ({
    language,
    words: chooseWords(language, second),
    languages,
    longTexts,
    mainLanguage,
    written: new WeakMap(),
    ...marks,
  });
  return second === undefined ? [voiceOf(first)] : [voiceOf(first), voiceOf(second)];
}

/**
 * A bilingual report prints each figure once, so both languages share a format: numbers as in the second language but in Latin digits,
 * which readers of any know, fractions as 3/5, days as 2020-11-04.
 */
function chooseWords(language: ReportLanguage, second: ReportLanguage | undefined): EveryWord {
  const words = everyWordOf[language];
  if (second === undefined) return words;
  const { numbers: own, punctuation } = everyWordOf[second];
  const { digits: _, ...numbers } = own;
  const reported = { ...words.reported, fraction: fractionForTwo };
  const shared = { numbers, figureBrackets: punctuation.brackets, reported, ...daysForTwo };
  return { ...words, ...shared };
}
