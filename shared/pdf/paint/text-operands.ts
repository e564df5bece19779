import { short } from '../coordinate.ts';
import type { Letter, Shaped } from '../shaping/shape.ts';

/** The code of a letter as it is written within a string, and the font that has it. */
export type Code = { readonly font: string; readonly bytes: string };
/** What is written in one font, to be put in brackets. */
export type Stretch = { readonly font: string; readonly operand: string };

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
 * The operands of a word for `TJ`: the codes of its letters, parted by the distances that are not the fonts' own, in
 * thousandths of the size.
 */
export function operandsOf(
  { letters }: Shaped,
  encode: (letter: Letter) => Code,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [font, operand] = ['', ''];
  for (const letter of letters) {
    const code = encode(letter);
    if (code.font !== font && operand !== '') {
      stretches.push({ font, operand });
      operand = '';
    }
    font = code.font;
    operand += code.bytes;
    if (letter.advance !== letter.nominal) operand += moved(letter.advance - letter.nominal);
  }
  return operand === '' ? stretches : [...stretches, { font, operand }];
}

/** A positive number in `TJ` moves back. */
function moved(distance: number): string {
  const back = short(-distance);
  return back === 0 ? '' : `)${back}(`;
}
