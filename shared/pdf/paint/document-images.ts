import { addObject, type PdfObject, type Writer } from '../file/pdfkit-adapter.ts';
import type { PrintedImage, PrintedPhotograph, PrintedPng } from '../printed-photograph.ts';

/** The photographs and the emblem of a document: each file is written once, however often it is shown. */
export type DocumentImages = {
  /** Its name among the resources of the current page. */
  use(image: PrintedImage): string;
};

type Written = { readonly name: string; readonly object: PdfObject };

export function startDocumentImages(writer: Writer): DocumentImages {
  const written = new Map<PrintedImage, Written>();
  return {
    use(image) {
      const known = written.get(image);
      const { name, object } = known ?? {
        name: `Im${written.size + 1}`,
        object: isPhotograph(image) ? addPhotograph(writer, image) : addPng(writer, image),
      };
      if (!known) written.set(image, { name, object });
      writer.page.xobjects[name] = object;
      return name;
    },
  };
}

const isPhotograph = (image: PrintedImage): image is PrintedPhotograph => 'orientation' in image;

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

/** An image whose stream is the data of a PNG file, as it is (ISO 32000-1, 7.4.4.4). */
function addPng(writer: Writer, { bytes, width, height, colours, palette }: PrintedPng): PdfObject {
  const dictionary = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: palette
      ? ['Indexed', 'DeviceRGB', palette.length / 3 - 1, addObject(writer, {}, palette)]
      : colours === 1
        ? 'DeviceGray'
        : 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: anyPredictor, Colors: colours, BitsPerComponent: 8, Columns: width },
  };
  return addObject(writer, dictionary, bytes);
}

/** Each row names its own predictor, as in PNG. */
const anyPredictor = 15;

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
export function matrixOf(image: PrintedImage, place: Place): readonly number[] {
  const orientation = isPhotograph(image) ? image.orientation : 1;
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
