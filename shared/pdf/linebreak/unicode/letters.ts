import { endsOf, type Rules, readRules } from './rules.ts';

let rules: Rules | undefined;

/** The letters of a text as a reader counts them, each with its signs. (Unicode Standard Annex 29, grapheme clusters.) */
export function lettersOf(text: string): readonly string[] {
  rules ??= readRules('letters.rules');
  let start = 0;
  return endsOf(rules, text).map((end) => {
    const letter = text.slice(start, end);
    start = end;
    return letter;
  });
}
