import {
  Bytes,
  Dictionary,
  Name,
  Reference,
  Stream,
  type Value,
} from '../../../shared/pdf/reading/values.ts';
import type { PdfFile } from './file.ts';

/** The file uncompressed with a cross-reference table, so that a test can break one thing in it. */
export function writePlain({ trailer, objects }: PdfFile): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  const write = (text: string | Uint8Array) => {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : Buffer.from(text);
    parts.push(bytes);
    length += bytes.length;
  };
  for (const [object, value] of objects) {
    if (isPacking(value)) continue;
    offsets.set(object, length);
    write(`${object} 0 obj\n`);
    if (value instanceof Stream) {
      write(`${formatValue(value.dictionary)}\nstream\n`);
      write(value.content);
      write('\nendstream\nendobj\n');
    } else {
      write(`${formatValue(value)}\nendobj\n`);
    }
  }
  const start = length;
  const size = Math.max(...offsets.keys()) + 1;
  write(`xref\n0 ${size}\n`);
  for (let object = 0; object < size; object += 1) {
    const offset = offsets.get(object);
    write(
      offset === undefined
        ? '0000000000 65535 f\r\n'
        : `${String(offset).padStart(10, '0')} 00000 n\r\n`,
    );
  }
  write(`trailer\n${formatValue(trailerOf(trailer, size))}\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

function isPacking(value: Value): boolean {
  const type = value instanceof Stream ? value.dictionary.get('Type') : undefined;
  return type instanceof Name && ['ObjStm', 'XRef'].includes(type.name);
}

function trailerOf(trailer: Dictionary, size: number): Dictionary {
  const kept = [...trailer].filter(([key]) => ['Root', 'Info', 'ID'].includes(key));
  return new Dictionary([...kept, ['Size', size]]);
}

function formatValue(value: Value): string {
  if (value instanceof Name)
    return `/${value.name.replace(/[^!-~]|[()<>[\]{}/%#]/g, escapeCharacter)}`;
  if (value instanceof Bytes) return `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`;
  if (value instanceof Reference) return `${value.object} 0 R`;
  if (Array.isArray(value)) return `[${value.map(formatValue).join(' ')}]`;
  if (value instanceof Dictionary) {
    return `<< ${[...value].map(([key, each]) => `${formatValue(new Name(key))} ${formatValue(each)}`).join(' ')} >>`;
  }
  if (value instanceof Stream) throw new Error('A stream is always an object of its own');
  return String(value);
}

const escapeCharacter = (character: string) =>
  `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
