import { printable } from './terminal.ts';

export type Severity = 'critical' | 'error' | 'warning' | 'note';

/** What a rule found, from a file or from the API. */
export type Found = {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: string;
  readonly done: string;
  /** `XM-EXAMPLE-1, result[1]`, or `Values!G17`. */
  readonly place: string;
  readonly line: number;
  readonly raw?: string | undefined;
};

type Group = { readonly first: Found; count: number };

const severities: readonly Severity[] = ['critical', 'error', 'warning', 'note'];

/** Findings by rule, each with its number and the first place; only they are kept, however many there are. */
export class FindingGroups {
  readonly #groups = new Map<string, Group>();

  add(found: Found): void {
    const group = this.#groups.get(found.rule);
    if (group) group.count += 1;
    else this.#groups.set(found.rule, { first: found, count: 1 });
  }

  /** Whether somebody should look: notes lose nothing. */
  get isClean(): boolean {
    return [...this.#groups.values()].every(({ first }) => first.severity === 'note');
  }

  /** The gravest first, and of these the most frequent. */
  lines(): readonly string[] {
    return [...this.#groups.values()].toSorted(compareGroups).flatMap(describeGroup);
  }
}

function compareGroups(one: Group, other: Group): number {
  const grade = ({ first }: Group) => severities.indexOf(first.severity);
  return grade(one) - grade(other) || other.count - one.count;
}

function describeGroup({ first, count }: Group): readonly string[] {
  const { rule, severity, says, done, place, line, raw } = first;
  const quoted = raw === undefined ? '' : `: ${printable(raw).slice(0, 100)}`;
  return [
    `${severity.padEnd(8)} ${String(count).padStart(6)}  ${rule}  ${says} ${done}`,
    `${' '.repeat(17)}first at line ${line}, ${printable(place)}${quoted}`,
  ];
}
