/** A photograph as a report embeds it. */
export type PrintedPhotograph = {
  /** A JPEG file without metadata. */
  readonly bytes: Uint8Array;
  /** In pixels, as stored: before the orientation is applied. */
  readonly width: number;
  readonly height: number;
  /** 1: grey; 3: colour. */
  readonly components: 1 | 3;
  /** From 1, upright, to 8, as Exif numbers them. */
  readonly orientation: number;
};
