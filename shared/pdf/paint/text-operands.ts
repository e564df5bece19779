import { roundCoordinate } from '../coordinate.ts';
import type { Cluster, Shaped } from '../shaping/shape.ts';

/** The code of a cluster as it is written within a string, and the font that has it. */
export type EncodedCluster = { readonly font: string; readonly bytes: string };
/** What `TJ` shows in one font, without its brackets. */
export type EncodedText = { readonly font: string; readonly operand: string };

/** The codes of a word, with a distance in thousandths of the font size where a cluster has not the width its font states. */
export function encodeWord(
  { clusters }: Shaped,
  encode: (cluster: Cluster) => EncodedCluster,
): readonly EncodedText[] {
  const texts: EncodedText[] = [];
  let [font, operand] = ['', ''];
  for (const cluster of clusters) {
    const code = encode(cluster);
    if (code.font !== font && operand !== '') {
      texts.push({ font, operand });
      operand = '';
    }
    font = code.font;
    operand += code.bytes;
    if (cluster.advance !== cluster.nominal) operand += moveBy(cluster.advance - cluster.nominal);
  }
  return operand === '' ? texts : [...texts, { font, operand }];
}

/** A positive number in `TJ` moves back. */
function moveBy(distance: number): string {
  const back = roundCoordinate(-distance);
  return back === 0 ? '' : `)${back}(`;
}

/** Joins neighbours in one font. */
export function joinTexts(words: readonly (readonly EncodedText[])[]): readonly EncodedText[] {
  const [first = []] = words;
  if (words.length < 2) return first;
  const joined: { font: string; operand: string }[] = [];
  let last: { font: string; operand: string } | undefined;
  for (const { font, operand } of words.flat()) {
    if (last?.font === font) {
      last.operand += operand;
    } else {
      last = { font, operand };
      joined.push(last);
    }
  }
  return joined;
}
