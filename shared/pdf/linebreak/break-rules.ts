import type { Break } from './break-opportunity.ts';
import { asIdeograph } from './dictionary/dictionary-words.ts';
import { joinedByParticle } from './dictionary/particles.ts';
import { unicodeLineEnds } from './unicode/line-ends.ts';

/** Scripts without spaces between words: those with a dictionary, and Chinese. */
export const dictionary =
  '[\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Thai}\\u200B-\\u200D]';
export const han = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const standsAlone = new RegExp(`^(?:${han}|${dictionary})`, 'u');

/** Signs that no line begins with, although Unicode allows it: repetition and end signs, and a dash. */
const clinging = /^[ໆៗ៙ฯๆ๚๛—]/u;
const hyphenOrSlash = /[/-]$/;
const digit = /^\p{Nd}/u;
const lastDigit = /[\p{Nd}万亿]$/u;
/** Units and parts of dates, and words that precede a number. */
const measure =
  /^[年月日号时分秒周天期岁人户口个名位家项条件页次倍种类组座所处村县乡镇亩公千米吨元万亿]/u;
const approximate = /[约第近超逾达共过少]$/u;
/** Chinese words before a number; a break inside them is hard to read. */
const approximately = /^(?:超过|至少|大约)$/u;
/** Signs between spaces that join both sides; the Chinese "to" between figures needs no spaces. */
export const isJoining = /^(?:[-/\u2212–—]+|至)$/u;

/** A word in brackets that qualifies the word before it, such as its unit. */
const remark = /^\([^\s()/-]+\)[.,;:]?$/u;
const wideRemark = /^（[^（）]+）$/u;
export const isRemark = (word: string) => remark.test(word) || wideRemark.test(word);
const lastLetter = /[\p{L}\p{N}]$/u;

/** The break between two stretches without white space. @param isAllowed whether Unicode allows it */
export function breakBetween(before: string, after: string, isAllowed: boolean): Break {
  if (!isAllowed || clinging.test(after)) return 'forbidden';
  const isWithinWord = !standsAlone.test(before) && !standsAlone.test(after);
  if (isWithinWord && !hyphenOrSlash.test(before)) return 'forbidden';
  return belongTogether(before, after) ? 'discouraged' : 'allowed';
}

/** The break at the end of a text, which another may follow without white space. */
export const breakAtEnd = (text: string): Break =>
  hyphenOrSlash.test(text) ? 'allowed' : 'forbidden';

/** The break between two stretches at white space; what Unicode forbids is only discouraged there. */
export function breakAtSpace(
  before: string,
  after: string,
  isAllowed = mayEndAtSpace(before, after),
): Break {
  if (!isAllowed && !beginsAddress.test(after)) return 'discouraged';
  if (endSign.test(after) || isJoining.test(after) || remark.test(after)) return 'discouraged';
  if (latinLetter.test(after))
    return lastDigit.test(before) && unit.test(after) ? 'discouraged' : 'allowed';
  if (isJoining.test(before) && digit.test(after)) return 'discouraged';
  return belongTogether(before, after) ? 'discouraged' : 'allowed';
}

/** A Latin word stays with the word before it only as the unit of a number. */
const latinLetter = /^[A-Za-z]/;
/** An address that begins with a slash; Unicode takes it for a slash between two words. */
const beginsAddress = /^\/[^\s/-]/u;
/** Closing and ending signs, which begin no line even after a space. */
const endSign = /^[%…—：；\p{Pf}ໆ។-៚၊။ฯๆ๚๛]/u;

function mayEndAtSpace(before: string, after: string): boolean {
  return unicodeLineEnds(asIdeograph(`${before} ${after}`))[before.length + 1] === 1;
}

const units = '(?:[kcm]?m[23]?|kg|g|t|ha|l|kW|kWh|square|cubic)';
const unit = new RegExp(`^${units}[²³]?[)\\].,;:]*$`);
const numberWithUnit = new RegExp(`[0-9] ${units}\\b`);

function belongTogether(before: string, after: string): boolean {
  if (lastDigit.test(before) && (measure.test(after) || isJoining.test(after))) return true;
  if (approximate.test(before) && digit.test(after)) return true;
  if (wideRemark.test(after) && lastLetter.test(before)) return true;
  return approximately.test(before + after) || joinedByParticle(before, after);
}

/** Whether a text is Latin words with single spaces, so that lines may end after each space and nowhere else. */
export const isPlainLatin = (text: string) =>
  plainCharacters.test(text) && !joinedAtSpace.test(text) && !numberWithUnit.test(text);

const plainCharacters = /^[\x20-\x2c.0-\x7e\u00a1-\u00ac\u00ae-\u024f]+$/;
const joinedAtSpace = /^ | $|[([{«¡¿] | [ ()\]},.;:!?%»]/;
