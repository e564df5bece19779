import type { Typeface } from '../../shaping/typefaces.ts';

/** A script without spaces between words, which are found in a word list. */
export type Script = {
  /** Its word list, among the tables. */
  readonly list: string;
  readonly typeface: Typeface;
  /** Matches one letter or sign of the list's words: the Unicode line breaking class SA. */
  readonly letters: string;
  /** In letters: a shorter stretch is one word. */
  readonly minStretch: number;
  /** How an unknown word may end, and how the next may begin. */
  readonly endsWord: RegExp;
  readonly beginsWord: RegExp;
  /** Signs that belong to a word unless a word of the list begins with them; sticky. */
  readonly suffix?: RegExp;
  /** Particles and endings, which stay with the word before. */
  readonly notAtLineStart: string;
  /** Negations and beginnings, which stay with the word after. */
  readonly notAtLineEnd: string;
};
