import { maxPixels, type Pixels } from '../../shared/domain/evidence/photograph.ts';
import { readJpegHeader } from '../../shared/images/jpeg-header.ts';

/** The size of a JPEG as it is seen; undefined for one that reports cannot print. */
export function pixelsOfJpeg(bytes: Uint8Array): Pixels | undefined {
  const header = readJpegHeader(bytes);
  if (!header) return undefined;
  const { width, height, components, orientation } = header;
  if ((components !== 1 && components !== 3) || width * height > maxPixels) return undefined;
  const isLying = orientation >= 5;
  return isLying ? { width: height, height: width } : { width, height };
}
