import { startReader } from '../../../shared/pdf/reading/parse.ts';
import { Bytes, Keyword, type Value } from '../../../shared/pdf/reading/values.ts';
import { numberOfBytes } from './to-unicode.ts';

/** How bytes map to codes, and codes to glyph ids (ISO 32000-1, 9.7.5). */
export type Encoding = {
  readonly codesOf: (bytes: string) => readonly number[];
  readonly placeOf: (code: number) => number | undefined;
};

type Range = { readonly first: string; readonly last: string; readonly start: number };

export function encodingOf(source: string): Encoding {
  const spaces = rangesOf(source, 'endcodespacerange', 2);
  const ranges = rangesOf(source, 'endcidrange', 3);
  return {
    codesOf: (bytes) => split(bytes, spaces),
    placeOf(code) {
      const range = ranges.find(
        ({ first, last }) => numberOfBytes(first) <= code && code <= numberOfBytes(last),
      );
      return range && range.start + code - numberOfBytes(range.first);
    },
  };
}

function rangesOf(source: string, end: string, size: number): readonly Range[] {
  const ranges: Range[] = [];
  const reader = startReader(source);
  let operands: Value[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (!(value instanceof Keyword)) {
      operands.push(value);
      continue;
    }
    if (value.word === end) {
      for (let at = 0; at < operands.length; at += size) {
        const [first, last, start] = operands.slice(at, at + size);
        if (!(first instanceof Bytes && last instanceof Bytes))
          throw new Error('A range of nothing');
        ranges.push({ first: first.bytes, last: last.bytes, start: Number(start ?? 0) });
      }
    }
    operands = [];
  }
  return ranges;
}

/** Each byte of a code is within the range of its code space. */
function split(bytes: string, spaces: readonly Range[]): readonly number[] {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = spaces.find(({ first, last }) =>
      [...first].every((low, place) => {
        const byte = bytes[at + place] ?? '';
        return low <= byte && byte <= (last[place] ?? '') && byte !== '';
      }),
    );
    if (!space) throw new Error('Bytes that are no code are shown');
    codes.push(numberOfBytes(bytes.slice(at, at + space.first.length)));
    at += space.first.length;
  }
  return codes;
}
