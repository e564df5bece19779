import { createHash } from 'node:crypto';
import type { PdfDict, PdfObject, PdfStream } from '@libpdf/core';
import type { PdfObjects } from './open-pdf.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';

/** Describes an object and all that it refers to, whatever its number and its compression. */
export type Fingerprint = (object: PdfObject | undefined) => string;

/** Entries that point back to the object one comes from. */
const backwards = new Set(['Parent', 'P', 'Prev', 'Last']);
/** Entries that say how a stream is compressed. */
const packing = new Set(['Length', 'Filter', 'DecodeParms', 'DL']);
const maxDepth = 1_000;
/** Other programs write more or fewer decimals; a report has two. */
const decimals = 4;

export const sha256 = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex');

/** @param pageOf the index of a page by its dictionary: a reference to a page is described by that index, not by its content */
export function fingerprintOf(
  { resolve, decode }: PdfObjects,
  pageOf: ReadonlyMap<PdfObject, number>,
): Fingerprint {
  const known = new Map<string, string>();

  const describe = (object: PdfObject | undefined, depth: number): string => {
    if (depth > maxDepth) throw new UnreadablePdf('too_large');
    if (object?.type === 'ref') return describeTarget(object, depth);
    if (object?.type === 'array')
      return `[${object
        .toArray()
        .map((item) => describe(item, depth + 1))
        .join(' ')}]`;
    if (isStream(object)) return `${describeEntries(object, depth)}${sha256(decode(object))}`;
    if (isDictionary(object)) {
      const page = pageOf.get(object);
      return page === undefined ? describeEntries(object, depth) : `page ${page}`;
    }
    return describePlain(object);
  };

  /** Described once; a cycle that leads back to it ends at `itself`. */
  const describeTarget = (ref: Extract<PdfObject, { type: 'ref' }>, depth: number): string => {
    const name = ref.toString();
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 'itself');
    const described = sha256(describe(resolve(ref), depth + 1));
    known.set(name, described);
    return described;
  };

  const describeEntries = (dictionary: PdfDict, depth: number): string => {
    const entries = [...dictionary]
      .map(([{ value: name }, value]) => ({ name, value }))
      .filter(({ name }) => !(isStream(dictionary) && packing.has(name)))
      .filter(({ name, value }) => !(value.type === 'ref' && backwards.has(name)))
      .filter(({ value }) => value.type !== 'null')
      .map(({ name, value }) => `${describeName(name)} ${describe(value, depth + 1)}`);
    return `<<${entries.toSorted().join(' ')}>>`;
  };

  return (object) => describe(object, 0);
}

export function isStream(object: PdfObject | undefined): object is PdfStream {
  return object?.type === 'stream';
}

export function isDictionary(object: PdfObject | undefined): object is PdfDict {
  return object?.type === 'dict' || object?.type === 'stream';
}

function describePlain(object: PdfObject | undefined): string {
  switch (object?.type) {
    case 'name':
      return describeName(object.value);
    case 'number':
      return String(Number(object.value.toFixed(decimals)));
    case 'string':
      return `(${Buffer.from(object.bytes).toString('hex')})`;
    case 'bool':
      return String(object.value);
    default:
      return 'null';
  }
}

const describeName = (name: string) => `/${encodeURIComponent(name)}`;
