/** Builds an object or promise on first use and keeps it, so that nothing connects at import; after a failure it is built again. */
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
