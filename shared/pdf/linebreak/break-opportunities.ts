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
 * 1. `stretches` takes the text apart: white space, words of Latin, signs and characters of Chinese, Lao, Khmer and Burmese.
 * 2. `unicode/line-ends.ts` says where a line may end at all (Unicode Standard Annex 14).
 * 3. `dictionary/` finds the words of Lao, Khmer and Burmese, with a file for each script.
 * 4. `break-rules.ts` forbids or discourages what Unicode allows: within a word of Latin, between a number and what it counts.
 * 5. `dictionary/chinese-words.ts` and `brackets.ts` discourage breaks within a word of Chinese and within short brackets.
 *
 * A line that has no room for what is discouraged or forbidden is broken by `overflow.ts` and `break-inside-word.ts`.
 */

/** White space at which a line may end; a no-break space is a part of its word. */
const blank = '[^\\S\\u00A0\\u202F]';
/** Signs that Latin has as well, and that are Chinese beside a Chinese character. */
const hanSign = `(?=[“”‘’·…—])(?:(?<=${han})(?:[“”‘’·]|…+|—+)|(?:[“”‘’·]|…+|—+)(?=${han}))`;
const ofOwnRules = `${dictionary}|${han}|${hanSign}`;
const path = `(?<!\\S)/(?!${ofOwnRules})[^\\s/-](?:(?!${ofOwnRules})\\S)*`;
/**
 * A word or two of Chinese in brackets is one word, also where the same in another language is within them, and so is a word of
 * Latin in wide ones.
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

/** A break that somebody's editor left between a letter and its sign. */
const strayBreak = /\u200B(?=\p{M})/gu;

export type BreakSettings = {
  /** Whether a line ends within a word of Chinese only where it has no room for the word. */
  readonly keepsChineseWords?: boolean;
  readonly unbreakable?: UnbreakableWords;
};

const none = unbreakableWords();

/** A text in stretches that no line ends within. */
export function breakOpportunities(
  text: string,
  settings: BreakSettings = {},
): readonly BreakOpportunity[] {
  return isPlainLatin(text) ? withWholeBrackets(atSpaces(text), text) : byAllRules(text, settings);
}

/** The short way for what most reports are written in; a test holds it to the rules. */
function atSpaces(text: string): readonly BreakOpportunity[] {
  const words = text.split(' ');
  const last = words.length - 1;
  return words.map((word, at) => ({
    text: word,
    spaced: at < last,
    break: at < last ? 'allowed' : 'forbidden',
  }));
}

/** Exported to be compared with the short way for Latin. */
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

/** What a stretch is set with because of the signs in it. */
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

/** An address is parted after its slashes alone, since a hyphen is a letter of its names. */
const isPath = /^\/[^/-]/;

function addPath(found: BreakOpportunity[], path: string, atEnd: Break): void {
  const parts = path.match(/\/*[^/]+\/*|\/+/g) ?? [];
  for (const [at, text] of parts.entries()) {
    const after = parts[at + 1];
    if (after === undefined) add(found, text, atEnd);
    else add(found, text, /^[\p{L}\p{N}{:_]/u.test(after) ? 'allowed' : 'forbidden');
  }
}

/** A sign that only says where a line may end is not printed; what it says holds for the stretch before it. */
function add(found: BreakOpportunity[], stretch: string, at: Break, signs?: Signs): void {
  const text = stretch.replace(/[\u00AD\u200B]/g, '');
  if (text !== '') found.push({ text, spaced: false, break: at, ...signs });
  else if (found.length > 0) found.push({ ...(found.pop() ?? nothing), break: at });
}

/** The last stretch meets what follows it at white space. */
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
