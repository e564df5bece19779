import { deflate } from './deflate.ts';

/** Where an object is: at an offset of the file, or at an index of an object stream. */
export type Location =
  | { readonly offset: number }
  | { readonly stream: number; readonly index: number };
/** `dictionary` states the length of `bytes`. */
export type Stream = { readonly dictionary: string; readonly bytes: Uint8Array };

/** One byte for the type of an entry, four for the offset or the stream, two for the index. */
const widths = [1, 4, 2] as const;
const entryLength = 7;
/** Each row is written as its difference from the one above, which packs better. */
const upPredictor = 2;

/** @param trailer entries of the trailer, for instance `/Root 1 0 R` */
export function crossReferenceStream(
  locations: ReadonlyMap<number, Location>,
  size: number,
  trailer: string,
): Stream {
  const rows = Buffer.alloc(size * (entryLength + 1));
  let above = new Uint8Array(entryLength);
  let entry = new Uint8Array(entryLength);
  for (let id = 0; id < size; id += 1) {
    fillEntry(entry, locations.get(id));
    const start = id * (entryLength + 1);
    rows[start] = upPredictor;
    for (let at = 0; at < entryLength; at += 1)
      rows[start + 1 + at] = (entry[at] ?? 0) - (above[at] ?? 0);
    [above, entry] = [entry, above];
  }
  const bytes = deflate(rows);
  const parameters = `/DecodeParms << /Predictor 12 /Columns ${entryLength} >>`;
  return {
    dictionary: `<< /Type /XRef /Size ${size} /W [${widths.join(' ')}] ${trailer} /Filter /FlateDecode ${parameters} /Length ${bytes.length} >>`,
    bytes,
  };
}

function fillEntry(entry: Uint8Array, location: Location | undefined): void {
  const [type, place, index] = fieldsOf(location);
  entry[0] = type;
  for (let at = 0; at < 4; at += 1) entry[1 + at] = place >>> (24 - 8 * at);
  entry[5] = index >>> 8;
  entry[6] = index;
}

function fieldsOf(location: Location | undefined): readonly [number, number, number] {
  if (!location) return [0, 0, 0xffff];
  return 'offset' in location ? [1, location.offset, 0] : [2, location.stream, location.index];
}
