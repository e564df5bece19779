import { copyText, sharedCaches } from '../../shared-caches.ts';
import { type UnbreakableWords, withinUnbreakable } from '../unbreakable-words.ts';
import { likeliestEnds } from './likeliest-words.ts';

const stretch = /\p{Script=Han}{2,}/gu;
const neighbours = /\p{Script=Han}{2}/u;
const nowhere: ReadonlySet<number> = new Set();

/** The offsets within Chinese words. */
export function withinChineseWords(
  text: string,
  unbreakable: UnbreakableWords,
): ReadonlySet<number> {
  if (!neighbours.test(text)) return nowhere;
  const own = withinListedWords(text);
  const others = withinUnbreakable(text, unbreakable);
  return others.size === 0 ? own : new Set([...own, ...others]);
}

/** Cached: the cells of every report have the same words. */
const known = sharedCaches.textCache<ReadonlySet<number>>(({ size }) => 40 * size);

function withinListedWords(text: string): ReadonlySet<number> {
  const before = known.get(text);
  if (before) return before;
  const offsets = new Set<number>();
  for (const { 0: characters, index } of text.matchAll(stretch)) {
    const ends = new Set(likeliestEnds(characters));
    for (let at = 1; at < characters.length; at += 1) if (!ends.has(at)) offsets.add(index + at);
  }
  known.set(copyText(text), offsets);
  return offsets;
}
