import type { Element } from '../xml/element.ts';
import { pathOf } from '../xml/path.ts';
import type { Severity } from './rules.ts';

/** What a rule found in a file. What the rule says, and what was done, is in the table of rules. */
export type Finding = {
  /** A rule of ours like `value-text`, or of the official ruleset like `8.8.1`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The place within the activity, for instance `result[2]/indicator[1]`; empty for the activity. */
  readonly path: string;
  readonly line: number;
  /** What stands there, as the file has it; long text is cut. */
  readonly raw?: string;
};

/** Long enough to recognise a text; the source has the whole. */
const maxRaw = 500;

export function findingAt(
  element: Element,
  {
    rule,
    severity,
    raw,
  }: Pick<Finding, 'rule' | 'severity'> & { readonly raw?: string | undefined },
): Finding {
  const at = { rule, severity, path: pathOf(element), line: element.line };
  return raw === undefined ? at : { ...at, raw: cutRaw(raw) };
}

function cutRaw(raw: string): string {
  return raw.length > maxRaw ? `${raw.slice(0, maxRaw - 1)}…` : raw;
}
