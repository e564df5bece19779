import { cutRaw, type Finding as FindingOf } from '../../written-values/finding.ts';
import type { Element } from '../xml/element.ts';
import { pathOf } from '../xml/path.ts';
import type { Severity } from './rules.ts';

/**
 * Its rule is one of ours like `value-text`, or of the official ruleset like `8.8.1`; its path the place within the activity, for instance
 * `result[2]/indicator[1]`, empty for the activity.
 */
export type Finding = FindingOf<string, Severity>;

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
