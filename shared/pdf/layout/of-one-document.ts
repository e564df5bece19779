const memories: Map<unknown, unknown>[] = [];

/**
 * A place for what is found out about the parts of a document, kept while it is rendered: a weak map would hold all documents
 * until the collector comes around, and makes that slower.
 */
export function rememberedOfDocument<Part, Found>(): Map<Part, Found> {
  const memory = new Map<Part, Found>();
  memories.push(memory);
  return memory;
}

export function forgetDocument(): void {
  for (const memory of memories) memory.clear();
}
