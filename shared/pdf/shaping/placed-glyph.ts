/** A glyph of the font where it stands within its letter, in units of the font. */
export type PlacedGlyph = {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** Shares of its width and its height, where it is not as the font has it. */
  readonly scale?: readonly [x: number, y: number];
};
