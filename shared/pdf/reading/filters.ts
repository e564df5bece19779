import { inflateSync } from 'node:zlib';
import { Budget } from './budget.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';
import { Dictionary, Name, type Stream, type Value } from './values.ts';

/** Entries that state filters in other ways; PDF readers do not agree about them. */
const ambiguousEntries = ['F', 'FFilter', 'FDecodeParms', 'DP', 'DecodeParms'];

/** Decodes a stream; reports have no filter but deflate. */
export function decodeStream(stream: Stream, budget = new Budget()): Uint8Array {
  if (ambiguousEntries.some((name) => stream.dictionary.has(name)))
    throw new UnreadablePdf('damaged');
  return inflate(stream, budget);
}

/** Decodes a cross-reference stream or object stream, which may have a predictor. */
export function decodeTable({ dictionary, content }: Stream, budget = new Budget()): Uint8Array {
  const parameters = dictionary.get('DecodeParms');
  if (ambiguousEntries.slice(0, -1).some((name) => dictionary.has(name)))
    throw new UnreadablePdf('damaged');
  const bytes = inflate({ dictionary, content }, budget);
  if (parameters === undefined) return bytes;
  if (!(parameters instanceof Dictionary)) throw new UnreadablePdf('damaged');
  const [predictor = 1, columns = 1] = [parameters.get('Predictor'), parameters.get('Columns')];
  if (predictor === 1) return bytes;
  if (predictor !== 12 || typeof columns !== 'number') throw new UnreadablePdf('damaged');
  return undoUpPredictor(bytes, columns);
}

function inflate({ dictionary, content }: Stream, budget: Budget): Uint8Array {
  if (!isDeflated(dictionary.get('Filter'))) {
    budget.spendBytes(content.length);
    return content;
  }
  try {
    const bytes = inflateSync(content, { maxOutputLength: Math.max(1, budget.bytesLeft) });
    budget.spendBytes(bytes.length);
    return bytes;
  } catch (error) {
    if (error instanceof UnreadablePdf) throw error;
    throw new UnreadablePdf(error instanceof RangeError ? 'too_large' : 'damaged');
  }
}

function isDeflated(filter: Value | undefined): boolean {
  if (filter === undefined) return false;
  const [only, ...others] = Array.isArray(filter) ? filter : [filter];
  if (only instanceof Name && only.name === 'FlateDecode' && others.length === 0) return true;
  throw new UnreadablePdf('damaged');
}

/** Predictor 12 writes each row as its difference from the row above, after a byte 2 that states this. */
function undoUpPredictor(bytes: Uint8Array, columns: number): Uint8Array {
  const rows = bytes.length / (columns + 1);
  if (!Number.isInteger(rows) || columns < 1) throw new UnreadablePdf('damaged');
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (columns + 1);
    if (bytes[from] !== 2) throw new UnreadablePdf('damaged');
    for (let column = 0; column < columns; column += 1) {
      const above = row === 0 ? 0 : (plain[(row - 1) * columns + column] ?? 0);
      plain[row * columns + column] = (bytes[from + 1 + column] ?? 0) + above;
    }
  }
  return plain;
}
