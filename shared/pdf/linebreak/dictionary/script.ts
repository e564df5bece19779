import type { Typeface } from '../../shaping/typefaces.ts';

/** A script that is written without spaces, whose words are found in a list. */
export type Script = {
  /** Its word list, among the tables. */
  readonly list: string;
  readonly typeface: Typeface;
  /** The letters of which the list has words, with their signs: all of the Unicode line breaking class SA. (Pattern of one.) */
  readonly letters: string;
  /** What a word may end with, and what may begin the next, where the list knows neither. */
  readonly endsWord: RegExp;
  readonly beginsWord: RegExp;
  /** Particles and endings, which stay with the word before. */
  readonly notAtLineStart: string;
  /** Negations and beginnings, which stay with the word after. */
  readonly notAtLineEnd: string;
};
