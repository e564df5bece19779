/** Builds something on first use and keeps it for the life of the process: nothing connects at import. */
export function buildOnce<Built extends object>(build: () => Built): () => Built {
  let built: Built | undefined;
  return () => {
    built ??= build();
    return built;
  };
}
