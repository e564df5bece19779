/** Words that are read as one although a word list parts them, as a pattern that finds them; none where there are none. */
export type UnbreakableWords = RegExp | undefined;

export function unbreakableWords(words: readonly string[] = []): UnbreakableWords {
  if (words.length === 0) return undefined;
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(escaped).join('|'), 'gu');
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const nowhere: ReadonlySet<number> = new Set();

/** The offsets of a text that lie within one of them. */
export function withinUnbreakable(text: string, words: UnbreakableWords): ReadonlySet<number> {
  if (!words) return nowhere;
  const offsets = new Set<number>();
  for (const { 0: word, index } of text.matchAll(words))
    for (let at = index + 1; at < index + word.length; at += 1) offsets.add(at);
  return offsets;
}
