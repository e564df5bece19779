/**
 * The syllables of a script: initial letters, the signs attached to them, and a final letter. A syllable that a dictionary would end
 * elsewhere is still readable.
 */
const khmer =
  /[\u1780-\u17B3](?:\u17D2[\u1780-\u17B3]|[\u17B6-\u17D1\u17D3\u17DD\u200C\u200D])*(?:(?<![\u17C6-\u17C8])[\u1780-\u17A2][\u17CB\u17CD]?(?![\p{M}\u200C\u200D]|[\u1780-\u17A2](?![\p{M}\u1780-\u17A2])))?/u;
const lao =
  /[\u0EC0-\u0EC4]?(?:ຫ(?=[ງຍຣລວນມ]\p{M}))?[\u0E81-\u0EAE\u0EDC-\u0EDF](?:[\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE]|[\u0EB0\u0EB2\u0EB3\u0EBD])*(?:[ກງຍດນບມວອ](?![\u0EB0-\u0EBD\u0EC8-\u0ECE]))?/u;
/** A silenced or stacked letter belongs to the letter before. */
const burmese =
  /[\u1000-\u102A\u103F](?:[\u102B-\u103E\u200C\u200D]|(?<=\u1039)[\u1000-\u1021]|[\u1000-\u1021](?=[\u103A\u1039]|\u1037\u103A))*/u;

const thaiSign = '[\\u0E30-\\u0E3A\\u0E45\\u0E47-\\u0E4E]';
const bareThai = `[ก-ฮ](?!${thaiSign})`;
/** Two initial letters, the second r, l or w, or the first a silent h. */
const thaiInitials = `[กขคตปผพ](?=[รลว]${thaiSign})|ห(?=[งญนมยรลว]${thaiSign})|(?<=[เ-ไ])[กขคตปผพ](?=[รลว]${bareThai})`;
/** Letters that are part of a vowel; a final letter has no sign, and no letter is left alone after it; a silenced one ends the syllable. */
const thai = new RegExp(
  `[เ-ไ]?(?:${thaiInitials})?[ก-ฮ]${thaiSign}*(?:(?<=[\\u0E31\\u0E35\\u0E37][\\u0E48-\\u0E4B]?)[ยวอ](?!${thaiSign})|ว(?=${bareThai}))?(?:(?!${thaiInitials})${bareThai}(?:[ก-ฮ]$)?)?(?:[ก-ฮ][\\u0E34\\u0E38]?\\u0E4C)?`,
  'u',
);

/** Punctuation and one-letter particles; they belong to the syllable before. */
const following = '[\\u104A-\\u104F\\u17D4-\\u17DA\\u0EAF\\u0EC6\\u0E2F\\u0E46\\u0E5A\\u0E5B]*';
const syllables = new RegExp(
  `(?:${khmer.source}|${lao.source}|${burmese.source}|${thai.source}|\\p{Nd}+|\\P{M}\\p{M}*|\\p{M}+)${following}`,
  'gu',
);

/** Splits a word of Lao, Khmer, Burmese or Thai into syllables; joined, they are the word. */
export function syllablesOf(word: string): readonly string[] {
  return word.match(syllables) ?? [];
}
