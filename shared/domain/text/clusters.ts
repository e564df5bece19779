/** No script stacks more on one letter; Unicode's stream-safe text has 30 at most (UAX #15, section 13). */
const maxMarks = 30;

/**
 * A sign beneath or above the letter before it, or a letter that a stacking sign of Burmese or Khmer puts there; joiners
 * between them do not begin another letter.
 */
const mark = '(?:[\\u1039\\u17D2]\\p{L}|\\p{M})[\\u00AD\\u200B-\\u200F\\u2060-\\u2064]*';
const tooManyMarks = new RegExp(`(?:${mark}){${maxMarks + 1}}`, 'u');

/** What is wrong with a text that has a letter with more marks than can be set. */
export function clusterFault(text: string): string | undefined {
  const found = tooManyMarks.exec(text);
  if (!found) return undefined;
  const letter = Math.max([...text.slice(0, found.index)].length, 1);
  return `has more than ${maxMarks} combining marks on the letter at character ${letter}`;
}

/**
 * The text in NFC. One with more marks on a letter than any text may have stays as it is: putting them in order takes time that
 * grows with the square of their number.
 */
export function toNfc(text: string): string {
  return tooManyMarks.test(text) ? text : text.normalize('NFC');
}
