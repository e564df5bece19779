import { removeIgnorable } from './ignorable.ts';

/** Accents of the Latin, Greek and Cyrillic scripts; the vowels and tones of Lao, Khmer and Burmese are letters. */
const accents = /[\u0300-\u036F]/g;

/** Characters that keyboards and word processors substitute for each other. */
const apostrophes = /[`´ʹʻ-ʽˊˋ‘’‛′＇]/g;
const quotationMarks = /[«»“”„‟″]/g;
const hyphens = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** In upper case: ligatures, and letters whose stroke NFKD does not separate. */
const plainLetters: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  Ⱥ: 'A',
  Ƀ: 'B',
  Ȼ: 'C',
  Đ: 'D',
  Ð: 'D',
  Ɖ: 'D',
  Ɇ: 'E',
  Ǥ: 'G',
  Ħ: 'H',
  Ɨ: 'I',
  Ɉ: 'J',
  Ꝁ: 'K',
  Ł: 'L',
  Ƚ: 'L',
  Ø: 'O',
  Ɵ: 'O',
  Ᵽ: 'P',
  Ɍ: 'R',
  Ŧ: 'T',
  Ⱦ: 'T',
  Ʉ: 'U',
  Ɏ: 'Y',
  Ƶ: 'Z',
};
const strokedLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** The marks of one letter, and the letters stacked beneath it, in Lao, Khmer, Burmese and similar scripts. */
const signs = /(?:\u103A?[\u1039\u17D2]\p{L}|\p{M})+/gu;
const sign = /\u103A?[\u1039\u17D2]\p{L}|\p{M}/gu;
/**
 * The order of these: stacked letters (Khmer r last), medials and shifters, the vowel that Burmese prints first, then all others by code
 * point.
 */
const first = [
  /^.{2,}(?<!\u17D2\u179A)$/,
  /^.{2,}$/,
  /[\u0EBC\u103B-\u103E\u105E-\u1060\u1082\u17C9\u17CA]/,
  /\u1031/,
];

/**
 * The form in which search compares texts: NFKC without case, accents, strokes and invisible characters, with one kind of apostrophe,
 * quotation mark and hyphen, and the marks of a letter in one order.
 */
export function fold(text: string): string {
  const plain = removeIgnorable(text)
    .replace(apostrophes, "'")
    .replace(quotationMarks, '"')
    .replace(hyphens, '-')
    .normalize('NFKD')
    .toUpperCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(strokedLetter, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFKC');
  return plain.replace(signs, inOrder);
}

/** In the usual order of typing, so that a word is found by its beginning while it is typed. */
function inOrder(run: string): string {
  const parts = run.match(sign) ?? [];
  return parts.toSorted((left, right) => orderOf(left) - orderOf(right)).join('');
}

function orderOf(part: string): number {
  const place = first.findIndex((kind) => kind.test(part));
  return place < 0 ? (part.codePointAt(0) ?? 0) : place;
}
