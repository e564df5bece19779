/** Answers that may be reused for some seconds; what was not found is asked again each time. */
export type Remembered<Found> = {
  readonly get: (key: string, find: () => Promise<Found | undefined>) => Promise<Found | undefined>;
  readonly forget: (key: string) => void;
};

/** An instance serves some hundred people at most between two cold starts; more entries than this are a fault. */
const mostEntries = 5_000;

export function remembered<Found>(seconds: () => number, clock: () => Date): Remembered<Found> {
  const held = new Map<string, { readonly found: Found; readonly until: number }>();
  return {
    async get(key, find) {
      const time = clock().getTime();
      const entry = held.get(key);
      if (entry && entry.until > time) return entry.found;
      const found = await find();
      if (held.size >= mostEntries) held.clear();
      if (found === undefined) held.delete(key);
      else held.set(key, { found, until: time + seconds() * 1_000 });
      return found;
    },
    forget: (key) => void held.delete(key),
  };
}
