import { meetAsMarks } from '../shaping/full-width.ts';
import { withWholeBrackets } from './brackets.ts';
import type { Break, BreakOpportunity } from './break-opportunity.ts';
import {
  breakAtEnd,
  breakAtSpace,
  breakBetween,
  dictionary,
  han,
  isPlainLatin,
} from './break-rules.ts';
import { withinChineseWords } from './dictionary/chinese-words.ts';
import { type DictionaryStretch, dictionaryStretch } from './dictionary/dictionary-stretch.ts';
import { type UnbreakableWords, unbreakableWords } from './unbreakable-words.ts';
import { unicodeLineEnds } from './unicode/line-ends.ts';

/*
 * Where the lines of a text may end is found in these steps:
 *
 * 1. `stretches` splits the text: white space, words of Latin, signs and characters of Chinese, Lao, Khmer, Burmese and Thai.
 * 2. `unicode/line-ends.ts` says where a line may end at all (Unicode Standard Annex 14).
 * 3. `dictionary/` finds the words of Lao, Khmer, Burmese and Thai, with a file for each script.
 * 4. `break-rules.ts` forbids or discourages what Unicode allows: within a word of Latin, between a number and what it counts.
 * 5. `dictionary/chinese-words.ts` and `brackets.ts` discourage breaks within a word of Chinese and within short brackets.
 *
 * Where a line still does not fit, `overflow.ts` and `break-inside-word.ts` break it at discouraged and forbidden places.
 */

/** White space at which a line may end; a no-break space belongs to its word. */
const blank = '[^\\S\\u00A0\\u202F]';
/** Signs that Latin and Chinese share; they are Chinese beside a Chinese character. */
const hanSign = `(?=[“”‘’·…—])(?:(?<=${han})(?:[“”‘’·]|…+|—+)|(?:[“”‘’·]|…+|—+)(?=${han}))`;
const ofOwnRules = `${dictionary}|${han}|${hanSign}`;
const path = `(?<!\\S)/(?!${ofOwnRules})[^\\s/-](?:(?!${ofOwnRules})\\S)*`;
/**
 * One or two Chinese words in brackets are one word, even with their translation in the same brackets; so is a Latin word in full-width
 * brackets.
 */
const bracketed = '[(（]\\p{Script=Han}{1,4}(?:[)）]|(?= /|$))|（\\p{Script=Latin}{1,12}）';
const stretches = new RegExp(
  `${bracketed}|${blank}+|${dictionary}+|${han}|${hanSign}|${path}|[/-]*(?:(?!${ofOwnRules})(?:[^\\s/-]|[\\u00A0\\u202F]))+[/-]*|[/-]+`,
  'gu',
);
const isBlank = new RegExp(`^${blank}`, 'u');
const isHan = new RegExp(`^${han}`, 'u');
const isSign = /^(?:[“”‘’·]|…+|—+)$/u;
const isDictionary = new RegExp(`^${dictionary}`, 'u');

/** A zero-width space between a letter and its sign, left by some editors. */
const strayBreak = /\u200B(?=\p{M})/gu;

export type BreakSettings = {
  /** Whether a line ends within a Chinese word only if the word does not fit. */
  readonly keepsChineseWords?: boolean;
  readonly unbreakable?: UnbreakableWords;
};

const none = unbreakableWords();

/** Splits a text into stretches without a break opportunity inside. */
export function breakOpportunities(
  text: string,
  settings: BreakSettings = {},
): readonly BreakOpportunity[] {
  return isPlainLatin(text) ? withWholeBrackets(atSpaces(text), text) : byAllRules(text, settings);
}

/** A fast path for plain Latin text; a test compares it with the full rules. */
function atSpaces(text: string): readonly BreakOpportunity[] {
  const words = text.split(' ');
  const last = words.length - 1;
  return words.map((word, at) => ({
    text: word,
    spaced: at < last,
    break: at < last ? 'allowed' : 'forbidden',
  }));
}

/** Exported for the test that compares it with the fast path. */
export function byAllRules(
  given: string,
  { keepsChineseWords = false, unbreakable = none }: BreakSettings = {},
): readonly BreakOpportunity[] {
  const text = given.replace(strayBreak, '');
  const parts = text.match(stretches) ?? [];
  const inDictionary = parts.map((part) =>
    isDictionary.test(part) ? dictionaryStretch(part, unbreakable) : undefined,
  );
  const ends = unicodeLineEnds(
    parts.map((part, at) => inDictionary[at]?.ideographs ?? part).join(''),
  );
  const withinWord = keepsChineseWords ? withinChineseWords(text, unbreakable) : undefined;
  const found: BreakOpportunity[] = [];
  let end = 0;
  for (const [at, part] of parts.entries()) {
    const start = end;
    end += part.length;
    const isAllowed = ends[end] === 1;
    const after = inDictionary[at + 1]?.dictionaryWords[0] ?? parts[at + 1];
    const stretch = inDictionary[at];
    if (isBlank.test(part)) {
      endAtSpace(found, after, isAllowed);
    } else if (stretch) {
      addWords(found, { words: stretch.words, start, after }, ends);
    } else {
      const atEnd = after === undefined ? breakAtEnd(part) : breakBetween(part, after, isAllowed);
      if (isPath.test(part) && !/\S$/u.test(parts[at - 1] ?? '')) addPath(found, part, atEnd);
      else {
        const isKept = atEnd === 'allowed' && withinWord?.has(end) === true;
        add(found, part, isKept ? 'discouraged' : atEnd, signsAt(parts, at));
      }
    }
  }
  return withWholeBrackets(found, text);
}

type Signs = Pick<BreakOpportunity, 'family' | 'closedUp'>;

/** How the signs in a stretch affect its font and spacing. */
function signsAt(parts: readonly string[], at: number): Signs | undefined {
  const isChinese = isHanSign(parts, at);
  if (!meetAsMarks(parts[at] ?? '', parts[at + 1])) return isChinese ? ofChinese : undefined;
  return { ...(isChinese && ofChinese), closedUp: true };
}

const ofChinese: Signs = { family: 'han' };

/** Whether a sign stands beside a Chinese character. */
function isHanSign(parts: readonly string[], at: number): boolean {
  const isBeside = (part: string | undefined) => part !== undefined && isHan.test(part);
  return isSign.test(parts[at] ?? '') && (isBeside(parts[at - 1]) || isBeside(parts[at + 1]));
}

type Stretch = Pick<DictionaryStretch, 'words'> & {
  readonly start: number;
  readonly after: string | undefined;
};

function addWords(
  found: BreakOpportunity[],
  { words, start, after }: Stretch,
  ends: Uint8Array,
): void {
  const last = words.length - 1;
  let end = start;
  for (const [at, word] of words.entries()) {
    end += word.text.length;
    const isAllowed = ends[end] === 1;
    if (at < last) add(found, word.text, isAllowed ? word.break : 'forbidden');
    else if (after === undefined) add(found, word.text, breakAtEnd(word.text));
    else add(found, word.text, breakBetween(word.text, after, isAllowed));
  }
}

/** An address breaks only after slashes, since hyphens belong to its names. */
const isPath = /^\/[^/-]/;

function addPath(found: BreakOpportunity[], path: string, atEnd: Break): void {
  const parts = path.match(/\/*[^/]+\/*|\/+/g) ?? [];
  for (const [at, text] of parts.entries()) {
    const after = parts[at + 1];
    if (after === undefined) add(found, text, atEnd);
    else add(found, text, /^[\p{L}\p{N}{:_]/u.test(after) ? 'allowed' : 'forbidden');
  }
}

/** Soft hyphens and zero-width spaces are not printed; their break applies to the stretch before. */
function add(found: BreakOpportunity[], stretch: string, at: Break, signs?: Signs): void {
  const text = stretch.replace(/[\u00AD\u200B]/g, '');
  if (text !== '') found.push({ text, spaced: false, break: at, ...signs });
  else if (found.length > 0) found.push({ ...(found.pop() ?? nothing), break: at });
}

/** Decides the break after the last stretch, before white space. */
function endAtSpace(
  found: BreakOpportunity[],
  after: string | undefined,
  isAllowed: boolean,
): void {
  const last = found.pop() ?? nothing;
  const atSpace = after === undefined ? 'allowed' : breakAtSpace(last.text, after, isAllowed);
  found.push({ ...last, spaced: true, break: atSpace });
}

const nothing: BreakOpportunity = { text: '', spaced: false, break: 'allowed' };
