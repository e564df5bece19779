import { crossReferenceStream, type Location, type Stream } from './cross-reference-stream.ts';
import { deflate } from './deflate.ts';

/**
 * A PDF file put together from its objects: streams as they are, all other objects packed into object streams, found by a
 * cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). Strings have one character a byte.
 */
export type PackedFile = {
  add(id: number, value: string): void;
  /** `dictionary` states the length of `bytes` already. */
  addStream(id: number, dictionary: string, bytes: Uint8Array): void;
  /** @param trailer entries of the trailer, for instance `/Root 1 0 R` */
  finish(trailer: string): Uint8Array;
};

/** PDF readers unpack a whole object stream to get at one object of it. */
const maxObjectsPerStream = 500;

type PackedObject = { readonly id: number; readonly value: string };

/** The comment tells programs that copy files that this one is binary. */
const header = '%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n';

export function startFile(): PackedFile {
  const locations = new Map<number, Location>();
  const packed: PackedObject[] = [];
  const written: Uint8Array[] = [toBytes(header)];
  let length = header.length;
  let highestId = 0;
  const write = (bytes: Uint8Array) => {
    written.push(bytes);
    length += bytes.length;
  };
  const addStream = (id: number, dictionary: string, bytes: Uint8Array) => {
    highestId = Math.max(highestId, id);
    locations.set(id, { offset: length });
    write(toBytes(`${id} 0 obj\n${dictionary}\nstream\n`));
    write(bytes);
    write(toBytes('\nendstream\nendobj\n'));
  };
  const writeObjectStreams = () => {
    const sorted = packed.toSorted((left, right) => left.id - right.id);
    for (let start = 0; start < sorted.length; start += maxObjectsPerStream) {
      const stream = highestId + 1;
      const objects = sorted.slice(start, start + maxObjectsPerStream);
      for (const [index, { id }] of objects.entries()) locations.set(id, { stream, index });
      const { dictionary, bytes } = objectStream(objects);
      addStream(stream, dictionary, bytes);
    }
  };
  return {
    add(id, value) {
      highestId = Math.max(highestId, id);
      packed.push({ id, value });
    },
    addStream,
    finish(trailer) {
      writeObjectStreams();
      const [id, start] = [highestId + 1, length];
      locations.set(id, { offset: start });
      const { dictionary, bytes } = crossReferenceStream(locations, id + 1, trailer);
      addStream(id, dictionary, bytes);
      write(toBytes(`startxref\n${start}\n%%EOF\n`));
      return join(written, length);
    },
  };
}

/** Pairs of id and offset, then the objects. */
function objectStream(objects: readonly PackedObject[]): Stream {
  let offset = 0;
  const pairs = objects.map(({ id, value }) => {
    const pair = `${id} ${offset}`;
    offset += value.length + 1;
    return pair;
  });
  const head = `${pairs.join(' ')}\n`;
  const bytes = deflate(toBytes(head + objects.map(({ value }) => `${value}\n`).join('')));
  const facts = `/N ${objects.length} /First ${head.length}`;
  return {
    dictionary: `<< /Type /ObjStm ${facts} /Filter /FlateDecode /Length ${bytes.length} >>`,
    bytes,
  };
}

const toBytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
