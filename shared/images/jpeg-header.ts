/** What a JPEG file says of its picture (ITU-T T.81, annex B; Exif 2.32 for the orientation). */
export type JpegHeader = {
  /** In pixels, as stored: before the orientation is applied. */
  readonly width: number;
  readonly height: number;
  /** 1: grey; 3: colour; 4: for printing presses, which these reports do not take. */
  readonly components: number;
  /** From 1, upright, to 8, as Exif numbers them. */
  readonly orientation: number;
};

/** A part of a file between its start and its scan; `start` is at the marker. */
type Segment = { readonly marker: number; readonly start: number; readonly end: number };

const startOfScan = 0xda;
const endOfImage = 0xd9;
const exif = 0xe1;
/** What a decoder needs of the application's own segments: JFIF, and how Adobe's programs store colours. */
const neededToDecode = [0xe0, 0xee];

/** @returns undefined for bytes that are not a whole JPEG file */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  const segments = segmentsOf(bytes);
  const frame = segments?.find(({ marker }) => isStartOfFrame(marker));
  if (!segments || !frame || frame.end - frame.start < 10) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [height, width] = [view.getUint16(frame.start + 5), view.getUint16(frame.start + 7)];
  const [precision, components] = [bytes[frame.start + 4], bytes[frame.start + 9]];
  if (precision !== 8 || !components || width === 0 || height === 0) return undefined;
  const described = segments.find(({ marker }) => marker === exif);
  const orientation = described ? orientationIn(view, described) : 1;
  return { width, height, components, orientation };
}

/** The same picture without what was noted beside it: place, camera, owner, comments, thumbnails. Its pixels stay as they are. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const segments = segmentsOf(bytes) ?? [];
  const kept = segments.filter(({ marker }) => isOfPicture(marker));
  const scan = segments.at(-1)?.end ?? bytes.length;
  return Buffer.concat([
    bytes.subarray(0, 2),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
    bytes.subarray(scan, endOfPicture(bytes, scan)),
  ]);
}

/** Where the picture ends: some cameras append a second picture, or a film. */
function endOfPicture(bytes: Uint8Array, scan: number): number {
  for (let at = scan; at + 1 < bytes.length; ) {
    const next = bytes[at + 1] ?? 0;
    const isMarker = bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart(next);
    if (isMarker && next === endOfImage) return at + 2;
    at += isMarker ? 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0) : 1;
  }
  return bytes.length;
}

const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;

function isOfPicture(marker: number): boolean {
  const isOfApplication = marker >= 0xe0 && marker <= 0xef;
  const isComment = marker === 0xfe;
  return !isComment && (!isOfApplication || neededToDecode.includes(marker));
}

/** C4, C8 and CC are tables and not frames. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** The segments up to the first scan, which is the last of them. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const segments: Segment[] = [];
  for (let start = 2; start + 4 <= bytes.length; ) {
    const marker = bytes[start + 1] ?? 0;
    if (bytes[start] !== 0xff) return undefined;
    if (marker === 0xff) {
      start += 1;
      continue;
    }
    const end = start + 2 + ((bytes[start + 2] ?? 0) << 8) + (bytes[start + 3] ?? 0);
    if (end < start + 4 || end > bytes.length) return undefined;
    segments.push({ marker, start, end });
    if (marker === startOfScan) return segments;
    start = end;
  }
  return undefined;
}

const orientationTag = 0x0112;

/** The orientation of an Exif segment; 1 where it says none that exists. */
function orientationIn(view: DataView, { start, end }: Segment): number {
  const tiff = start + 10;
  const isExif = end - start > 18 && view.getUint32(start + 4) === 0x45786966;
  if (!isExif) return 1;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  if (directory + 2 > end) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > end) return 1;
    if (view.getUint16(at, isLittle) !== orientationTag) continue;
    const orientation = view.getUint16(at + 8, isLittle);
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
  }
  return 1;
}
