import { Budget } from './budget.ts';
import { startReader } from './parse.ts';
import { Dictionary, Keyword, Stream, type Value } from './values.ts';

/** Reads the object that begins exactly at an offset of the file; its generation has to be 0. */
export function objectAt(
  source: string,
  offset: number,
  budget = new Budget(),
): { readonly object: number; readonly value: Value } {
  const head = /(\d{1,10})\s+0\s+obj(?![A-Za-z])/y;
  head.lastIndex = offset;
  const object = head.exec(source)?.[1];
  if (object === undefined) throw new Error(`No object begins at ${offset}`);
  const reader = startReader(source, head.lastIndex, budget);
  const value = reader.next();
  if (value === undefined || value instanceof Keyword) throw new Error(`${object} has no value`);
  const after = reader.next();
  if (isWord(after, 'endobj')) return { object: Number(object), value };
  if (!isWord(after, 'stream') || !(value instanceof Dictionary))
    throw new Error(`Object ${object} does not end`);
  const content = contentAt(source, reader.at, value);
  return { object: Number(object), value: new Stream(value, content) };
}

function contentAt(source: string, keywordEnd: number, dictionary: Dictionary): Uint8Array {
  const length = dictionary.get('Length');
  if (typeof length !== 'number') throw new Error('A stream does not state its length');
  const start = keywordEnd + (source[keywordEnd] === '\r' ? 2 : 1);
  const end = start + length;
  if (!/^\s*endstream\s+endobj/.test(source.slice(end, end + 30)))
    throw new Error('A stream is not as long as it states');
  return Buffer.from(source.slice(start, end), 'latin1');
}

function isWord(value: unknown, word: string): boolean {
  return value instanceof Keyword && value.word === word;
}
