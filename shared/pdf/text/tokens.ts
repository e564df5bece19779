import { cling } from './neighbours.ts';
import { type Family, families, typefaceOf } from './typefaces.ts';

/** A stretch of text that no line ends within. */
export type Token = {
  readonly text: string;
  /** Whether white space follows it. */
  readonly spaced: boolean;
  /** Whether a line may end after it. */
  readonly breakable: boolean;
};

/** Says where a line may end, and has no shape of its own. */
export const invisible = /[\u00AD\u200B\n]/g;

/** White space at which a line may end; a no-break space is a part of its word. */
const blank = '[^\\S\\u00A0\\u202F]';
const dictionary = '[\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u200B-\\u200D]';
const han = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const stretches = new RegExp(
  `${blank}+|${dictionary}+|${han}|[/-]*(?:(?!${dictionary}|${han})(?:[^\\s/-]|[\\u00A0\\u202F]))+[/-]*|[/-]+`,
  'gu',
);
const isBlank = new RegExp(`^${blank}`, 'u');
const isDictionary = new RegExp(`^${dictionary}`, 'u');
const isHan = new RegExp(`^${han}`, 'u');

/** A break that somebody's editor left between a letter and its sign. */
const strayBreak = /\u200B(?=\p{M})/gu;

/** Signs that never begin a line, and signs that never end one. (Unicode line breaking classes CL, CP, EX, IS, NS, CM; OP, GL.) */
const closing = /^[\p{M}\p{Pe}\p{Pf},.;:!?%、。，：；！？ໆៗ។៕၊။’”…]/u;
const opening = /[\p{Ps}\p{Pi}‘“\u00A0\u202F]$/u;
/** Unicode line breaking, rules 13, 21 and 25: a sign between digits belongs to both, and none begins a line. */
const numberSign = /[-/.,]$/;
const digit = /^\p{Nd}/u;
const clinging = /^[-/\u00A0\u202F]/;

/**
 * Where the lines of a text may end: at white space; after a hyphen or a slash; between words of Lao, Khmer and Burmese, which
 * are found in a dictionary; around Chinese characters; never before a closing sign, after an opening one, nor within a number
 * or a date.
 */
export function tokensOf(text: string): readonly Token[] {
  return latinOnly.test(text) ? latinTokens(text) : tokensOfScripts(text);
}

/** Most of what is printed, which has no dictionary and no signs that cling to each other. */
const latinOnly = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f]*$/;
const parting = /[/-]*[^/-]+[/-]*|[/-]+/g;

/** The same for letters of Latin, several times as fast. */
function latinTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const isParted = /[/-]/.test(text);
  const chunks = text.split(' ');
  const last = chunks.length - 1;
  for (let at = 0; at <= last; at += 1) {
    const chunk = chunks[at] ?? '';
    const spaced = at < last;
    if (chunk === '' && (at > 0 || !spaced)) continue;
    if (isParted) pushChunk(tokens, chunk, spaced);
    else tokens.push({ text: chunk, spaced, breakable: spaced });
  }
  return tokens;
}

function pushChunk(tokens: Token[], chunk: string, spaced: boolean): void {
  if (!/[/-]/.test(chunk)) {
    tokens.push({ text: chunk, spaced, breakable: spaced });
    return;
  }
  const parts = chunk.match(parting) ?? [];
  for (const [at, text] of parts.entries()) {
    const after = parts[at + 1];
    if (after === undefined) tokens.push({ text, spaced, breakable: spaced || /[/-]$/.test(text) });
    else
      tokens.push({ text, spaced: false, breakable: !closing.test(after) && !digit.test(after) });
  }
}

/** The rule for every script; exported to be compared with the short way for Latin. */
export function tokensOfScripts(text: string): readonly Token[] {
  const parts = text.replace(strayBreak, '').match(stretches) ?? [];
  const tokens: Token[] = [];
  for (const [at, part] of parts.entries()) {
    if (isBlank.test(part)) {
      tokens.push({ ...(tokens.pop() ?? nothing), spaced: true, breakable: true });
      continue;
    }
    const { beforeLast, last } = isDictionary.test(part)
      ? parted(part)
      : { beforeLast: [], last: part };
    for (const token of beforeLast) tokens.push(token);
    pushVisible(tokens, last, mayBreakBetween(part, parts[at + 1]));
  }
  return tokens;
}

function pushVisible(tokens: Token[], word: string, breakable: boolean): void {
  const text = word.replace(/[\u00AD\u200B]/g, '');
  if (text !== '') tokens.push({ text, spaced: false, breakable });
}

const nothing: Token = { text: '', spaced: false, breakable: true };

function mayBreakBetween(before: string, after: string | undefined): boolean {
  if (after === undefined) return /[/-]$/.test(before);
  if (closing.test(after) || opening.test(before)) return false;
  if (clinging.test(after) || (numberSign.test(before) && digit.test(after))) return false;
  return (
    /[/-]$/.test(before) ||
    [before, after].some((part) => isHan.test(part) || isDictionary.test(part))
  );
}

const segmenters = new Map<Family, Intl.Segmenter>();

/** What a stretch of dictionary words is parted into; how its last word ends depends on what follows. */
type Parted = { readonly beforeLast: readonly Token[]; readonly last: string };
const known = new Map<string, Parted>();
/** The same sentences come in every report of a programme. */
const mostStretches = 20_000;

function parted(stretch: string): Parted {
  const before = known.get(stretch);
  if (before) return before;
  if (known.size >= mostStretches) known.clear();
  const words = dictionaryWords(stretch);
  const beforeLast: Token[] = [];
  for (const [at, word] of words.slice(0, -1).entries())
    pushVisible(beforeLast, word, mayBreakBetween(word, words[at + 1]));
  const found = { beforeLast, last: words.at(-1) ?? '' };
  known.set(stretch, found);
  return found;
}

function dictionaryWords(text: string): readonly string[] {
  const family: Family = /\p{Script=Lao}/u.test(text)
    ? 'lao'
    : /\p{Script=Khmer}/u.test(text)
      ? 'khmer'
      : 'myanmar';
  const segmenter =
    segmenters.get(family) ??
    new Intl.Segmenter(families[family].language, { granularity: 'word' });
  segmenters.set(family, segmenter);
  const typeface = typefaceOf(family, 'regular');
  const words: string[] = [];
  let before: string | undefined;
  for (const { segment } of segmenter.segment(text)) {
    const belongs =
      before !== undefined &&
      (continues.test(segment) || stacking.test(before) || cling(before, segment, typeface));
    if (belongs) words[words.length - 1] += segment;
    else words.push(segment);
    before = segment;
  }
  return words;
}

/** A dictionary that does not know a word may part a letter from its signs; those stay together. */
const continues = /^[\p{M}\u200C\u200D]/u;
/** Khmer coeng and Burmese virama put the next letter below the one before. */
const stacking = /[\u17D2\u1039]$/u;
