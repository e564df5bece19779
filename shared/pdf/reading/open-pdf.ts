import type { Budget } from './budget.ts';
import { crossReferenceOf, type Place } from './cross-reference.ts';
import { decoded, decodedTable } from './filters.ts';
import { objectAt } from './indirect-object.ts';
import { read } from './parse.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';
import { Dictionary, Keyword, Name, Reference, Stream, type Value } from './values.ts';

/** The objects of a PDF, found through its cross-reference. */
export type PdfObjects = {
  readonly catalog: Dictionary;
  /** The value itself, or what it refers to; null where that is not there. */
  readonly resolve: (value: Value | undefined) => Value;
  readonly decode: (stream: Stream) => Uint8Array;
};

/**
 * Opens a PDF that comes from anybody, within bounds. What programs would have to repair, or read in different ways, is not read at
 * all: they would show different pages of it.
 * @throws UnreadablePdf, or Error for what is not as ISO 32000-1 has it
 */
export function openPdf(bytes: Uint8Array, budget: Budget): PdfObjects {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!source.startsWith('%PDF-1.')) throw new UnreadablePdf('damaged');
  const { trailer, places } = crossReferenceOf(source, budget);
  if (trailer.has('Encrypt')) throw new UnreadablePdf('encrypted');
  const known = new Map<number, Value>();
  const streams = new Map<number, ReadonlyMap<number, Packed>>();

  const objectOf = (object: number): Value => {
    const before = known.get(object);
    if (before !== undefined) return before;
    const value = valueAt(object, places.get(object));
    if (value instanceof Reference) throw new UnreadablePdf('damaged');
    known.set(object, value);
    return value;
  };
  const valueAt = (object: number, place: Place | undefined): Value => {
    if (place === undefined || place === 'free') return null;
    if ('stream' in place) {
      const packed = packedIn(place.stream).get(object);
      if (packed?.index !== place.index) throw new UnreadablePdf('damaged');
      return packed.value;
    }
    const found = objectAt(source, place.offset, budget);
    if (found.object !== object) throw new UnreadablePdf('damaged');
    return found.value;
  };
  const packedIn = (object: number): ReadonlyMap<number, Packed> => {
    const place = places.get(object);
    const opened = streams.get(object) ?? unpack(isOffset(place) ? objectOf(object) : null, budget);
    streams.set(object, opened);
    return opened;
  };
  const resolve = (value: Value | undefined): Value => {
    budget.spendValues();
    return value instanceof Reference ? objectOf(value.object) : (value ?? null);
  };
  const catalog = resolve(trailer.get('Root'));
  if (!(catalog instanceof Dictionary)) throw new UnreadablePdf('damaged');
  return { catalog, resolve, decode: (stream) => decoded(stream, budget) };
}

const isOffset = (place: Place | undefined) => typeof place === 'object' && 'offset' in place;

/** An object of an object stream, and the how-manieth it is there. */
type Packed = { readonly index: number; readonly value: Value };

function unpack(stream: Value, budget: Budget): ReadonlyMap<number, Packed> {
  if (!(stream instanceof Stream) || !isName(stream.dictionary.get('Type'), 'ObjStm'))
    throw new UnreadablePdf('damaged');
  const source = Buffer.from(decodedTable(stream, budget)).toString('latin1');
  const [first, count] = [stream.dictionary.get('First'), stream.dictionary.get('N')];
  if (typeof first !== 'number' || typeof count !== 'number') throw new UnreadablePdf('damaged');
  const head = read(source, 0, budget);
  const packed = new Map<number, Packed>();
  for (let index = 0; index < count; index += 1) {
    const [object, offset] = [head.next(), head.next()];
    if (typeof object !== 'number' || typeof offset !== 'number' || packed.has(object))
      throw new UnreadablePdf('damaged');
    const value = read(source, first + offset, budget).next();
    if (value === undefined || value instanceof Keyword) throw new UnreadablePdf('damaged');
    packed.set(object, { index, value });
  }
  return packed;
}

export function isName(value: Value | undefined, name: string): boolean {
  return value instanceof Name && value.name === name;
}
