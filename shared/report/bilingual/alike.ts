import { isAlike, isWord, type Token } from './tokens.ts';

/** A part of two texts: what both say alike, or what each says in its place. */
export type Part =
  | { readonly alike: readonly Token[] }
  | { readonly first: readonly Token[]; readonly second: readonly Token[] };

/** Two texts as what they have in common and what is between; the longest stretch in common comes first, as a reader sees it. */
export function partsOf(first: readonly Token[], second: readonly Token[]): readonly Part[] {
  const found = longestAlike(first, second);
  if (!found) return first.length + second.length > 0 ? [{ first, second }] : [];
  const { at, other, length } = found;
  return [
    ...partsOf(first.slice(0, at), second.slice(0, other)),
    { alike: first.slice(at, at + length) },
    ...partsOf(first.slice(at + length), second.slice(other + length)),
  ];
}

type Stretch = { readonly at: number; readonly other: number; readonly length: number };

/** The stretch in common with most letters; undefined where no word is common, since numbers and signs are in any text. */
function longestAlike(first: readonly Token[], second: readonly Token[]): Stretch | undefined {
  const words = new Set(second.filter(isName).map(({ text }) => text));
  if (!first.some((token) => isName(token) && words.has(token.text))) return undefined;
  let best: Stretch | undefined;
  let most = 0;
  for (let at = 0; at < first.length; at += 1)
    for (let other = 0; other < second.length; other += 1) {
      if (isWithin(first, second, { at, other })) continue;
      const length = lengthAlike(first, second, { at, other });
      const letters = lettersIn(first.slice(at, at + length));
      if (letters > most) [best, most] = [{ at, other, length }, letters];
    }
  return best;
}

type Place = { readonly at: number; readonly other: number };

/** Whether a stretch that began earlier goes through this place. */
function isWithin(first: readonly Token[], second: readonly Token[], place: Place): boolean {
  const [left, right] = [first[place.at - 1], second[place.other - 1]];
  return left !== undefined && right !== undefined && isAlike(left, right);
}

function lengthAlike(
  first: readonly Token[],
  second: readonly Token[],
  { at, other }: Place,
): number {
  let length = 0;
  for (;;) {
    const [left, right] = [first[at + length], second[other + length]];
    if (!left || !right || !isAlike(left, right)) return length;
    length += 1;
  }
}

/** A word that is no number: one sign or letter alone may be in any text. */
const isName = (token: Token) =>
  isWord(token) && /\p{L}/u.test(token.text) && token.text.length > 1;

const lettersIn = (tokens: readonly Token[]) =>
  tokens.filter(isName).reduce((sum, { text }) => sum + text.length, 0);
