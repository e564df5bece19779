import { canonicalJson } from '../domain/canonical.ts';
import type { Source } from '../domain/source.ts';
import { nameKey } from '../domain/text/names.ts';

export type NumberedSource = {
  readonly number: string;
  readonly source: Source;
  /** The ids of the sections that cite it. */
  readonly citedIn: ReadonlySet<string>;
};

/** The sources of a report in the order of first citation; equal sources share one entry. */
export type SourceRegister = {
  cite(source: Source): string;
  all(): readonly NumberedSource[];
  /** The same register, for the citations of a section. */
  within(section: string): SourceRegister;
};

type Entry = NumberedSource & { readonly citedIn: Set<string> };

export function createSourceRegister(): SourceRegister {
  return registerOf(new Map(), undefined);
}

function registerOf(cited: Map<string, Entry>, section: string | undefined): SourceRegister {
  return {
    cite(source) {
      const key = nameKey(canonicalJson(source));
      const entry = cited.get(key) ?? {
        number: `S${cited.size + 1}`,
        source,
        citedIn: new Set<string>(),
      };
      cited.set(key, entry);
      if (section !== undefined) entry.citedIn.add(section);
      return entry.number;
    },
    all: () => [...cited.values()],
    within: (name) => registerOf(cited, name),
  };
}

/** The id of the row of a source in the register. */
export const sourceRowId = (number: string) => `source-${number}`;
