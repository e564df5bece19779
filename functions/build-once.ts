/**
 * Builds something on first use and keeps it for the life of the process: nothing connects at import. What could not be built, now
 * or in the end, is built anew the next time.
 */
export function buildOnce<Built extends object>(build: () => Built): () => Built {
  let built: Built | undefined;
  return () => {
    if (built) return built;
    const begun = build();
    built = begun;
    if (begun instanceof Promise) begun.catch(() => (built = undefined));
    return begun;
  };
}
