import { addObject, type PdfObject, type Writer } from '../file/pdfkit-adapter.ts';
import type { PrintedPhotograph } from '../printed-photograph.ts';

/** The photographs of a document: each file is written once, however often it is shown. */
export type DocumentPhotographs = {
  /** Its name among the resources of the current page. */
  use(photograph: PrintedPhotograph): string;
};

type Written = { readonly name: string; readonly object: PdfObject };

export function startDocumentPhotographs(writer: Writer): DocumentPhotographs {
  const written = new Map<PrintedPhotograph, Written>();
  return {
    use(photograph) {
      const known = written.get(photograph);
      const { name, object } = known ?? {
        name: `Im${written.size + 1}`,
        object: addPhotograph(writer, photograph),
      };
      if (!known) written.set(photograph, { name, object });
      writer.page.xobjects[name] = object;
      return name;
    },
  };
}

/** An image whose stream is the JPEG file itself (ISO 32000-1, 7.4.8). */
function addPhotograph(
  writer: Writer,
  { bytes, width, height, components }: PrintedPhotograph,
): PdfObject {
  const dictionary = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: components === 1 ? 'DeviceGray' : 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'DCTDecode',
  };
  return addObject(writer, dictionary, bytes);
}

/**
 * The places of the corners of a stored picture, as seen: where its left bottom corner is, and where its edges lead from there, in the
 * unit square with y downwards. Exif 2.32 numbers the orientations.
 */
const placements: readonly (readonly [number, number, number, number, number, number])[] = [
  [1, 0, 0, -1, 0, 1],
  [-1, 0, 0, -1, 1, 1],
  [-1, 0, 0, 1, 1, 0],
  [1, 0, 0, 1, 0, 0],
  [0, 1, -1, 0, 1, 0],
  [0, 1, 1, 0, 0, 0],
  [0, -1, 1, 0, 0, 1],
  [0, -1, -1, 0, 1, 1],
];

type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The matrix that shows a stored picture upright in its place. */
export function matrixOf({ orientation }: PrintedPhotograph, place: Place): readonly number[] {
  const [a, b, c, d, e, f] = placements[orientation - 1] ?? [1, 0, 0, -1, 0, 1];
  return [
    a * place.width,
    b * place.height,
    c * place.width,
    d * place.height,
    place.x + e * place.width,
    place.y + f * place.height,
  ];
}
