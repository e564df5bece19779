import { Bytes, Dictionary, type Value } from '../../../shared/pdf/reading/values.ts';
import { catalogOf, dictionary, list, name, type PdfFile, resolveReference, text } from './file.ts';
import type { Inspected } from './inspected.ts';
import { objectOf } from './structure-tree.ts';
import { namesOf } from './trees.ts';

/** Every destination in the document exists. */
export function* navigationFaults(inspected: Inspected): Iterable<string> {
  const { file } = inspected;
  const names = namesOf(file, dictionary(file, catalogOf(file).get('Names')).get('Dests'));
  const sorted = names.map(([key]) => key);
  for (const [at, key] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before === key) yield `destination ${key} is there twice`;
    if (before !== undefined && before > key) yield `destination ${key} is out of order`;
  }
  const places = new Map(names);
  const whither = (value: Value | undefined) =>
    faultOfDestination(inspected, placeOf(file, value, places));
  for (const [key, value] of places) {
    const where = whither(value);
    if (where) yield `destination ${key} leads ${where}`;
  }
  for (const [object, value] of file.objects) {
    if (!(value instanceof Dictionary)) continue;
    const action = value.has('A') ? dictionary(file, value.get('A')) : value;
    const target = name(file, action.get('S')) === 'GoTo' ? action.get('D') : value.get('Dest');
    const where = target === undefined ? undefined : whither(target);
    if (where) yield `object ${object} leads ${where}`;
  }
  yield* outlineFaults(file);
}

function placeOf(
  file: PdfFile,
  value: Value | undefined,
  places: ReadonlyMap<string, Value>,
): Value {
  const found = resolveReference(file, value);
  return found instanceof Bytes ? resolveReference(file, places.get(found.bytes)) : found;
}

/** A destination is a page and a position: `[page /XYZ left top zoom]`; at the right edge nothing of the page would be visible. */
function faultOfDestination(
  { file, pages }: Inspected,
  value: Value,
): 'nowhere' | 'past the edge of its page' | undefined {
  const [page, how, left, top] = list(file, value instanceof Dictionary ? value.get('D') : value);
  const found = pages.find(({ object }) => object === objectOf(page));
  if (!found || !['XYZ', 'Fit'].includes(name(file, how) ?? '')) return 'nowhere';
  if (name(file, how) === 'Fit') return undefined;
  const [, , width = 0, height = 0] = list(file, found.dictionary.get('MediaBox')).map(Number);
  const isSeen = left !== width && isWithin(left, width) && isWithin(top, height);
  return isSeen ? undefined : 'past the edge of its page';
}

function isWithin(value: Value | undefined, end: number): boolean {
  return value === null || (typeof value === 'number' && value >= 0 && value <= end);
}

function* outlineFaults(file: PdfFile): Iterable<string> {
  const seen = new Set<Dictionary>();
  const waiting = [dictionary(file, catalogOf(file).get('Outlines'))];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (let at = node.get('First'); at !== undefined; at = dictionary(file, at).get('Next')) {
      const entry = dictionary(file, at);
      if (seen.has(entry)) {
        yield 'the outline has no end';
        return;
      }
      seen.add(entry);
      waiting.push(entry);
      const title = text(file, entry.get('Title')) ?? '';
      if (title.trim() === '') yield `outline entry ${objectOf(at)} has no Title`;
      if (!entry.has('Dest') && !entry.has('A'))
        yield `outline entry ${objectOf(at)} leads nowhere`;
    }
  }
}
