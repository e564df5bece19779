import table from './printable.json' with { type: 'json' };

/** Why a report prints a marked box in place of a character: no font has it, or the engine does not shape its script. */
export type PrintFault = 'no_font' | 'not_shaped';

/** Characters that leave no mark in print: line breaks and characters without a shape. */
const shapeless = /[\n\p{Default_Ignorable_Code_Point}]/u;

/** First and last code point of each range, in ascending order. */
type Ranges = readonly (readonly [first: number, last: number])[];

const printable = rangesOf(table.printable);
const unshaped = rangesOf(table.unshaped);

/** @param character one code point; looked up in a table made from the fonts by `npm run printable` */
export function printFaultOf(character: string): PrintFault | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  if (isWithin(printable, codePoint) || shapeless.test(character)) return undefined;
  return isWithin(unshaped, codePoint) ? 'not_shaped' : 'no_font';
}

function rangesOf(written: readonly string[]): Ranges {
  return written.map((range) => {
    const [first = 0, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16));
    return [first, last];
  });
}

/** Binary search. */
function isWithin(ranges: Ranges, codePoint: number): boolean {
  let [from, to] = [0, ranges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const [first, last] = ranges[middle] ?? [0, 0];
    if (codePoint >= first && codePoint <= last) return true;
    if (codePoint < first) to = middle;
    else from = middle + 1;
  }
  return false;
}
