import { zlibSync } from 'fflate';

/**
 * A PDF file put together from its objects: streams as they are, everything else packed into object streams, found by a
 * cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). Text is one byte a character.
 */
export type PackedFile = {
  add(id: number, value: string): void;
  /** `dictionary` states the length of `bytes` already. */
  addStream(id: number, dictionary: string, bytes: Uint8Array): void;
  /** @param trailer the entries of the trailer, for instance `/Root 1 0 R` */
  finish(trailer: string): Uint8Array;
};

/**
 * Deflate with the same bytes on every machine: what Node brings differs between builds and processors.
 * A higher level takes up to twice as long for less than 1 % of a report.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 4 });
}

/** Readers unpack a whole object stream to get at one object of it. */
const mostObjectsPerStream = 500;

/** Where an object is: at an offset of the file, or the how-manieth of an object stream. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };
type Packed = { readonly id: number; readonly value: string };

/** The comment tells programs that move files about that this one is binary. */
const header = '%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n';

export function startFile(): PackedFile {
  const places = new Map<number, Place>();
  const waiting: Packed[] = [];
  const written: Uint8Array[] = [bytesOf(header)];
  let length = header.length;
  /** The highest number of an object so far. */
  let last = 0;
  const write = (bytes: Uint8Array) => {
    written.push(bytes);
    length += bytes.length;
  };
  const addStream = (id: number, dictionary: string, bytes: Uint8Array) => {
    last = Math.max(last, id);
    places.set(id, { offset: length });
    write(bytesOf(`${id} 0 obj\n${dictionary}\nstream\n`));
    write(bytes);
    write(bytesOf('\nendstream\nendobj\n'));
  };
  const pack = () => {
    const free = last + 1;
    const sorted = waiting.toSorted((left, right) => left.id - right.id);
    for (let at = 0; at * mostObjectsPerStream < sorted.length; at += 1) {
      const objects = sorted.slice(at * mostObjectsPerStream, (at + 1) * mostObjectsPerStream);
      for (const [index, { id }] of objects.entries()) places.set(id, { stream: free + at, index });
      const { dictionary, bytes } = objectStream(objects);
      addStream(free + at, dictionary, bytes);
    }
  };
  return {
    add(id, value) {
      last = Math.max(last, id);
      waiting.push({ id, value });
    },
    addStream,
    finish(trailer) {
      pack();
      const id = last + 1;
      const start = length;
      places.set(id, { offset: start });
      const { dictionary, bytes } = crossReference(places, id + 1, trailer);
      addStream(id, dictionary, bytes);
      write(bytesOf(`startxref\n${start}\n%%EOF\n`));
      return joined(written, length);
    },
  };
}

type Stream = { readonly dictionary: string; readonly bytes: Uint8Array };

/** Pairs of id and offset, then the objects. */
function objectStream(objects: readonly Packed[]): Stream {
  let offset = 0;
  const pairs = objects.map(({ id, value }) => {
    const pair = `${id} ${offset}`;
    offset += value.length + 1;
    return pair;
  });
  const head = `${pairs.join(' ')}\n`;
  const bytes = deflate(bytesOf(head + objects.map(({ value }) => `${value}\n`).join('')));
  const facts = `/N ${objects.length} /First ${head.length}`;
  return {
    dictionary: `<< /Type /ObjStm ${facts} /Filter /FlateDecode /Length ${bytes.length} >>`,
    bytes,
  };
}

/** One byte for the kind of place, four for the offset or the stream, two for the index. */
const widths = [1, 4, 2] as const;
const entryLength = 7;

/** An entry an object; each is written as its difference from the one before, which packs better (predictor 12). */
function crossReference(places: ReadonlyMap<number, Place>, size: number, trailer: string): Stream {
  const rows = Buffer.alloc(size * (entryLength + 1));
  let above = new Uint8Array(entryLength);
  let entry = new Uint8Array(entryLength);
  for (let id = 0; id < size; id += 1) {
    fillEntry(entry, places.get(id));
    const start = id * (entryLength + 1);
    rows[start] = 2;
    for (let at = 0; at < entryLength; at += 1)
      rows[start + 1 + at] = (entry[at] ?? 0) - (above[at] ?? 0);
    [above, entry] = [entry, above];
  }
  const bytes = deflate(rows);
  const predictor = `/DecodeParms << /Predictor 12 /Columns ${entryLength} >>`;
  return {
    dictionary: `<< /Type /XRef /Size ${size} /W [${widths.join(' ')}] ${trailer} /Filter /FlateDecode ${predictor} /Length ${bytes.length} >>`,
    bytes,
  };
}

function fillEntry(entry: Uint8Array, place: Place | undefined): void {
  const [kind, where, nth] = !place
    ? [0, 0, 0xffff]
    : 'offset' in place
      ? [1, place.offset, 0]
      : [2, place.stream, place.index];
  entry[0] = kind;
  for (let at = 0; at < 4; at += 1) entry[1 + at] = where >>> (24 - 8 * at);
  entry[5] = nth >>> 8;
  entry[6] = nth;
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
