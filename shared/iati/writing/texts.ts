import type { MultilingualText } from '../../domain/text.ts';
import { type Node, nodeOf } from './node.ts';

/** A narrative for each language; only other languages than that of the activity are named. */
export function narrativesOf(texts: MultilingualText, language: string): readonly Node[] {
  return Object.entries(texts).map(([tag, text]) =>
    nodeOf('narrative', { 'xml:lang': tag === language ? undefined : tag }, { text }),
  );
}

/** An element with texts; none where there are none. */
export function textNodes(
  name: string,
  texts: MultilingualText | undefined,
  language: string,
  attributes: Node['attributes'] = {},
): readonly Node[] {
  if (!texts || Object.keys(texts).length === 0) return [];
  return [nodeOf(name, attributes, { children: narrativesOf(texts, language) })];
}

/** The text in a language, else in English, else in its first. */
export function pickText(texts: MultilingualText, language: string): string {
  return texts[language] ?? texts.en ?? Object.values(texts)[0] ?? '';
}

/** Several texts as one, each on lines of its own. */
export function joinTexts(...all: readonly (MultilingualText | undefined)[]): MultilingualText {
  const joined: Record<string, string> = {};
  for (const [language, text] of all.flatMap((texts) => Object.entries(texts ?? {})))
    joined[language] = joined[language] === undefined ? text : `${joined[language]}\n${text}`;
  return joined;
}
