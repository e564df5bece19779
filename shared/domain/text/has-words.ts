import { Line, type MultilingualText } from '../text.ts';
import { fold } from './fold.ts';

/** Words that somebody looks for. */
export const Words = Line.max(200).refine((text) => wordsIn(text).length > 0, {
  error: 'has no word that could be found',
});

/** Finds a word anywhere in a text, because Chinese, Lao, Khmer and Burmese have no spaces between words. */
export function hasWords(texts: readonly (MultilingualText | string)[], sought: string): boolean {
  const inAll = texts.flatMap((text) => (typeof text === 'string' ? text : Object.values(text)));
  const whole = fold(inAll.join('\n'));
  return wordsIn(sought).every((word) => whole.includes(word));
}

function wordsIn(text: string): readonly string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}
