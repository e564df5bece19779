import { endsOf, type Rules, readRules } from './rules.ts';

let rules: Rules | undefined;

/** The offsets of a text at which Unicode lets a line end, the end of the text among them. (Unicode Standard Annex 14.) */
export function unicodeLineEnds(text: string): ReadonlySet<number> {
  rules ??= readRules('lines.rules');
  return new Set(endsOf(rules, text));
}
