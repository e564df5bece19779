type Picture = {
  readonly width: number;
  readonly height: number;
  readonly colourType: number;
  readonly channels: number;
  readonly palette: Uint8Array | undefined;
  /** The opacity of each colour of the palette. */
  readonly alphas: Uint8Array | undefined;
};

const white = 255;

/** The pixels in three colours on white, each row after a filter of none. */
export function flatten(rows: Uint8Array, picture: Picture): Uint8Array {
  const { width, height, channels } = picture;
  const plain = undoFilters(rows, picture);
  const colourAt = readerOf(plain, picture);
  const flat = new Uint8Array((width * 3 + 1) * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const [colour, alpha] = colourAt((row * width + column) * channels);
      const to = row * (width * 3 + 1) + 1 + column * 3;
      for (let at = 0; at < 3; at += 1)
        flat[to + at] = Math.round(((colour[at] ?? 0) * alpha + white * (white - alpha)) / white);
    }
  return flat;
}

type Colour = readonly [colour: ArrayLike<number>, alpha: number];

function readerOf(
  plain: Uint8Array,
  { colourType, channels, palette, alphas }: Picture,
): (at: number) => Colour {
  if (colourType === 3 && palette)
    return (at) => {
      const index = plain[at] ?? 0;
      return [palette.subarray(index * 3, index * 3 + 3), alphas?.[index] ?? white];
    };
  if (channels <= 2)
    return (at) => {
      const grey = plain[at] ?? 0;
      return [[grey, grey, grey], channels === 2 ? (plain[at + 1] ?? 0) : white];
    };
  return (at) => [plain.subarray(at, at + 3), channels === 4 ? (plain[at + 3] ?? 0) : white];
}

/** The samples without the filters of their rows (PNG 3, 9.2). */
function undoFilters(rows: Uint8Array, { width, height, channels }: Picture): Uint8Array {
  const length = width * channels;
  const plain = new Uint8Array(length * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * (length + 1);
    const filter = rows[from] ?? 0;
    for (let column = 0; column < length; column += 1) {
      const to = row * length + column;
      const left = column < channels ? 0 : (plain[to - channels] ?? 0);
      const above = row === 0 ? 0 : (plain[to - length] ?? 0);
      const corner = row === 0 || column < channels ? 0 : (plain[to - length - channels] ?? 0);
      plain[to] = (rows[from + 1 + column] ?? 0) + guess(filter, left, above, corner);
    }
  }
  return plain;
}

function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((left + above) / 2);
  return filter === 4 ? paeth(left, above, corner) : 0;
}

/** The neighbour nearest to left + above - corner. */
function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
