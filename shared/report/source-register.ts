import { canonicalJson } from '../domain/canonical.ts';
import type { Source } from '../domain/source.ts';
import { nameKey } from '../domain/text/names.ts';
export type NumberedSource = { readonly number: string; readonly source: Source };

/** The sources of a report in the order of first citation; equal sources share one entry. */
export type SourceRegister = {
  cite(source: Source): string;
  all(): readonly NumberedSource[];
};

export function createSourceRegister(): SourceRegister {
  const cited = new Map<string, NumberedSource>();
  return {
    cite(source) {
      const key = nameKey(canonicalJson(source));
      const entry = cited.get(key) ?? { number: `S${cited.size + 1}`, source };
      cited.set(key, entry);
      return entry.number;
    },
    all: () => [...cited.values()],
  };
}
