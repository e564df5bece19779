import type { Outcome } from './outcome.ts';

type Severity = 'critical' | 'error' | 'warning' | 'note';

/** What a rule found in a file. */
export type Found = {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: string;
  readonly done: string;
  /** As people find it: "line 18", "Values!G17". */
  readonly place: string;
  readonly raw?: string | undefined;
};

type Group = { readonly first: Found; readonly count: number };

/** Findings by rule, the severest first; of each the count and the first place are kept, so that memory does not grow with the file. */
export class FindingGroups {
  readonly #groups = new Map<string, Group>();

  add(found: Found): void {
    const { first = found, count = 0 } = this.#groups.get(found.rule) ?? {};
    this.#groups.set(found.rule, { first, count: count + 1 });
  }

  get outcome(): Outcome {
    const isClean = [...this.#groups.values()].every(({ first }) => first.severity === 'note');
    return isClean ? 'clean' : 'findings';
  }

  /** Two lines a rule: how often and where it was met first, and what it means. */
  describe(): readonly string[] {
    const order = ['critical', 'error', 'warning', 'note'];
    return [...this.#groups.values()]
      .toSorted(
        (one, other) => order.indexOf(one.first.severity) - order.indexOf(other.first.severity),
      )
      .flatMap(describeGroup);
  }
}

function describeGroup({ first, count }: Group): readonly string[] {
  const { rule, severity, says, done, place, raw } = first;
  const said = raw === undefined ? '' : `: ${raw.replace(/\s+/g, ' ').slice(0, 80)}`;
  const where =
    place === '' && said === '' ? '' : `, first ${`${place}${said}`.replace(/^: /, '')}`;
  return [`${severity.padEnd(8)} ${rule} × ${count}${where}`, `         ${says} ${done}`];
}
