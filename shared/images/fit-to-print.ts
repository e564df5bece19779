import type { PrintedPhotograph } from '../pdf/printed-photograph.ts';
import { decodeJpeg, encodeJpeg } from './jpeg-codec.ts';
import { readJpegHeader, withoutMetadata } from './jpeg-header.ts';
import { scaleDown } from './scale-down.ts';

/** Decoded it takes four bytes a pixel, twice; a larger one is not opened. */
export const maxPixels = 50_000_000;

/** One that is little larger than its place passes as it is: coding it again would lose more than it saves. */
const maxExcess = 1.25;

/**
 * A photograph with as many pixels as its place in print needs. What is small enough keeps its pixels as they came.
 * @param maxWidth and `maxHeight` in pixels, of the picture as it is seen
 * @returns undefined for bytes that are no JPEG, one for printing presses, or larger than `maxPixels`
 */
export async function fitToPrint(
  bytes: Uint8Array,
  { maxWidth, maxHeight }: { readonly maxWidth: number; readonly maxHeight: number },
): Promise<PrintedPhotograph | undefined> {
  const header = readJpegHeader(bytes);
  if (!header) return undefined;
  const { width, height, components, orientation } = header;
  if ((components !== 1 && components !== 3) || width * height > maxPixels) return undefined;
  const isLying = orientation >= 5;
  const [across, down] = isLying ? [maxHeight, maxWidth] : [maxWidth, maxHeight];
  const excess = Math.max(width / across, height / down);
  if (excess <= maxExcess) {
    return { bytes: withoutMetadata(bytes), width, height, components, orientation };
  }
  const scaled = await decodeJpeg(bytes).then(
    (pixels) => scaleDown(pixels, Math.max(1, Math.round(width / excess))),
    () => undefined,
  );
  if (!scaled) return undefined;
  const coded = await encodeJpeg(scaled);
  return { bytes: coded, width: scaled.width, height: scaled.height, components: 3, orientation };
}
