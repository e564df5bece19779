import type { Reading } from '../reading.ts';
import { attributeOf, childrenOf, type Element } from '../xml/element.ts';
import { cleanText } from './clean.ts';
import { cut, maxProse } from './cut.ts';
import { canonicalLanguage } from './language.ts';

/** Texts by language. */
export type Texts = Readonly<Record<string, string>>;

/** The texts of the children of a name, by language. */
export function textsIn(element: Element, name: string, reading: Reading): Texts {
  return textsOf(childrenOf(element, name), reading);
}

/** The texts of elements, by language: their narratives, or else their own text. Two of one language are joined. */
export function textsOf(elements: readonly Element[], reading: Reading): Texts {
  const texts: Record<string, string> = {};
  for (const element of elements) {
    const narratives = childrenOf(element, 'narrative');
    for (const each of narratives.length > 0 ? narratives : [element]) {
      const text = readText(each.text, each, reading);
      if (text === '') continue;
      const language = languageOf(each, element, reading);
      const before = texts[language];
      if (before !== undefined) reading.report('text-joined', each, text);
      texts[language] = before === undefined ? text : `${before}\n${text}`;
    }
  }
  return cutLong(texts, elements, reading);
}

/** A text as records hold it, with what was done to it reported. */
export function readText(raw: string, element: Element, { report }: Reading): string {
  const { text, repairs } = cleanText(raw);
  for (const repair of repairs) report(repair, element, raw);
  return text;
}

function cutLong(texts: Texts, [element]: readonly Element[], { report }: Reading): Texts {
  const long = Object.values(texts).find((text) => text.length > maxProse);
  if (long === undefined || !element) return texts;
  report('text-cut', element, long);
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, cut(text, maxProse)]),
  );
}

function languageOf(narrative: Element, element: Element, { language, report }: Reading): string {
  const tag = attributeOf(narrative, 'xml:lang') ?? attributeOf(element, 'xml:lang');
  if (tag === undefined) return language;
  const found = canonicalLanguage(tag);
  if (found === undefined) report('language-wrong', narrative, tag);
  return found ?? language;
}
