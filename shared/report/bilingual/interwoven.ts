import type { Run, Text } from '../../pdf/document.ts';
import { type Part, partsOf } from './alike.ts';
import { isSign, isSpace, isWord, type Token, textOf, tokensOf } from './tokens.ts';

type Apart = Extract<Part, { readonly first: unknown }>;

/** Words of ours are few; what is longer is a text of its own, which is not read in pieces. */
const mostLetters = 60;
/** So few may be without a sign on one of their sides: "(affirmed by Li Xiaobing)". */
const mostLettersOfJoint = 25;
/** So few may be behind data that is shorter, where a sign sets them off: "[S1] (illustrative)". More are read more easily apart. */
const mostLettersBehind = 40;

/** Each word of one is looked for in the other: texts of 600 words, which are prose, would take seconds. */
const maxPairs = 360_000;

/**
 * Two texts that are the same data under words of ours, as one: "指标 / Indicators of: Safer houses". Undefined where what differs
 * is not set off by signs, so that it would be sentences cut in pieces.
 */
export function interwoven(first: Text, second: Text, language: string): Text | undefined {
  const [own, other] = [tokensOf(first), tokensOf(second)];
  if (own.length * other.length > maxPairs) return undefined;
  const parts = partsOf(own, other);
  if (!parts.some(isAlikePart)) return undefined;
  const joints = parts.flatMap((part, at) => (isAlikePart(part) ? [] : [jointOf(part, parts, at)]));
  if (joints.includes('none') || !isMostlyData(parts, joints)) return undefined;
  const woven: Token[] = [];
  for (const part of parts)
    woven.push(...(isAlikePart(part) ? part.alike : besides(part, woven.at(-1), language)));
  return textOf(woven);
}

type Alike = Exclude<Part, Apart>;
type Joint = 'signs' | 'one side' | 'none';

const isAlikePart = (part: Part): part is Alike => 'alike' in part;
const isApartPart = (part: Part): part is Apart =>
  !isAlikePart(part) && !isSameWords(part.first, part.second);

/** How what differs is set off from what is the same: by signs on both sides of it, on one, or not at all. */
function jointOf({ first, second }: Apart, parts: readonly Part[], at: number): Joint {
  const said = [first, second].filter((tokens) => tokens.some(isWord));
  if (said.length === 0 || isSameWords(first, second)) return 'signs';
  const letters = Math.max(lettersOf(first), lettersOf(second));
  if (said.length === 1 || letters > mostLetters) return 'none';
  const isLeftParted = said.every((tokens) =>
    isParted(endOf(parts[at - 1]), tokens.find(isNoSpace)),
  );
  const isRightParted = said.every((tokens) =>
    isParted(tokens.findLast(isNoSpace), startOf(parts[at + 1])),
  );
  if (isLeftParted && isRightParted) return 'signs';
  return (isLeftParted || isRightParted) && letters <= mostLettersOfJoint ? 'one side' : 'none';
}

/**
 * Sentences may begin with the same name; words of ours are around data that is longer than they are, or in one place: before
 * the data, as a label is, or a few behind it.
 */
function isMostlyData(parts: readonly Part[], joints: readonly Joint[]): boolean {
  const alike = parts.filter(isAlikePart).reduce((sum, part) => sum + lettersOf(part.alike), 0);
  const apart = parts.filter(isApartPart).map(({ second }) => second);
  const [words = [], ...others] = apart;
  const most = parts.findIndex(isApartPart) === 0 ? mostLetters : mostLettersBehind;
  const isInOnePlace = others.length === 0 && !joints.includes('one side');
  if (isInOnePlace && lettersOf(words) <= most && !words.some(endsSentence)) return true;
  return alike > lettersOf(apart.flat());
}

const endsSentence = ({ text }: Token) => /^[.。။។?？!！]$/u.test(text);

const isNoSpace = (token: Token) => !isSpace(token);
const endOf = (part: Part | undefined) =>
  part && isAlikePart(part) ? part.alike.findLast(isNoSpace) : undefined;
const startOf = (part: Part | undefined) =>
  part && isAlikePart(part) ? part.alike.find(isNoSpace) : undefined;
/** Without the signs that are written above, below or beside letters, which no script has as many of as Burmese. */
const lettersOf = (tokens: readonly Token[]) =>
  tokens.reduce((sum, { text }) => sum + text.replace(/\p{M}/gu, '').length, 0);

/** By a sign, or by the end of a line. */
function isParted(left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right || isSign(left) || isSign(right)) return true;
  return right.run.newLine === true && right.run !== left.run;
}

/**
 * Words in both languages beside each other. The sign before them is of the first, that behind them of the second; but a
 * colon and brackets are as the language of what they follow has them.
 */
export function besides(
  { first, second }: Apart,
  before: Token | undefined,
  language: string,
): readonly Token[] {
  const inLatin = before === undefined || /[\p{Script=Latin}\p{N}\p{P}]$/u.test(before.text);
  if (isSameWords(first, second)) {
    const run = (first[0] ?? second[0])?.run ?? { text: '' };
    return inLatin ? signs({ printed: second, own: first, run }) : first;
  }
  const [own, other] = [coreOf(first), coreOf(second)];
  const isOfBefore = inLatin && other.opening.some(({ text }) => /[\p{Ps}:]/u.test(text));
  const opening = isOfBefore ? other.opening : own.opening;
  const [head] = own.words;
  if (!head) return second;
  const { language: _, link, to, data, newLine: ownLine, ...plain } = head.run;
  return [
    ...signs({ printed: opening, own: own.opening, run: plain }),
    ...own.words,
    { text: ' / ', run: { ...plain, translation: true } },
    ...other.words.map(({ text, run: { newLine: __, ...run } }) => ({
      text,
      run: { language, ...run, translation: true },
    })),
    ...signs({ printed: other.closing, own: own.closing, run: plain }),
  ];
}

type Signs = {
  readonly printed: readonly Token[];
  readonly own: readonly Token[];
  readonly run: Run;
};

/** Signs of one of both languages, with those that the first has in their place. */
function signs({ printed, own, run }: Signs): readonly Token[] {
  const [text, ownSign] = [printed, own].map((tokens) => tokens.map((each) => each.text).join(''));
  if (!text) return [];
  return [{ text, run: text === ownSign ? run : { ...run, firstLanguageText: ownSign ?? '' } }];
}

/** Whether two texts differ in their signs alone. */
function isSameWords(first: readonly Token[], second: readonly Token[]): boolean {
  const [own, other] = [first, second].map((tokens) =>
    tokens.filter(isWord).map(({ text }) => text),
  );
  return own?.join(' ') === other?.join(' ');
}

/** Whether a bracket that is opened within words is closed by the sign behind them. */
function closes(words: readonly Token[], next: Token | undefined): boolean {
  const opened = words.filter(({ text }) => /\p{Ps}/u.test(text)).length;
  const closed = words.filter(({ text }) => /\p{Pe}/u.test(text)).length;
  return opened > closed && /\p{Pe}/u.test(next?.text ?? '');
}

/** The words between the signs before and behind them. */
function coreOf(tokens: readonly Token[]) {
  const start = tokens.findIndex(isWord);
  if (start === -1) return { opening: tokens, words: [], closing: [] };
  const last = tokens.findLastIndex(isWord) + 1;
  const end = closes(tokens.slice(start, last), tokens[last]) ? last + 1 : last;
  return {
    opening: tokens.slice(0, start),
    words: tokens.slice(start, end),
    closing: tokens.slice(end),
  };
}
