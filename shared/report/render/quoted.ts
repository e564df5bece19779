import type { ReportLanguage } from '../../domain/reports/report.ts';
import { inLanguage, type LanguageTag, type MultilingualText } from '../../domain/text.ts';
import type { Run } from '../../pdf/document.ts';
import { startOf, visibleText } from '../../pdf/printed-text.ts';
import type { Quoted } from '../inline.ts';
import type { Languages, Voice } from '../voice.ts';

/** A text longer than what is printed continues in a file; an invisible one is told by its code. */
export function writeQuoted({ quoted, onOneLine, maxLength }: Quoted, voice: Voice): Run {
  const chosen = chooseLanguage(quoted, voice.language, voice.languages);
  const { text, language } = inLanguage(quoted, chosen);
  const { continuesIn } = voice.words.unprinted;
  const seen = visibleText(text);
  const shown =
    maxLength !== undefined && seen.length > maxLength
      ? `${startOf(seen, maxLength)} (${continuesIn('snapshot.json')})`
      : voice.longTexts.shorten(seen, continuesIn);
  return {
    text: onOneLine ? shown.replaceAll(/\n+/g, ' ') : shown,
    ...(language !== voice.language && { language }),
  };
}

/** Its own version, or else that of the other language of the report. */
export function chooseLanguage(
  text: MultilingualText,
  language: ReportLanguage,
  languages: Languages,
): LanguageTag {
  return [language, ...languages].find((each) => each !== undefined && each in text) ?? language;
}
