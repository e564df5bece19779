/** A glyph with its position within the cluster, in font units. */
export type PlacedGlyph = {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** Factors of its width and height, if it is scaled. */
  readonly scale?: readonly [x: number, y: number];
};
