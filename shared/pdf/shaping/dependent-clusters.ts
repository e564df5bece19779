import { copyText, sharedCaches } from '../shared-caches.ts';
import { unsafeToBreak } from './shape.ts';
import type { Typeface } from './typefaces.ts';

/** A letter and all that hangs on it: its signs, and the letters stacked below it. */
const hanging = '(?:[\\u17D2\\u1039]\\P{M}|[\\p{M}\\u200C\\u200D])*';
const firstCluster = new RegExp(`^[^\\p{M}]?${hanging}`, 'u');
const lastCluster = new RegExp(`[^\\p{M}\\u200C\\u200D]${hanging}$`, 'u');

type Edges = { readonly first: string; readonly last: string };
const edges = sharedCaches.textCache<Edges>(
  ({ first, last }) => 80 + 2 * (first.length + last.length),
);
const dependentPairs = sharedCaches.textCache<boolean>(() => 8);

/**
 * Whether two words are not to be parted because the shapes of the letters where they meet depend on each other. Pairs of
 * letters are asked for and remembered: to shape the whole text for this took longer than all else, and no letter that is
 * farther away ever makes two depend on each other.
 */
export function dependOnEachOther(before: string, after: string, typeface: Typeface): boolean {
  const { last } = edgesOf(before);
  const { first } = edgesOf(after);
  const key = `${typeface} ${last} ${first}`;
  const known = dependentPairs.get(key);
  if (known !== undefined) return known;
  const found = unsafeToBreak(last + first, typeface).has(last.length);
  dependentPairs.set(key, found);
  return found;
}

function edgesOf(given: string): Edges {
  const known = edges.get(given);
  if (known) return known;
  const word = copyText(given);
  const found = {
    first: firstCluster.exec(word)?.[0] || word,
    last: lastCluster.exec(word)?.[0] ?? word,
  };
  edges.set(word, found);
  return found;
}
