import { lookUp } from '../lookup.ts';
import { officialRules } from './official/rules.ts';
import { rules } from './rules.ts';

/** What a rule of ours, or of the official ruleset, says, and what was done. What breaks an official one is read all the same. */
export function describeRule(rule: string): { readonly says: string; readonly done: string } {
  const { says, done } = lookUp(rules, rule) ?? {
    says: lookUp(officialRules, rule)?.says ?? '',
    done: 'Read all the same.',
  };
  return { says, done };
}
