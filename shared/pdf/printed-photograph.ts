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

/** An emblem as a report embeds it: deflated rows with the filters of PNG, eight bits a sample. */
export type PrintedPng = {
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Samples a pixel. */
  readonly colours: 1 | 3;
  /** Three samples for each colour, which a sample of the picture is the index of. */
  readonly palette?: Uint8Array;
};

export type PrintedImage = PrintedPhotograph | PrintedPng;
