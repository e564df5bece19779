/** What a rule found at a place of a file. What the rule says, and what was done, is in the table of rules. */
export type Finding<Rule extends string, Severity extends string> = {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The place as people read it. */
  readonly path: string;
  readonly line: number;
  /** What stands there, as the file has it; long text is cut. */
  readonly raw?: string;
};

/** Long enough to recognise a text; the file has the whole. */
const maxRaw = 500;

export function cutRaw(raw: string): string {
  return raw.length > maxRaw ? `${raw.slice(0, maxRaw - 1)}…` : raw;
}
