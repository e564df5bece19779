import type { Font } from 'harfbuzzjs';
import type { PlacedGlyph } from './placed-glyph.ts';

/** A box for a character that cannot be printed, with its code in two rows of digits. Lengths are in font units. */
export type CodeBox = {
  /** What is copied: the character, or U+FFFD for one that text cannot contain. */
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly pen: number;
};

/** `.notdef`, the glyph of fonts for missing characters, which is never printed itself, is the frame of the box. */
const frame = 0;
const digitScale = 0.36;
/** As shares of the height of the frame. */
const rows = [0.54, 0.1] as const;
const padding = 0.13;
const margin = 0.08;

export function boxOf(character: string, font: Font, glyphOf: (digit: string) => number): CodeBox {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const perRow = Math.ceil(code.length / 2);
  const { xBearing = 0, yBearing = 1, width = 1 } = font.glyphExtents(frame) ?? {};
  const height = yBearing;
  const step = Math.round(font.glyphHAdvance(glyphOf('0')) * digitScale);
  const wide = Math.round(perRow * step + 2 * padding * height);
  const start = Math.round(margin * height);
  const stretch = wide / width;
  const digits = Array.from(code, (digit, at) => ({
    id: glyphOf(digit),
    x: start + Math.round(padding * height) + (at % perRow) * step,
    y: Math.round((rows[Math.floor(at / perRow)] ?? 0) * height),
    scale: [digitScale, digitScale] as const,
  }));
  const around = {
    id: frame,
    x: Math.round(start - xBearing * stretch),
    y: 0,
    scale: [stretch, 1] as const,
  };
  return { text: replaceUncopyable(character), glyphs: [around, ...digits], pen: wide + 2 * start };
}

/** Text cannot contain controls, surrogates and noncharacters; private-use characters mean nothing elsewhere. */
const replaceUncopyable = (character: string) =>
  /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u.test(character) ? '\uFFFD' : character;
