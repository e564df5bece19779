/** No script needs more on one letter: the limit of Unicode's stream-safe text (UAX #15, section 13). */
const maxMarks = 30;

/**
 * A combining mark, or a letter stacked by a sign of Burmese (U+1039) or Khmer (U+17D2); joiners between them do not begin another
 * letter.
 */
const mark = '(?:[\\u1039\\u17D2]\\p{L}|\\p{M})[\\u00AD\\u200B-\\u200F\\u2060-\\u2064]*';
const tooManyMarks = new RegExp(`(?:${mark}){${maxMarks + 1}}`, 'u');

/** Says which letter has more marks than can be printed. */
export function clusterFault(text: string): string | undefined {
  const found = tooManyMarks.exec(text);
  if (!found) return undefined;
  const letter = Math.max([...text.slice(0, found.index)].length, 1);
  return `has more than ${maxMarks} combining marks on the letter at character ${letter}`;
}

/**
 * Converts to NFC, unless a letter has too many marks: sorting them takes time that grows with the square of their number.
 */
export function toNfc(text: string): string {
  return tooManyMarks.test(text) ? text : text.normalize('NFC');
}
