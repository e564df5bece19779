/** The limit for all cached results together, by an estimate. */
const maxBytes = 48_000_000;
/** Longer texts hardly occur twice. */
const maxLength = 1_000;
/** Of a map entry and the string that is its key. */
const entryBytes = 64;

export type TextCache<Result> = {
  get(text: string): Result | undefined;
  set(text: string, result: Result): void;
};

/**
 * Everything of the engine that outlives a document, and its only mutable state. An instance renders many reports, in which the same
 * words recur. Cached results never change, so a document may go on using those of a generation that has ended.
 */
export type SharedCaches = {
  /** Caches results by text. @param bytesOf an estimate of the memory that a result takes */
  textCache<Result>(bytesOf: (result: Result) => number): TextCache<Result>;
  /** Numbers texts: equal ones alike while they are cached, and no two different ones ever alike, in any generation. */
  numbering(): (text: string) => number;
  /** Loads what comes with the engine when first asked for, once: fonts and tables. These are few, of a fixed size, and stay. */
  loadOnce<Key, Loaded>(load: (key: Key) => Loaded): (key: Key) => Loaded;
  /** Full caches take nothing more until the next generation starts, empty. Called after each document. */
  startGenerationIfFull(): void;
  /** An estimate of the memory that all results take. */
  bytes(): number;
};

function startSharedCaches(): SharedCaches {
  const caches: Map<string, unknown>[] = [];
  let bytes = 0;
  let lastNumber = 0;

  function textCache<Result>(bytesOf: (result: Result) => number): TextCache<Result> {
    const cache = new Map<string, Result>();
    caches.push(cache);
    return {
      get: (text) => cache.get(text),
      set(text, result) {
        if (bytes > maxBytes || text.length > maxLength) return;
        bytes += entryBytes + 2 * text.length + bytesOf(result);
        cache.set(text, result);
      },
    };
  }

  return {
    textCache,
    numbering() {
      const numbers = textCache<number>(() => 8);
      return (text) => {
        const known = numbers.get(text);
        if (known !== undefined) return known;
        lastNumber += 1;
        numbers.set(text, lastNumber);
        return lastNumber;
      };
    },
    loadOnce<Key, Loaded>(load: (key: Key) => Loaded) {
      const all = new Map<Key, Loaded>();
      return (key: Key) => {
        const known = all.get(key);
        if (known !== undefined) return known;
        const loaded = load(key);
        all.set(key, loaded);
        return loaded;
      };
    },
    startGenerationIfFull() {
      if (bytes <= maxBytes) return;
      for (const cache of caches) cache.clear();
      bytes = 0;
    },
    bytes: () => bytes,
  };
}

export const sharedCaches: SharedCaches = startSharedCaches();

/**
 * Copies a text, so that a cached word does not keep the whole document it was sliced from in memory. (V8 copies slices of fewer than 13
 * characters anyway.)
 */
export function copyText(text: string): string {
  if (text.length < 13 || text.length > maxLength) return text;
  const encoding = /^[\0-\xff]*$/.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
}
