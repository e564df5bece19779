import { inLanguage, type LanguageTag, type MultilingualText } from '../../domain/text.ts';
import type { Languages } from '../voice.ts';
import { primaryTag } from './one-language.ts';
import { chooseLanguage } from './quoted.ts';

/**
 * The foreign language that most of what people wrote is in, counted in letters: the report says so once, and marks only texts in others.
 * @param tree a report before it is in a language
 */
export function findMainLanguage(tree: unknown, languages: Languages): LanguageTag | undefined {
  const letters = new Map<LanguageTag, number>();
  for (const text of markedTexts(tree))
    for (const own of languages) {
      if (own === undefined) continue;
      const { text: shown, language } = inLanguage(text, chooseLanguage(text, own, languages));
      const tag = primaryTag(language);
      letters.set(tag, (letters.get(tag) ?? 0) + shown.length);
    }
  const all = [...letters.values()].reduce((sum, each) => sum + each, 0);
  const own: readonly (string | undefined)[] = languages;
  const main = [...letters].find(([, count]) => count > minLetters && count * 2 > all)?.[0];
  return main === undefined || own.includes(main) ? undefined : main;
}

/** In a report with less text, each foreign text is marked. */
const minLetters = 2_000;

/** The texts that are followed by the name of their language where it is foreign. */
function* markedTexts(value: unknown): Iterable<MultilingualText> {
  if (typeof value !== 'object' || value === null || isOutline(value)) return;
  if ('languagesOf' in value && Array.isArray(value.languagesOf)) {
    for (const inline of value.languagesOf) if ('quoted' in inline) yield inline.quoted;
    return;
  }
  for (const inner of Object.values(value)) yield* markedTexts(inner);
}

/** The many points of a map have no texts. */
const isOutline = (value: object) =>
  Array.isArray(value) && Array.isArray(value[0]) && typeof value[0][0] === 'number';
