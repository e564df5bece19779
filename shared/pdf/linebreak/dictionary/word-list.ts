import { sharedCaches } from '../../shared-caches.ts';
import { tableFile } from '../table-file.ts';

/** The words of a language as a graph of letters, packed by `infra/break-data/packed-words.ts`. */
export type WordList = {
  readonly letters: Uint16Array;
  readonly places: Uint32Array;
  readonly root: number;
};

/** Read when first needed, and kept for the life of the process. */
export const wordList = sharedCaches.loadOnce((name: string): WordList => {
  const bytes = tableFile(name);
  const [cells = 0, root = 0] = new Uint32Array(bytes, 0, 2);
  return {
    root,
    places: new Uint32Array(bytes, 8, cells),
    letters: new Uint16Array(bytes, 8 + 4 * cells, cells),
  };
});

/** The ends of the words that begin at an offset, shortest first. */
export type Matches = {
  readonly ends: readonly number[];
  /** The cost of each, if the list has costs. */
  readonly costs: readonly number[];
  /** How many letters were read to find them. */
  readonly looked: number;
};

export function wordsAt({ letters, places, root }: WordList, text: string, start: number): Matches {
  const ends: number[] = [];
  const costs: number[] = [];
  let [node, at] = [root, start];
  while (at < text.length && letters[node] !== 0) {
    const cell = cellOf(letters, node, text.charCodeAt(at));
    at += 1;
    if (cell === -1) break;
    node = places[cell] ?? 0;
    const value = places[node] ?? 0;
    if (value === 0) continue;
    ends.push(at);
    costs.push(value - 1);
  }
  return { ends, costs, looked: at - start };
}

/** The cell of a letter that follows a node (its letters are sorted); -1 if there is none. */
function cellOf(letters: Uint16Array, node: number, letter: number): number {
  let [low, high] = [node + 1, node + (letters[node] ?? 0)];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = letters[middle] ?? 0;
    if (found === letter) return middle;
    if (found < letter) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
