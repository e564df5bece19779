import { meetAsMarks } from '../shaping/full-width.ts';
import { withWholeBrackets } from './brackets.ts';
import {
  dictionary,
  han,
  hanSign,
  isPlainLatin,
  type Joint,
  jointAtBlank,
  jointOf,
  unit,
} from './break-rules.ts';
import { withinChineseWords } from './chinese-words.ts';
import { dictionaryWords } from './dictionary-words.ts';
import type { Token } from './token.ts';

/** White space at which a line may end; a no-break space is a part of its word. */
const blank = '[^\\S\\u00A0\\u202F]';
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

/**
 * Where the lines of a text may end: at white space; after a hyphen or a slash; between words of Lao, Khmer and Burmese, which
 * are found in a dictionary; around Chinese characters; never before a closing sign, after an opening one, nor within a number
 * or a date.
 * @param keepsWords whether a line ends within a word of Chinese only where it has no room for the word
 */
export function tokensOf(text: string, keepsWords = false): readonly Token[] {
  return latinOnly.test(text)
    ? withWholeBrackets(latinTokens(text), text)
    : tokensOfScripts(text, keepsWords);
}

/** Most of what is printed, which has no dictionary and no signs that cling to each other. */
const latinOnly = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f]*$/;
const parting = /[/-]*[^/-]+[/-]*|[/-]+/g;

/** The same for letters of Latin, several times as fast. */
function latinTokens(text: string): readonly Token[] {
  const chunks = text.split(' ');
  const last = chunks.length - 1;
  if (isPlainLatin(text))
    return chunks.map((chunk, at) => ({ text: chunk, spaced: at < last, breakable: at < last }));
  const tokens: Token[] = [];
  for (const [at, chunk] of chunks.entries()) {
    const spaced = at < last;
    if (chunk !== '' || (at === 0 && spaced)) pushChunk(tokens, chunk, spaced);
  }
  return tokens;
}

function pushChunk(tokens: Token[], chunk: string, spaced: boolean): void {
  if (tokens.length > 0 && (/^[^A-Za-z]/.test(chunk) || unit.test(chunk)))
    endAtBlank(tokens, chunk);
  if (!/[/-]/.test(chunk)) {
    tokens.push({ text: chunk, spaced, breakable: spaced });
    return;
  }
  if (isPath.test(chunk)) {
    pushPath(tokens, chunk, spaced ? 'open' : jointOf(chunk, undefined));
    if (spaced) endAtBlank(tokens, undefined);
    return;
  }
  const parts = chunk.match(parting) ?? [];
  for (const [at, text] of parts.entries()) {
    const after = parts[at + 1];
    if (after === undefined) tokens.push({ text, spaced, breakable: spaced || /[/-]$/.test(text) });
    else pushVisible(tokens, text, jointOf(text, after));
  }
}

/** The rule for every script; exported to be compared with the short way for Latin. */
export function tokensOfScripts(given: string, keepsWords = false): readonly Token[] {
  const text = given.replace(strayBreak, '');
  const parts = text.match(stretches) ?? [];
  const withinWord = keepsWords ? withinChineseWords(text) : undefined;
  const tokens: Token[] = [];
  let end = 0;
  for (const [at, part] of parts.entries()) {
    end += part.length;
    const next = parts[at + 1];
    const after = next === undefined ? undefined : startOf(next);
    if (isBlank.test(part)) {
      if (tokens.length === 0) tokens.push(nothing);
      endAtBlank(tokens, after);
    } else if (isDictionary.test(part)) {
      pushWords(tokens, part, after);
    } else if (isPath.test(part) && !/\S$/u.test(parts[at - 1] ?? '')) {
      pushPath(tokens, part, jointOf(part, after));
    } else {
      const joint = jointOf(part, after);
      const isKept = joint === 'open' && withinWord?.has(end) === true;
      pushVisible(tokens, part, isKept ? 'bound' : joint, signsAt(parts, at));
    }
  }
  return withWholeBrackets(tokens, text);
}

type Signs = Pick<Token, 'family' | 'closedUp'>;

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

/** What a stretch begins with, as far as its meeting with the one before is concerned. */
function startOf(stretch: string): string {
  return isDictionary.test(stretch) ? (dictionaryWords(stretch)[0]?.text ?? stretch) : stretch;
}

function pushWords(tokens: Token[], stretch: string, after: string | undefined): void {
  const words = dictionaryWords(stretch);
  for (const [at, { text, bound }] of words.entries()) {
    const next = words[at + 1]?.text ?? after;
    const joint = jointOf(text, next);
    pushVisible(tokens, text, bound && joint === 'open' ? 'bound' : joint);
  }
}

/** An address is parted after its slashes alone, since a hyphen is a letter of its names. */
const isPath = /^\/[^/-]/;

function pushPath(tokens: Token[], path: string, joint: Joint): void {
  const parts = path.match(/\/*[^/]+\/*|\/+/g) ?? [];
  for (const [at, text] of parts.entries()) {
    const after = parts[at + 1];
    if (after === undefined) pushVisible(tokens, text, joint);
    else pushVisible(tokens, text, /^[\p{L}\p{N}{:_]/u.test(after) ? 'open' : 'closed');
  }
}

function pushVisible(tokens: Token[], word: string, joint: Joint, signs?: Signs): void {
  const text = word.replace(/[\u00AD\u200B]/g, '');
  if (text === '') return;
  const token = ending({ text, spaced: false }, joint);
  tokens.push(signs ? { ...token, ...signs } : token);
}

/** The last token meets what follows it at white space. */
function endAtBlank(tokens: Token[], after: string | undefined): void {
  const { bound: _, ...last } = tokens.pop() ?? nothing;
  const joint = after === undefined ? 'open' : jointAtBlank(last.text, after);
  tokens.push(ending({ ...last, spaced: true }, joint));
}

function ending(token: Omit<Token, 'breakable' | 'bound'>, joint: Joint): Token {
  const breakable = joint === 'open';
  return joint === 'bound' ? { ...token, breakable, bound: true } : { ...token, breakable };
}

const nothing: Token = { text: '', spaced: false, breakable: true };
