import { inflateSync } from 'node:zlib';
import { Dictionary, Name, type Stream } from './values.ts';

/** The bytes of a stream behind its filter; FlateDecode is the only one there is. */
export function decoded({ dictionary, content }: Stream): Uint8Array {
  const filter = dictionary.get('Filter');
  if (filter === undefined) return content;
  if (!(filter instanceof Name) || filter.name !== 'FlateDecode') throw new Error('Unknown filter');
  const bytes = inflateSync(content);
  const parameters = dictionary.get('DecodeParms');
  if (!(parameters instanceof Dictionary)) return bytes;
  if (parameters.get('Predictor') !== 12) throw new Error('Unknown predictor');
  return addedUp(bytes, Number(parameters.get('Columns')));
}

/** Predictor 12 writes each row as its difference from the one above, behind a byte that says so. */
function addedUp(bytes: Uint8Array, columns: number): Uint8Array {
  const rows = bytes.length / (columns + 1);
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (columns + 1);
    if (bytes[from] !== 2) throw new Error('A row is not written as a difference');
    for (let column = 0; column < columns; column += 1) {
      const above = row === 0 ? 0 : (plain[(row - 1) * columns + column] ?? 0);
      plain[row * columns + column] = (bytes[from + 1 + column] ?? 0) + above;
    }
  }
  return plain;
}
