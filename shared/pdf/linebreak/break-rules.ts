import { isBound } from './bound-words.ts';

/**
 * What may happen where two stretches of text meet: a line may end there, or only one that has no room for both, or none.
 */
export type Joint = 'open' | 'bound' | 'closed';

export const dictionary = '[\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u200B-\\u200D]';
export const han = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF]';
/** Signs that Latin has as well, and that are Chinese beside a Chinese character. */
export const hanSign = `(?=[“”‘’·…—])(?:(?<=${han})(?:[“”‘’·]|…+|—+)|(?:[“”‘’·]|…+|—+)(?=${han}))`;

const beginsOwn = new RegExp(`^(?:${han}|${dictionary})`, 'u');

/** Signs that never begin a line, and signs that never end one. (Unicode line breaking classes CL, CP, EX, IS, NS, CM; OP, GL.) */
const closing = /^[\p{M}\p{Pe}\p{Pf},.;:!?%、。，：；！？ໆៗ។៕៖-៚၊။’”…—]/u;
const opening = /[\p{Ps}\p{Pi}‘“\u00A0\u202F]$/u;
/** Unicode line breaking, rules 13, 21 and 25: a sign between digits belongs to both, and none begins a line. */
const numberSign = /[-/.,]$/;
const clinging = /^[-/\u00A0\u202F]/;
const digit = /^\p{Nd}/u;
const lastDigit = /[\p{Nd}万亿]$/u;
/** What is counted or dated, and what is said before a number. */
const measure =
  /^[年月日号时分秒周天期岁人户口个名位家项条件页次倍种类组座所处村县乡镇亩公千米吨元万亿]/u;
const approximate = /[约第近超逾达共过少]$/u;
/** Chinese words that a break within makes hard to read, since a number follows. */
const approximately = /^(?:超过|至少|大约)$/u;
/** Between spaces it joins what stands on both sides of it; the Chinese "to" between figures does without. */
export const isJoining = /^(?:[-/\u2212–—]+|至)$/u;

/** A word in brackets says of the one before what it counts or how far it holds. */
const aside = /^\([^\s()/-]+\)[.,;:]?$/u;
const wideAside = /^（[^（）]+）$/u;
export const isAside = (word: string) => aside.test(word) || wideAside.test(word);
const lastLetter = /[\p{L}\p{N}]$/u;

/** Where a stretch ends, at another without white space between them or at the end of the text. */
export function jointOf(before: string, after: string | undefined): Joint {
  if (after === undefined) return /[/-]$/.test(before) ? 'open' : 'closed';
  if (closing.test(after) || opening.test(before)) return 'closed';
  if (clinging.test(after) || (numberSign.test(before) && digit.test(after))) return 'closed';
  if (!/[/-]$/.test(before) && !beginsOwn.test(before) && !beginsOwn.test(after)) return 'closed';
  return belongTogether(before, after) ? 'bound' : 'open';
}

/** Where they meet at white space: no line begins with a sign that stands free or a word in brackets, nor ends before a number. */
export function jointAtBlank(before: string, after: string): Joint {
  if (letter.test(after)) return lastDigit.test(before) && unit.test(after) ? 'bound' : 'open';
  const isSign = closing.test(after) || isJoining.test(after) || aside.test(after);
  const isBeforeNumber = isJoining.test(before) && digit.test(after);
  return isSign || isBeforeNumber || belongTogether(before, after) ? 'bound' : 'open';
}

/** Most words of a text, which nothing but a number binds to the one before if they are its unit. */
const letter = /^[A-Za-z]/;
const units = '(?:[kcm]?m[23]?|kg|g|t|ha|l|kW|kWh|square|cubic)';
export const unit = new RegExp(`^${units}[²³]?[)\\].,;:]*$`);
const numberWithUnit = new RegExp(`[0-9] ${units}\\b`);

function belongTogether(before: string, after: string): boolean {
  if (lastDigit.test(before) && (measure.test(after) || isJoining.test(after))) return true;
  if (approximate.test(before) && digit.test(after)) return true;
  if (wideAside.test(after) && lastLetter.test(before)) return true;
  return approximately.test(before + after) || isBound(before, after);
}

/** Whether a text of Latin letters is words with one space between them, whose joints are open there and closed within. */
export const isPlainLatin = (text: string) =>
  !/[/-]| [ ()\]},.;:!?%»]|^ | $|^$/.test(text) && !numberWithUnit.test(text);
