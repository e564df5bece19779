import { inflateSync } from 'node:zlib';
import { Budget } from './budget.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';
import { Dictionary, Name, type Stream, type Value } from './values.ts';

/** Other names of the entries that say how a stream is packed; programs read them in different ways. */
const ambiguous = ['F', 'FFilter', 'FDecodeParms', 'DP', 'DecodeParms'];

/** The bytes of a stream behind its filter; deflate is the only one that a report has. */
export function decoded(stream: Stream, budget = new Budget()): Uint8Array {
  if (ambiguous.some((name) => stream.dictionary.has(name))) throw new UnreadablePdf('damaged');
  return unpacked(stream, budget);
}

/** The bytes of a stream of cross-references or of objects, which may be written as differences. */
export function decodedTable({ dictionary, content }: Stream, budget = new Budget()): Uint8Array {
  const parameters = dictionary.get('DecodeParms');
  if (ambiguous.slice(0, -1).some((name) => dictionary.has(name)))
    throw new UnreadablePdf('damaged');
  const bytes = unpacked({ dictionary, content }, budget);
  if (parameters === undefined) return bytes;
  if (!(parameters instanceof Dictionary)) throw new UnreadablePdf('damaged');
  const [predictor = 1, columns = 1] = [parameters.get('Predictor'), parameters.get('Columns')];
  if (predictor === 1) return bytes;
  if (predictor !== 12 || typeof columns !== 'number') throw new UnreadablePdf('damaged');
  return addedUp(bytes, columns);
}

function unpacked({ dictionary, content }: Stream, budget: Budget): Uint8Array {
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

/** Predictor 12 writes each row as its difference from the one above, behind a byte that says so. */
function addedUp(bytes: Uint8Array, columns: number): Uint8Array {
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
