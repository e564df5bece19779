import type { Run, Text } from '../../pdf/document.ts';
import { plainText } from '../../pdf/plain-text.ts';

/** What two texts say to a reader; marks beside them, such as the name of a language, do not count. */
export function isSame(first: Text, second: Text): boolean {
  return saidIn(first) === saidIn(second);
}

const saidIn = (text: Text) =>
  text
    .filter(({ aside }) => !aside)
    .map((run) => run.text)
    .join('');

/** A text with the language it is in on every run, since it stands in a document of another. */
export function tagged(text: Text, language: string): Text {
  return text.map((run) => ({ language, ...run }));
}

export type Setting = 'as the first' | 'smaller';

/**
 * The first text with the second below it. What is the same in both, and what is no word (a number, a date, a sign),
 * stands there once.
 */
export function stacked(first: Text, second: Text, language: string, setting: Setting): Text {
  if (isSame(first, second) || isBlank(second) || !hasLetters(first)) return first;
  const below = tagged(second, language).map((run, at): Run => {
    const { data: _, ...rest } = run;
    return {
      ...rest,
      ...(at === 0 && { ownLine: true }),
      ...(setting === 'smaller' && { aside: true }),
    };
  });
  return [...first, ...below];
}

/** The same as one string. */
export function joined(first: string, second: string): string {
  return first === second ? first : `${first} / ${second}`;
}

const isBlank = (text: Text) => plainText(text).trim() === '';
const hasLetters = (text: Text) => /\p{L}/u.test(plainText(text));
