import type { Text } from '../../pdf/document.ts';
import { type Part, partsOf } from './alike.ts';
import { isSign, isSpace, isWord, type Token, textOf, tokensOf } from './tokens.ts';

type Apart = Extract<Part, { readonly first: unknown }>;

/** Words of ours are few; what is longer is a text of its own, which is not read in pieces. */
const mostLetters = 60;

/**
 * Two texts that are the same data under words of ours, as one: "指标 / Indicators of: Safer houses". Undefined where what differs
 * is not set off by signs, so that it would be sentences cut in pieces.
 */
export function interwoven(first: Text, second: Text, language: string): Text | undefined {
  const parts = partsOf(tokensOf(first), tokensOf(second));
  if (!parts.some((part) => 'alike' in part)) return undefined;
  if (!parts.every((part, at) => 'alike' in part || isSetOff(part, parts[at - 1], parts[at + 1])))
    return undefined;
  const woven: Token[] = [];
  for (const part of parts)
    woven.push(...('alike' in part ? part.alike : besides(part, woven.at(-1), language)));
  return textOf(woven);
}

/** Signs may differ anywhere; words on both sides, and between signs or runs of their own. */
function isSetOff(
  { first, second }: Apart,
  before: Part | undefined,
  after: Part | undefined,
): boolean {
  const said = [first, second].filter((tokens) => tokens.some(isWord));
  if (said.length === 0) return true;
  if (said.length === 1 || said.some((tokens) => lettersOf(tokens) > mostLetters)) return false;
  return (
    [first, second].every((tokens) => isParted(endOf(before), tokens.find(isNoSpace))) &&
    [first, second].every((tokens) => isParted(tokens.findLast(isNoSpace), startOf(after)))
  );
}

const isNoSpace = (token: Token) => !isSpace(token);
const endOf = (part: Part | undefined) =>
  part && 'alike' in part ? part.alike.findLast(isNoSpace) : undefined;
const startOf = (part: Part | undefined) =>
  part && 'alike' in part ? part.alike.find(isNoSpace) : undefined;
const lettersOf = (tokens: readonly Token[]) =>
  tokens.reduce((sum, { text }) => sum + text.length, 0);

function isParted(left: Token | undefined, right: Token | undefined): boolean {
  return !left || !right || isSign(left) || isSign(right);
}

/** Words in both languages beside each other, the signs around them as the language of their neighbours has them. */
export function besides(
  { first, second }: Apart,
  before: Token | undefined,
  language: string,
): readonly Token[] {
  const [own, other] = [coreOf(first), coreOf(second)];
  const inLatin = before === undefined || /[\p{Script=Latin}\p{N}\p{P}]$/u.test(before.text);
  const opening = inLatin ? other.opening : own.opening;
  const [head] = own.words;
  if (!head)
    return opening.map(({ text }) => ({ text, run: (first[0] ?? second[0])?.run ?? { text } }));
  const { language: _, link, to, data, ...plain } = head.run;
  return [
    ...opening.map(({ text }) => ({ text, run: plain })),
    ...own.words,
    { text: ' / ', run: plain },
    ...other.words.map(({ text, run }) => ({ text, run: { language, ...run } })),
    ...other.closing.map(({ text }) => ({ text, run: plain })),
  ];
}

/** The words between the signs before and behind them. */
function coreOf(tokens: readonly Token[]) {
  const start = tokens.findIndex(isWord);
  if (start === -1) return { opening: tokens, words: [], closing: [] };
  const end = tokens.findLastIndex(isWord) + 1;
  return {
    opening: tokens.slice(0, start),
    words: tokens.slice(start, end),
    closing: tokens.slice(end),
  };
}
