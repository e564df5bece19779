import { Budget } from './budget.ts';
import { decodeTable } from './filters.ts';
import { objectAt } from './indirect-object.ts';
import { startReader } from './parse.ts';
import { Dictionary, Keyword, Stream, type Value } from './values.ts';

/** Where an object is: at an offset of the file, or at an index of an object stream; `free` where it is deleted. */
export type Location =
  | { readonly offset: number }
  | { readonly stream: number; readonly index: number }
  | 'free';
type Section = { readonly trailer: Dictionary; readonly locations: Map<number, Location> };
export type CrossReference = {
  /** Of the newest section. */
  readonly trailer: Dictionary;
  readonly locations: ReadonlyMap<number, Location>;
};

/** PDF readers look for `startxref` this far from the end. */
const tailLength = 1_024;
const maxSections = 100;

/** Finds the location of every object; a newer section of the file replaces entries of older ones. */
export function crossReferenceOf(source: string, budget = new Budget()): CrossReference {
  const tail = source.slice(-tailLength);
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
  const locations = new Map(sections.toReversed().flatMap((section) => [...section.locations]));
  return { trailer: newest.trailer, locations };
}

function sectionAt(source: string, offset: number, budget: Budget): Section {
  const section = source.startsWith('xref', offset)
    ? tableAt(source, offset, budget)
    : streamAt(source, offset, budget);
  // PDF readers do not agree which of the two counts.
  if (section.trailer.has('XRefStm')) throw new Error('The file has two cross-references at once');
  return section;
}

function tableAt(source: string, offset: number, budget: Budget): Section {
  const locations = new Map<number, Location>();
  const reader = startReader(source, offset + 'xref'.length, budget);
  for (;;) {
    const first = reader.next();
    if (first instanceof Keyword && first.word === 'trailer') break;
    const count = reader.next();
    if (typeof first !== 'number' || typeof count !== 'number')
      throw new Error('The table of cross-references has no sections');
    for (let at = 0; at < count; at += 1) {
      const [offset, generation, kind] = [reader.next(), reader.next(), reader.next()];
      if (typeof offset !== 'number' || !(kind instanceof Keyword))
        throw new Error('The table of cross-references ends too early');
      locations.set(first + at, kind.word === 'n' ? inUse(offset, generation) : 'free');
    }
  }
  const trailer = reader.next();
  if (!(trailer instanceof Dictionary)) throw new Error('The file has no trailer');
  return { trailer, locations };
}

function inUse(offset: number, generation: unknown): Location {
  if (generation === 0) return { offset };
  throw new Error('An object has a generation that no report has');
}

function streamAt(source: string, offset: number, budget: Budget): Section {
  const { value } = objectAt(source, offset, budget);
  if (!(value instanceof Stream))
    throw new Error('The cross-reference is neither table nor stream');
  const { dictionary } = value;
  const index = numbers(dictionary.get('Index') ?? [0, dictionary.get('Size') ?? null]);
  const widths = numbers(dictionary.get('W'));
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0, ...others] = widths;
  const width = typeWidth + secondWidth + thirdWidth;
  const bytes = decodeTable(value, budget);
  const count = index.filter((_, at) => at % 2 === 1).reduce((sum, each) => sum + each, 0);
  if (typeWidth < 1 || width > 20 || others.length > 0 || count * width !== bytes.length)
    throw new Error('The stream of cross-references is not as long as it says');
  budget.spendValues(count);
  const locations = new Map<number, Location>();
  let end = 0;
  const field = (length: number) => {
    end += length;
    return bytes.subarray(end - length, end).reduce((number, byte) => number * 256 + byte, 0);
  };
  for (let pair = 0; pair < index.length; pair += 2) {
    for (let at = 0; at < (index[pair + 1] ?? 0); at += 1) {
      const [type, second, third] = [field(typeWidth), field(secondWidth), field(thirdWidth)];
      locations.set((index[pair] ?? 0) + at, locationOf(type, second, third));
    }
  }
  return { trailer: dictionary, locations };
}

/** What the second and third field mean depends on the type (ISO 32000-1, 7.5.8.3). */
function locationOf(type: number, second: number, third: number): Location {
  if (type === 0) return 'free';
  if (type === 1) return inUse(second, third);
  if (type === 2) return { stream: second, index: third };
  throw new Error('An entry of the cross-reference has an unknown type');
}

function numbers(value: Value | undefined): readonly number[] {
  if (!Array.isArray(value) || !value.every((each) => Number.isInteger(each) && Number(each) >= 0))
    throw new Error('Not a list of numbers');
  return value.map(Number);
}
