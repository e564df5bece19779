import { createHash } from 'node:crypto';
import type { PdfObjects } from './open-pdf.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';
import { Bytes, Dictionary, Name, Reference, Stream, type Value } from './values.ts';

/** A hash of a value and of all it refers to; object numbers and compression make no difference. */
export type Fingerprint = (value: Value | undefined) => string;

/** Entries that refer back to the parent or the previous sibling. */
const backReferences = new Set(['Parent', 'P', 'Prev', 'Last']);
/** Entries that state how a stream is compressed. */
const compressionEntries = new Set(['Length', 'Filter', 'DL']);
const maxDepth = 1_000;
/** Programs that save a file write more or fewer decimals; reports have two. */
const decimals = 4;

export const sha256 = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex');

/** @param pageOf the index of each page by its dictionary: a reference to a page is compared by the index, not by the content */
export function fingerprintOf(
  { resolve, decode }: PdfObjects,
  pageOf: ReadonlyMap<Dictionary, number>,
): Fingerprint {
  const known = new Map<number, string>();

  const describe = (value: Value | undefined, depth: number): string => {
    if (depth > maxDepth) throw new UnreadablePdf('too_large');
    if (value instanceof Reference) return describeTarget(value, depth);
    if (Array.isArray(value))
      return `[${value.map((item) => describe(item, depth + 1)).join(' ')}]`;
    if (value instanceof Stream)
      return `${describeEntries(value.dictionary, depth, compressionEntries)}${sha256(decode(value))}`;
    if (value instanceof Dictionary) {
      const page = pageOf.get(value);
      return page === undefined ? describeEntries(value, depth) : `page ${page}`;
    }
    return describePlain(value);
  };

  /** Described once; a circular reference to it ends there. */
  const describeTarget = (reference: Reference, depth: number): string => {
    const before = known.get(reference.object);
    if (before !== undefined) return before;
    known.set(reference.object, 'itself');
    const described = sha256(describe(resolve(reference), depth + 1));
    known.set(reference.object, described);
    return described;
  };

  const describeEntries = (
    dictionary: Dictionary,
    depth: number,
    except: ReadonlySet<string> = new Set(),
  ): string => {
    const entries = [...dictionary]
      .filter(([name, value]) => !except.has(name) && value !== null)
      .filter(([name, value]) => !(value instanceof Reference && backReferences.has(name)))
      .map(([name, value]) => `${describeName(name)} ${describe(value, depth + 1)}`);
    return `<<${entries.toSorted().join(' ')}>>`;
  };

  return (value) => describe(value, 0);
}

function describePlain(value: Value | undefined): string {
  if (value instanceof Name) return describeName(value.name);
  if (value instanceof Bytes) return `(${Buffer.from(value.bytes, 'latin1').toString('hex')})`;
  if (typeof value === 'number') return String(Number(value.toFixed(decimals)));
  return String(value ?? null);
}

const describeName = (name: string) => `/${encodeURIComponent(name)}`;
