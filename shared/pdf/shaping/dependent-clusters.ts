import { copyText, sharedCaches } from '../shared-caches.ts';
import { unsafeToBreak } from './shape.ts';
import type { Typeface } from './typefaces.ts';

/** What belongs to a letter: its marks, and the letters stacked below it. */
const hanging = '(?:[\\u17D2\\u1039]\\P{M}|[\\p{M}\\u200C\\u200D])*';
const firstCluster = new RegExp(`^[^\\p{M}]?${hanging}`, 'u');
const lastCluster = new RegExp(`[^\\p{M}\\u200C\\u200D]${hanging}$`, 'u');

type Edges = { readonly first: string; readonly last: string };
const edges = sharedCaches.textCache<Edges>(
  ({ first, last }) => 80 + 2 * (first.length + last.length),
);
const dependentPairs = sharedCaches.textCache<boolean>(() => 8);

/**
 * Whether two words must not be separated, because the shapes of the clusters where they meet depend on each other. Only these two
 * clusters are shaped, and the answer is cached: no other cluster influences it, and shaping the whole text is slow.
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
