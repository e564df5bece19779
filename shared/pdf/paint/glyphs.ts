import type { EmbeddedFonts } from '../embedded-fonts.ts';
import type { Glyph } from '../text/shaper.ts';
import type { Typeface } from '../text/typefaces.ts';
import type { Writer } from '../writer.ts';

/** What is painted with: the document and its fonts. */
export type Brush = { readonly writer: Writer; readonly fonts: EmbeddedFonts };

export type Stroke = {
  readonly glyphs: readonly Glyph[];
  readonly typeface: Typeface;
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  readonly colour: string;
};

/** Writes shaped glyphs where the shaper put them. Pages run downwards, so the text matrix turns letters upright again. */
export function paintGlyphs(
  { writer, fonts }: Brush,
  { glyphs, typeface, size, x, baseline, colour }: Stroke,
): void {
  writer.fillColor(colour);
  const font = fonts.use(typeface);
  const operators = operatorsOf(glyphs, (glyph) => fonts.encode(typeface, glyph), size);
  writer.addContent(
    `BT /${font} ${size} Tf 1 0 0 -1 ${rounded(x)} ${rounded(baseline)} Tm ${operators} ET`,
  );
}

/** `TJ` moves along the line in thousandths of the size, `Ts` above and below it. */
function operatorsOf(
  glyphs: readonly Glyph[],
  encode: (glyph: Glyph) => number,
  size: number,
): string {
  const operators: string[] = [];
  let array: string[] = [];
  let rise = 0;
  const close = () => {
    if (array.length > 0) operators.push(`[${array.join('')}] TJ`);
    array = [];
  };
  for (const glyph of glyphs) {
    const wanted = rounded((glyph.dy * size) / 1_000);
    if (wanted !== rise) {
      close();
      operators.push(`${wanted} Ts`);
      rise = wanted;
    }
    const code = encode(glyph).toString(16).padStart(4, '0');
    array.push(moved(glyph.dx), `<${code}>`, moved(glyph.advance - glyph.nominal - glyph.dx));
  }
  close();
  if (rise !== 0) operators.push('0 Ts');
  return operators.join(' ').replaceAll('><', '');
}

/** A positive number in `TJ` moves back. */
function moved(distance: number): string {
  const back = rounded(-distance);
  return back === 0 ? '' : ` ${back} `;
}

function rounded(value: number): number {
  const short = Math.round(value * 100) / 100;
  return short === 0 ? 0 : short;
}
