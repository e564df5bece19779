import { startReader } from '../../../shared/pdf/reading/parse.ts';
import { Bytes, Keyword, type Value } from '../../../shared/pdf/reading/values.ts';

/** The text of each code of a font, from its ToUnicode map (ISO 32000-1, 9.10.3). */
export function unicodeOf(source: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const reader = startReader(source);
  let operands: Value[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (!(value instanceof Keyword)) {
      operands.push(value);
      continue;
    }
    if (value.word === 'endbfchar') for (const pair of inGroups(operands, 2)) addPair(texts, pair);
    if (value.word === 'endbfrange') for (const row of inGroups(operands, 3)) addRange(texts, row);
    operands = [];
  }
  return texts;
}

function inGroups(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  return Array.from({ length: values.length / size }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  );
}

function addPair(texts: Map<number, string>, [code, text]: readonly Value[]): void {
  texts.set(numberOf(code), textOf(text));
}

function addRange(texts: Map<number, string>, [first, last, start]: readonly Value[]): void {
  const from = numberOf(first);
  for (let code = from; code <= numberOf(last); code += 1) {
    const text = Array.isArray(start) ? textOf(start[code - from]) : textOf(start);
    const offset = Array.isArray(start) ? 0 : code - from;
    const end = text.length - 1;
    texts.set(code, text.slice(0, end) + String.fromCharCode(text.charCodeAt(end) + offset));
  }
}

function numberOf(value: Value | undefined): number {
  return value instanceof Bytes ? numberOfBytes(value.bytes) : 0;
}

/** Codes have one byte or more. */
export function numberOfBytes(bytes: string): number {
  return [...bytes].reduce((number, byte) => number * 256 + byte.charCodeAt(0), 0);
}

function textOf(value: Value | undefined): string {
  if (!(value instanceof Bytes)) return '';
  return Buffer.from(value.bytes, 'latin1').swap16().toString('utf16le');
}
