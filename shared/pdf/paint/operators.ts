import { short } from '../coordinate.ts';
import type { Letter, Shaped } from '../text/shaper.ts';

/** Gives the code of a letter as it is written within a string. */
export type Encode = (letter: Letter) => string;

const known = new Map<string, string>();

/** `#0b4f6c` as the three shares that colour operators take. */
export function channels(colour: string): string {
  const found = known.get(colour);
  if (found) return found;
  const bytes = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const shares = bytes.map((byte) => Math.round((byte / 255) * 1_000) / 1_000).join(' ');
  known.set(colour, shares);
  return shares;
}

/**
 * The operand of a word for `TJ`, to be put in brackets: the codes of its letters, parted by the distances
 * that are not the fonts' own, in thousandths of the size.
 */
export function operandOf({ letters }: Shaped, encode: Encode): string {
  let operand = '';
  for (const letter of letters) {
    operand += encode(letter);
    if (letter.advance !== letter.nominal) operand += moved(letter.advance - letter.nominal);
  }
  return operand;
}

/** A positive number in `TJ` moves back. */
function moved(distance: number): string {
  const back = short(-distance);
  return back === 0 ? '' : `)${back}(`;
}

/** Shows words in the current font. */
export function textOperators(
  parts: readonly Shaped[],
  operand: (shaped: Shaped) => string,
): string {
  let operands = '';
  for (const shaped of parts) operands += operand(shaped);
  return `[(${operands})]TJ`;
}
