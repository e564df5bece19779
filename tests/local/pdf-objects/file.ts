import { crossReferenceOf, type Location } from '../../../shared/pdf/reading/cross-reference.ts';
import { decodeStream, decodeTable } from '../../../shared/pdf/reading/filters.ts';
import { objectAt } from '../../../shared/pdf/reading/indirect-object.ts';
import { startReader } from '../../../shared/pdf/reading/parse.ts';
import { textOfBytes } from '../../../shared/pdf/reading/strings.ts';
import {
  Bytes,
  Dictionary,
  Keyword,
  Name,
  Reference,
  Stream,
  type Value,
} from '../../../shared/pdf/reading/values.ts';

/** The objects of a PDF. Look-ups follow references, and return undefined for a value of another type. */
export type PdfFile = {
  readonly trailer: Dictionary;
  readonly objects: Map<number, Value>;
};

export function readPdf(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes).toString('latin1');
  if (!source.startsWith('%PDF-1.7')) throw new Error('Not a PDF 1.7');
  const { trailer, locations } = crossReferenceOf(source);
  const objects = new Map<number, Value>();
  for (const [expected, location] of locations) {
    if (location === 'free' || !('offset' in location)) continue;
    const { object, value } = objectAt(source, location.offset);
    if (object !== expected) throw new Error(`Object ${expected} is not where it should be`);
    objects.set(object, value);
  }
  for (const stream of new Set([...locations.values()].map(streamOf)))
    if (stream !== undefined) unpack(objects, stream);
  for (const [object, location] of locations)
    if (location !== 'free' && !objects.has(object))
      throw new Error(`Object ${object} is not in its object stream`);
  return { trailer, objects };
}

const streamOf = (location: Location) =>
  location !== 'free' && 'stream' in location ? location.stream : undefined;

function unpack(objects: Map<number, Value>, object: number): void {
  const stream = objects.get(object);
  if (!(stream instanceof Stream)) throw new Error(`Object stream ${object} is missing`);
  const source = Buffer.from(decodeTable(stream)).toString('latin1');
  const first = Number(stream.dictionary.get('First'));
  const head = startReader(source);
  for (let at = 0; at < Number(stream.dictionary.get('N')); at += 1) {
    const [packed, offset] = [Number(head.next()), Number(head.next())];
    const value = startReader(source, first + offset).next();
    if (value === undefined || value instanceof Keyword) throw new Error(`${packed} has no value`);
    objects.set(packed, value);
  }
}

export function resolveReference({ objects }: PdfFile, value: Value | undefined): Value {
  if (!(value instanceof Reference)) return value ?? null;
  const found = objects.get(value.object) ?? null;
  if (found instanceof Reference) throw new Error('A reference leads to a reference');
  return found;
}

export function dictionary(file: PdfFile, value: Value | undefined): Dictionary {
  const found = resolveReference(file, value);
  return found instanceof Dictionary ? found : new Dictionary();
}

export function list(file: PdfFile, value: Value | undefined): readonly Value[] {
  const found = resolveReference(file, value);
  return Array.isArray(found) ? found : [];
}

export function name(file: PdfFile, value: Value | undefined): string | undefined {
  const found = resolveReference(file, value);
  return found instanceof Name ? found.name : undefined;
}

export function text(file: PdfFile, value: Value | undefined): string | undefined {
  const found = resolveReference(file, value);
  return found instanceof Bytes ? textOfBytes(found) : undefined;
}

export function bytesOf(file: PdfFile, value: Value | undefined): Uint8Array | undefined {
  const found = resolveReference(file, value);
  return found instanceof Stream ? decodeStream(found) : undefined;
}

export function catalogOf(file: PdfFile): Dictionary {
  return dictionary(file, file.trailer.get('Root'));
}
