import type { Budget } from './budget.ts';
import { crossReferenceOf, type Location } from './cross-reference.ts';
import { decodeStream, decodeTable } from './filters.ts';
import { objectAt } from './indirect-object.ts';
import { startReader } from './parse.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';
import { Dictionary, Keyword, Name, Reference, Stream, type Value } from './values.ts';

/** The objects of a PDF, found through its cross-reference. */
export type PdfObjects = {
  readonly catalog: Dictionary;
  /** The value itself, or the object it refers to; null where that is missing. */
  readonly resolve: (value: Value | undefined) => Value;
  readonly decode: (stream: Stream) => Uint8Array;
};

/**
 * Opens an untrusted PDF, within the limits. A file that PDF readers would have to repair, or read in different ways, is refused: they
 * would show different pages of it.
 * @throws UnreadablePdf, or Error where the file breaks ISO 32000-1
 */
export function openPdf(bytes: Uint8Array, budget: Budget): PdfObjects {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!source.startsWith('%PDF-1.')) throw new UnreadablePdf('damaged');
  const { trailer, locations } = crossReferenceOf(source, budget);
  if (trailer.has('Encrypt')) throw new UnreadablePdf('encrypted');
  const known = new Map<number, Value>();
  const streams = new Map<number, ReadonlyMap<number, Packed>>();

  const objectOf = (object: number): Value => {
    const before = known.get(object);
    if (before !== undefined) return before;
    const value = valueAt(object, locations.get(object));
    if (value instanceof Reference) throw new UnreadablePdf('damaged');
    known.set(object, value);
    return value;
  };
  const valueAt = (object: number, location: Location | undefined): Value => {
    if (location === undefined || location === 'free') return null;
    if ('stream' in location) {
      const packed = packedObjectsIn(location.stream).get(object);
      if (packed?.index !== location.index) throw new UnreadablePdf('damaged');
      return packed.value;
    }
    const found = objectAt(source, location.offset, budget);
    if (found.object !== object) throw new UnreadablePdf('damaged');
    return found.value;
  };
  const packedObjectsIn = (object: number): ReadonlyMap<number, Packed> => {
    const location = locations.get(object);
    const opened =
      streams.get(object) ?? unpack(isOffset(location) ? objectOf(object) : null, budget);
    streams.set(object, opened);
    return opened;
  };
  const resolve = (value: Value | undefined): Value => {
    budget.spendValues();
    return value instanceof Reference ? objectOf(value.object) : (value ?? null);
  };
  const catalog = resolve(trailer.get('Root'));
  if (!(catalog instanceof Dictionary)) throw new UnreadablePdf('damaged');
  return { catalog, resolve, decode: (stream) => decodeStream(stream, budget) };
}

const isOffset = (location: Location | undefined) =>
  typeof location === 'object' && 'offset' in location;

/** An object of an object stream, and its index there. */
type Packed = { readonly index: number; readonly value: Value };

function unpack(stream: Value, budget: Budget): ReadonlyMap<number, Packed> {
  if (!(stream instanceof Stream) || !isName(stream.dictionary.get('Type'), 'ObjStm'))
    throw new UnreadablePdf('damaged');
  const source = Buffer.from(decodeTable(stream, budget)).toString('latin1');
  const [first, count] = [stream.dictionary.get('First'), stream.dictionary.get('N')];
  if (typeof first !== 'number' || typeof count !== 'number') throw new UnreadablePdf('damaged');
  const head = startReader(source, 0, budget);
  const packed = new Map<number, Packed>();
  for (let index = 0; index < count; index += 1) {
    const [object, offset] = [head.next(), head.next()];
    if (typeof object !== 'number' || typeof offset !== 'number' || packed.has(object))
      throw new UnreadablePdf('damaged');
    const value = startReader(source, first + offset, budget).next();
    if (value === undefined || value instanceof Keyword) throw new UnreadablePdf('damaged');
    packed.set(object, { index, value });
  }
  return packed;
}

export function isName(value: Value | undefined, name: string): boolean {
  return value instanceof Name && value.name === name;
}
