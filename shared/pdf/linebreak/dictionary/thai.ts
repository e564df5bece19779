import type { Script } from './script.ts';

/** How Thai is split into words, and which of them stay on one line. */
export const thai: Script = {
  list: 'thai.words',
  typeface: 'thai-regular',
  letters: '[\u0E01-\u0E3A\u0E40-\u0E4E]',
  minStretch: 5,
  /** The vowels that are written before their consonant, [\u0E40-\u0E44], begin a word and do not end one. */
  endsWord: /[^\u0E31\u0E40-\u0E44]/,
  beginsWord: /[\u0E01-\u0E2E\u0E40-\u0E44]/,
  /** The signs of an abbreviation, \u0E2F, and of repetition, \u0E46. */
  suffix: /(?:(?<![\u0E2F\u0E46])\u0E2F)?(?:(?<!\u0E46)\u0E46)?/y,
  notAtLineStart: 'นี้ นั้น แล้ว ไว้',
  notAtLineEnd: 'ไม่ ไม่ได้ การ ความ ผู้ นัก ข้อ แต่ละ',
};
