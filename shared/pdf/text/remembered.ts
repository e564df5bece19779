/** All that is kept of texts between documents takes about this much at most. */
const maxBytes = 48_000_000;
/** What is longer hardly comes again. */
const maxLength = 1_000;

export type Remembered<Found> = {
  get(text: string): Found | undefined;
  set(text: string, found: Found): void;
};

const memories: Map<string, unknown>[] = [];
let bytes = 0;

/**
 * A place for what was found out about texts, since an instance lives through many reports and the same words come again and
 * again. Once there is no room nothing more is kept, until all is forgotten after the document.
 * @param bytesOf about how much memory something found takes
 */
export function remembered<Found>(bytesOf: (found: Found) => number): Remembered<Found> {
  const memory = new Map<string, Found>();
  memories.push(memory);
  return {
    get: (text) => memory.get(text),
    set(text, found) {
      if (bytes > maxBytes || text.length > maxLength) return;
      bytes += entryBytes + 2 * text.length + bytesOf(found);
      memory.set(text, found);
    },
  };
}

/** Of an entry of a map, and of the string that is its key. */
const entryBytes = 64;

/** Makes room, between documents: letters that a document is made of keep their numbers while it is written. */
export function forgetIfFull(): void {
  if (bytes <= maxBytes) return;
  for (const memory of memories) memory.clear();
  bytes = 0;
}

/** About how much memory is taken. */
export const rememberedBytes = (): number => bytes;

/**
 * The same text, which does not hold the one it was cut from: a word that is kept would keep its whole document in memory.
 * (What is shorter is copied anyway.)
 */
export function detached(text: string): string {
  if (text.length < 13 || text.length > maxLength) return text;
  const encoding = /^[\0-\xff]*$/.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
}
