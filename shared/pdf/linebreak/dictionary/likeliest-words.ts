import { wordList, wordsAt } from './word-list.ts';

/** The cost of a character that is no word by itself: that of the least likely word. */
const unknown = 255;

/**
 * The ends of the words in a stretch of Chinese: of all ways to split it, the most likely. (The algorithm and word list of ICU for
 * Chinese; a cost is the negative logarithm of a word's frequency.)
 */
export function likeliestEnds(text: string): readonly number[] {
  const list = wordList('chinese.words');
  const cost = new Array<number>(text.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(text.length + 1).fill(0);
  cost[0] = 0;
  const offer = (start: number, end: number, own: number) => {
    const total = (cost[start] ?? 0) + own;
    if (total >= (cost[end] ?? 0)) return;
    cost[end] = total;
    from[end] = start;
  };
  for (let start = 0; start < text.length; start = afterCharacter(text, start)) {
    const { ends, costs } = wordsAt(list, text, start);
    for (const [at, end] of ends.entries()) offer(start, end, costs[at] ?? unknown);
    const next = afterCharacter(text, start);
    if (ends[0] !== next) offer(start, next, unknown);
  }
  const found: number[] = [];
  for (let end = text.length; end > 0; end = from[end] ?? 0) found.unshift(end);
  return found;
}

function afterCharacter(text: string, start: number): number {
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}
