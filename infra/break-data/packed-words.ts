import type { WordList } from './icu-words.ts';

/**
 * A word list as a graph in which words with the same end share it, since it is searched letter by letter. A node is a cell with
 * how many letters may follow and, if a word ends there, one more than its cost; then a cell a letter, in order, with where its
 * node is. The file has the number of cells, the places of all nodes (32 bits), and their letters (16 bits).
 */
export function packedWords(words: WordList): Buffer {
  const graph: Graph = { letters: [], places: [], known: new Map() };
  const root = addNode(graph, treeOf(words));
  const { letters, places } = graph;
  return Buffer.concat([
    bytesOf(Uint32Array.of(letters.length, root)),
    bytesOf(Uint32Array.from(places)),
    bytesOf(Uint16Array.from(letters)),
  ]);
}

type Tree = { value: number; readonly next: Map<number, Tree> };
type Graph = {
  readonly letters: number[];
  readonly places: number[];
  readonly known: Map<string, number>;
};

function treeOf(words: WordList): Tree {
  const root: Tree = { value: 0, next: new Map() };
  for (const [word, cost] of words) {
    let node = root;
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charCodeAt(at);
      const next = node.next.get(letter) ?? { value: 0, next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    node.value = cost + 1;
  }
  return root;
}

function addNode(graph: Graph, { value, next }: Tree): number {
  const edges = [...next].toSorted(([one], [other]) => one - other);
  const places = edges.map(([, node]) => addNode(graph, node));
  const key = [value, ...edges.flatMap(([letter], at) => [letter, places[at]])].join();
  const known = graph.known.get(key);
  if (known !== undefined) return known;
  const place = graph.letters.length;
  graph.letters.push(edges.length, ...edges.map(([letter]) => letter));
  graph.places.push(value, ...places);
  graph.known.set(key, place);
  return place;
}

const bytesOf = (numbers: Uint16Array | Uint32Array) => Buffer.from(numbers.buffer);
