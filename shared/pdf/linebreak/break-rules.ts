import type { Break } from './break-opportunity.ts';
import { asIdeograph } from './dictionary/dictionary-words.ts';
import { joinedByParticle } from './dictionary/particles.ts';
import { unicodeLineEnds } from './unicode/line-ends.ts';

/** Characters of which each stands for itself: those of Chinese, and the words that a dictionary finds. */
export const dictionary = '[\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u200B-\\u200D]';
export const han = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const standsAlone = new RegExp(`^(?:${han}|${dictionary})`, 'u');

/** Signs that no line begins with, although Unicode lets one: of what is repeated or ends, and a dash. */
const clinging = /^[ໆៗ៙—]/u;
const hyphenOrSlash = /[/-]$/;
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
const remark = /^\([^\s()/-]+\)[.,;:]?$/u;
const wideRemark = /^（[^（）]+）$/u;
export const isRemark = (word: string) => remark.test(word) || wideRemark.test(word);
const lastLetter = /[\p{L}\p{N}]$/u;

/** Where a stretch meets the next without white space. @param isAllowed whether Unicode lets a line end there */
export function breakBetween(before: string, after: string, isAllowed: boolean): Break {
  if (!isAllowed || clinging.test(after)) return 'forbidden';
  const isWithinWord = !standsAlone.test(before) && !standsAlone.test(after);
  if (isWithinWord && !hyphenOrSlash.test(before)) return 'forbidden';
  return belongTogether(before, after) ? 'discouraged' : 'allowed';
}

/** At the end of a text, which another may follow without white space. */
export const breakAtEnd = (text: string): Break =>
  hyphenOrSlash.test(text) ? 'allowed' : 'forbidden';

/** Where two stretches meet at white space: what Unicode forbids is the last resort there. */
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

/** Nothing but a number binds a word of Latin to what is before it, if it is the number's unit. */
const latinLetter = /^[A-Za-z]/;
/** Unicode takes its slash for one that parts two words. */
const beginsAddress = /^\/[^\s/-]/u;
/** What ends or closes something begins no line, not even with a space before it. */
const endSign = /^[%…—：；\p{Pf}ໆ។-៚၊။]/u;

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

/** Whether a text of Latin is words with one space between them, after each of which a line may end, and nowhere else. */
export const isPlainLatin = (text: string) =>
  plainCharacters.test(text) && !joinedAtSpace.test(text) && !numberWithUnit.test(text);

const plainCharacters = /^[\x20-\x2c.0-\x7e\u00a1-\u00ac\u00ae-\u024f]+$/;
const joinedAtSpace = /^ | $|[([{«¡¿] | [ ()\]},.;:!?%»]/;
