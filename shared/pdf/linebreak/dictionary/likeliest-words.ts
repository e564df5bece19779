import { wordList, wordsAt } from './word-list.ts';

/** What a character costs that is no word by itself: the least likely of all words. */
const unknown = 255;

/**
 * Where the words end of a stretch of Chinese: of all ways to part it, the one whose words together are the most likely. (The
 * break engine of ICU for Chinese, whose word list this is; a cost is the negative logarithm of how often a word is met.)
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
