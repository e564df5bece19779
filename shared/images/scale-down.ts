import type { Pixels } from './jpeg-codec.ts';

/**
 * The picture in fewer pixels, each the mean of those it replaces: no pattern appears that is not there.
 * @param width in pixels, not more than it has
 */
export function scaleDown(pixels: Pixels, width: number): Pixels {
  const height = Math.max(1, Math.round((pixels.height * width) / pixels.width));
  const data = new Uint8ClampedArray(width * height * 4);
  const columns = Array.from({ length: width }, (_, x) => span(x, width, pixels.width));
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    const rows = span(y, height, pixels.height);
    for (const column of columns) {
      putMean(pixels, { rows, column }, { data, at });
      at += 4;
    }
  }
  return { data, width, height };
}

type Span = { readonly from: number; readonly to: number };

/** The pixels that one of fewer replaces; at least one. */
function span(at: number, fewer: number, all: number): Span {
  const from = Math.floor((at * all) / fewer);
  return { from, to: Math.max(from + 1, Math.floor(((at + 1) * all) / fewer)) };
}

/** Written out for each colour, since it runs for every pixel of a photograph. */
function putMean(
  { data, width }: Pixels,
  { rows, column }: { readonly rows: Span; readonly column: Span },
  to: { readonly data: Uint8ClampedArray; readonly at: number },
): void {
  let [red, green, blue] = [0, 0, 0];
  for (let y = rows.from; y < rows.to; y += 1) {
    const end = (y * width + column.to) * 4;
    for (let at = (y * width + column.from) * 4; at < end; at += 4) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  }
  const count = (rows.to - rows.from) * (column.to - column.from);
  to.data[to.at] = Math.round(red / count);
  to.data[to.at + 1] = Math.round(green / count);
  to.data[to.at + 2] = Math.round(blue / count);
  to.data[to.at + 3] = 255;
}
