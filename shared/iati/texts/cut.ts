/** The longest line and prose of records, in UTF-16 units. */
export const maxLine = 300;
export const maxProse = 20_000;

/** A text that is not longer, cut at a word and marked where it was. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const start = text.slice(0, max - 1);
  const atWord = start.replace(/\s+\S*$/, '');
  // Scripts without blanks between words are cut between letters.
  const kept = atWord.length > max / 2 ? atWord : start;
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
