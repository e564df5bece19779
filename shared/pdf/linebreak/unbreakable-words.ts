/** Words that are read as one although a word list parts them, by the code of their first letter, longer ones first. */
export type UnbreakableWords = ReadonlyMap<number, readonly string[]>;

export function unbreakableWords(words: readonly string[] = []): UnbreakableWords {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return Map.groupBy(longestFirst, (word) => word.charCodeAt(0));
}

const nowhere: ReadonlySet<number> = new Set();

/** The offsets of a text that lie within one of them. */
export function withinUnbreakable(text: string, words: UnbreakableWords): ReadonlySet<number> {
  const offsets: number[] = [];
  for (let start = 0; start < text.length; ) {
    const word = words.get(text.charCodeAt(start))?.find((each) => text.startsWith(each, start));
    const end = start + (word?.length ?? 1);
    for (let at = start + 1; at < end; at += 1) offsets.push(at);
    start = end;
  }
  return offsets.length === 0 ? nowhere : new Set(offsets);
}
