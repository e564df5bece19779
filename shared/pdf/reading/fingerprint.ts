import { createHash } from 'node:crypto';
import type { PdfObjects } from './open-pdf.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';
import { Bytes, Dictionary, Name, Reference, Stream, type Value } from './values.ts';

/** Says what a value is, with all that it refers to, whatever its number and however it is packed. */
export type Fingerprint = (value: Value | undefined) => string;

/** Entries that lead back to where one comes from. */
const backwards = new Set(['Parent', 'P', 'Prev', 'Last']);
/** Entries that say how a stream is packed. */
const packing = new Set(['Length', 'Filter', 'DL']);
const maxDepth = 1_000;
/** Programs write numbers with more or fewer decimals; a report has two. */
const decimals = 4;

export const sha256 = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex');

/** @param pageOf the place of a page in its file, by its dictionary: what points to a page does not hold it */
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
      return `${describeEntries(value.dictionary, depth, packing)}${sha256(decode(value))}`;
    if (value instanceof Dictionary) {
      const page = pageOf.get(value);
      return page === undefined ? describeEntries(value, depth) : `page ${page}`;
    }
    return describePlain(value);
  };

  /** Worked out once; meanwhile, a way back to it ends there. */
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
      .filter(([name, value]) => !(value instanceof Reference && backwards.has(name)))
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
