/** Caches what was found for some seconds; misses are not cached. */
export type TimedCache<Found> = {
  readonly get: (key: string, find: () => Promise<Found | undefined>) => Promise<Found | undefined>;
  readonly forget: (key: string) => void;
};

/** Far above the people and projects that one instance serves between cold starts; bounds its memory. */
const maxEntries = 5_000;

export function createTimedCache<Found>(
  seconds: () => number,
  clock: () => Date,
): TimedCache<Found> {
  const held = new Map<string, { readonly found: Found; readonly until: number }>();
  return {
    async get(key, find) {
      const time = clock().getTime();
      const entry = held.get(key);
      if (entry && entry.until > time) return entry.found;
      const found = await find();
      if (held.size >= maxEntries) held.clear();
      if (found === undefined) held.delete(key);
      else held.set(key, { found, until: time + seconds() * 1_000 });
      return found;
    },
    forget: (key) => void held.delete(key),
  };
}
