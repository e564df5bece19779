import { decoded } from './filters.ts';
import { objectAt } from './indirect-object.ts';
import { read } from './parse.ts';
import { Dictionary, Keyword, Stream } from './values.ts';

/** Where an object is: at an offset of the file, or within an object stream. */
type Place = { readonly offset: number } | { readonly stream: number };
export type CrossReference = {
  readonly trailer: Dictionary;
  readonly places: ReadonlyMap<number, Place>;
};
type Section = { readonly trailer: Dictionary; readonly places: Map<number, Place> };

/** Where every object of the file is; the newest section of the file decides. */
export function crossReferenceOf(source: string): CrossReference {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1];
  if (start === undefined) throw new Error('The file does not say where its objects are');
  const { trailer, places } = sectionAt(source, Number(start));
  let previous = trailer.get('Prev');
  while (typeof previous === 'number') {
    const section = sectionAt(source, previous);
    for (const [object, place] of section.places)
      if (!places.has(object)) places.set(object, place);
    previous = section.trailer.get('Prev');
  }
  return { trailer, places };
}

function sectionAt(source: string, offset: number): Section {
  return source.startsWith('xref', offset) ? tableAt(source, offset) : streamAt(source, offset);
}

function tableAt(source: string, offset: number): Section {
  const places = new Map<number, Place>();
  const reader = read(source, offset + 'xref'.length);
  for (;;) {
    const first = reader.next();
    if (first instanceof Keyword && first.word === 'trailer') break;
    const count = Number(reader.next());
    for (let at = 0; at < count; at += 1) {
      const [place] = [Number(reader.next()), reader.next()];
      const kind = reader.next();
      if (kind instanceof Keyword && kind.word === 'n')
        places.set(Number(first) + at, { offset: place });
    }
  }
  const trailer = reader.next();
  if (!(trailer instanceof Dictionary)) throw new Error('The file has no trailer');
  return { trailer, places };
}

function streamAt(source: string, offset: number): Section {
  const { value } = objectAt(source, offset);
  if (!(value instanceof Stream))
    throw new Error('The cross-reference is neither table nor stream');
  const { dictionary } = value;
  const size = Number(dictionary.get('Size'));
  const index = numbers(dictionary.get('Index') ?? [0, size]);
  const widths = numbers(dictionary.get('W'));
  const rows = rowsOf(decoded(value), widths);
  const places = new Map<number, Place>();
  for (let at = 0; at < index.length; at += 2) {
    for (let nth = 0; nth < (index[at + 1] ?? 0); nth += 1) {
      const [kind, where = 0] = rows.next().value ?? [];
      if (kind === 1) places.set((index[at] ?? 0) + nth, { offset: where });
      if (kind === 2) places.set((index[at] ?? 0) + nth, { stream: where });
    }
  }
  return { trailer: dictionary, places };
}

function* rowsOf(bytes: Uint8Array, widths: readonly number[]): Generator<readonly number[], void> {
  let at = 0;
  while (at < bytes.length) {
    yield widths.map((width) => {
      const field = bytes.subarray(at, at + width);
      at += width;
      return field.reduce((number, byte) => number * 256 + byte, 0);
    });
  }
}

function numbers(value: unknown): readonly number[] {
  if (!Array.isArray(value)) throw new Error('Not a list of numbers');
  return value.map(Number);
}
