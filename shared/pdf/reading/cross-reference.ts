import { Budget } from './budget.ts';
import { decodedTable } from './filters.ts';
import { objectAt } from './indirect-object.ts';
import { read } from './parse.ts';
import { Dictionary, Keyword, Stream, type Value } from './values.ts';

/** Where an object is: at an offset of the file, or the how-manieth of an object stream; `free` where it is deleted. */
export type Place =
  | { readonly offset: number }
  | { readonly stream: number; readonly index: number }
  | 'free';
type Section = { readonly trailer: Dictionary; readonly places: Map<number, Place> };
export type CrossReference = {
  /** The newest. */
  readonly trailer: Dictionary;
  readonly places: ReadonlyMap<number, Place>;
};

/** Programs look for it so far from the end. */
const tailCharacters = 1_024;
const maxSections = 100;

/** Where every object of the file is; the newest section of the file decides. */
export function crossReferenceOf(source: string, budget = new Budget()): CrossReference {
  const tail = source.slice(-tailCharacters);
  const last = tail.slice(Math.max(0, tail.lastIndexOf('startxref')));
  const start = /^startxref\s+(\d{1,10})\s+%%EOF/.exec(last)?.[1];
  if (start === undefined) throw new Error('The file does not say where its objects are');
  const sections: Section[] = [];
  let offset: Value | undefined = Number(start);
  while (offset !== undefined) {
    if (typeof offset !== 'number' || sections.length === maxSections)
      throw new Error('The sections of the cross-reference do not end');
    const section: Section = sectionAt(source, offset, budget);
    sections.push(section);
    offset = section.trailer.get('Prev');
  }
  const [newest] = sections;
  if (!newest) throw new Error('The file has no cross-reference');
  const places = new Map(sections.toReversed().flatMap((section) => [...section.places]));
  return { trailer: newest.trailer, places };
}

function sectionAt(source: string, offset: number, budget: Budget): Section {
  const section = source.startsWith('xref', offset)
    ? tableAt(source, offset, budget)
    : streamAt(source, offset, budget);
  // Programs do not agree which of the two a file with both goes by.
  if (section.trailer.has('XRefStm')) throw new Error('The file has two cross-references at once');
  return section;
}

function tableAt(source: string, offset: number, budget: Budget): Section {
  const places = new Map<number, Place>();
  const reader = read(source, offset + 'xref'.length, budget);
  for (;;) {
    const first = reader.next();
    if (first instanceof Keyword && first.word === 'trailer') break;
    const count = reader.next();
    if (typeof first !== 'number' || typeof count !== 'number')
      throw new Error('The table of cross-references has no sections');
    for (let at = 0; at < count; at += 1) {
      const [place, generation, kind] = [reader.next(), reader.next(), reader.next()];
      if (typeof place !== 'number' || !(kind instanceof Keyword))
        throw new Error('The table of cross-references ends too early');
      places.set(first + at, kind.word === 'n' ? inUse(place, generation) : 'free');
    }
  }
  const trailer = reader.next();
  if (!(trailer instanceof Dictionary)) throw new Error('The file has no trailer');
  return { trailer, places };
}

function inUse(offset: number, generation: unknown): Place {
  if (generation === 0) return { offset };
  throw new Error('An object has a generation that no report has');
}

function streamAt(source: string, offset: number, budget: Budget): Section {
  const { value } = objectAt(source, offset, budget);
  if (!(value instanceof Stream))
    throw new Error('The cross-reference is neither table nor stream');
  const { dictionary } = value;
  const index = numbers(dictionary.get('Index') ?? [0, dictionary.get('Size') ?? null]);
  const [kinds = 0, wheres = 0, nths = 0, ...others] = numbers(dictionary.get('W'));
  const width = kinds + wheres + nths;
  const bytes = decodedTable(value, budget);
  const count = index.filter((_, at) => at % 2 === 1).reduce((sum, each) => sum + each, 0);
  if (kinds < 1 || width > 20 || others.length > 0 || count * width !== bytes.length)
    throw new Error('The stream of cross-references is not as long as it says');
  budget.spendValues(count);
  const places = new Map<number, Place>();
  let from = 0;
  const field = (length: number) => {
    from += length;
    return bytes.subarray(from - length, from).reduce((number, byte) => number * 256 + byte, 0);
  };
  for (let pair = 0; pair < index.length; pair += 2) {
    for (let nth = 0; nth < (index[pair + 1] ?? 0); nth += 1) {
      const [kind, where, last] = [field(kinds), field(wheres), field(nths)];
      places.set((index[pair] ?? 0) + nth, placeOf(kind, where, last));
    }
  }
  return { trailer: dictionary, places };
}

function placeOf(kind: number, where: number, last: number): Place {
  if (kind === 0) return 'free';
  if (kind === 1) return inUse(where, last);
  if (kind === 2) return { stream: where, index: last };
  throw new Error('An object is in a place of an unknown kind');
}

function numbers(value: Value | undefined): readonly number[] {
  if (!Array.isArray(value) || !value.every((each) => Number.isInteger(each) && Number(each) >= 0))
    throw new Error('Not a list of numbers');
  return value.map(Number);
}
