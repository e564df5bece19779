import type { Glyph, Shaped } from '../text/shaper.ts';

/** Gives the code of a glyph as it is written within a string. */
export type Encode = (glyph: Glyph) => string;

/** A hundredth of a point is finer than any printer. */
export function short(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

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
 * The operand of a word for `TJ`, to be put in brackets: the codes of its glyphs, parted by the distances
 * that are not the fonts' own, in thousandths of the size.
 */
export function operandOf({ glyphs }: Pick<Shaped, 'glyphs'>, encode: Encode): string {
  let operand = '';
  for (const glyph of glyphs) {
    const { advance, nominal, dx } = glyph;
    operand += moved(dx) + encode(glyph) + moved(advance - nominal - dx);
  }
  return operand;
}

/** A positive number in `TJ` moves back. */
function moved(distance: number): string {
  const back = short(-distance);
  return back === 0 ? '' : `)${back}(`;
}

/** How the words of one typeface and size are shown; each is found once and remembered. */
export type Shown = {
  /** Between the brackets of one operator. */
  readonly operand: (shaped: Shaped) => string;
  /** As operators of its own, because some of its glyphs stand above or below the line. */
  readonly risen: (shaped: Shaped) => string;
};

/** Shows words in the current font. */
export function textOperators(parts: readonly Shaped[], { operand, risen }: Shown): string {
  let operators = '';
  let open = '';
  for (const shaped of parts) {
    if (!shaped.isRisen) {
      open += operand(shaped);
      continue;
    }
    operators += shown(open) + risen(shaped);
    open = '';
  }
  return operators + shown(open);
}

const shown = (operand: string) => (operand === '' ? '' : `[(${operand})]TJ`);

/** `Ts` moves glyphs above and below the line. */
export function risenOperators({ glyphs }: Shaped, size: number, encode: Encode): string {
  let operators = '';
  let rise = 0;
  let open: Glyph[] = [];
  const close = () => {
    if (open.length > 0) operators += shown(operandOf({ glyphs: open }, encode));
    open = [];
  };
  for (const glyph of glyphs) {
    const wanted = short((glyph.dy * size) / 1_000);
    if (wanted !== rise) {
      close();
      operators += ` ${wanted} Ts`;
      rise = wanted;
    }
    open.push(glyph);
  }
  close();
  return rise === 0 ? operators : `${operators} 0 Ts`;
}
