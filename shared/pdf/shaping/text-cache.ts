/** The limit for all caches together, by an estimate. */
const maxBytes = 48_000_000;
/** Longer texts hardly occur twice. */
const maxLength = 1_000;

export type TextCache<Found> = {
  get(text: string): Found | undefined;
  set(text: string, found: Found): void;
};

const caches: Map<string, unknown>[] = [];
let bytes = 0;

/**
 * Caches results by text across documents: an instance renders many reports, in which the same words recur. A full cache takes nothing
 * more until all caches are cleared after the document.
 * @param bytesOf an estimate of the memory that a result takes
 */
export function createTextCache<Found>(bytesOf: (found: Found) => number): TextCache<Found> {
  const cache = new Map<string, Found>();
  caches.push(cache);
  return {
    get: (text) => cache.get(text),
    set(text, found) {
      if (bytes > maxBytes || text.length > maxLength) return;
      bytes += entryBytes + 2 * text.length + bytesOf(found);
      cache.set(text, found);
    },
  };
}

/** Of a map entry and the string that is its key. */
const entryBytes = 64;

/** Called between documents only: while a document is written, its glyphs have to keep their numbers. */
export function clearIfFull(): void {
  if (bytes <= maxBytes) return;
  for (const cache of caches) cache.clear();
  bytes = 0;
}

/** An estimate of the memory that all caches take. */
export const cachedBytes = (): number => bytes;

/**
 * Copies a text, so that a cached word does not keep the whole document it was sliced from in memory. (V8 copies slices of fewer than 13
 * characters anyway.)
 */
export function copyText(text: string): string {
  if (text.length < 13 || text.length > maxLength) return text;
  const encoding = /^[\0-\xff]*$/.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
}
