import { roundNonZero } from '../domain/decimal.ts';
import type { Measure } from '../domain/framework/indicator.ts';
import { type Comparison, ratioInForce } from '../domain/rollup/comparison.ts';
import type { RolledFigure } from '../domain/rollup/figure.ts';
import type { QualifiedFigure } from '../domain/rollup/qualified.ts';
import { formatAchievement, formatPrecision } from './figures.ts';
import { formatPercentage, formatRounded, formatShare } from './formats.ts';
import { colon, inBrackets, plain, say, type Text } from './inline.ts';
import type { Phrases } from './phrases.ts';
import { write } from './render/one-language.ts';
/** A combined figure. */
export function formatRolledFigure(
  { value, numerator, denominator }: RolledFigure,
  measure: Measure,
): Text {
  if (measure !== 'percentage') return [formatRounded(roundNonZero(value, 2))];
  const share = formatPercentage(value);
  if (numerator === undefined || denominator === undefined) return [share];
  return [share, formatShare({ numerator, denominator })];
}

/** A combined baseline or target with its precision, or "none". */
function formatRolledTarget(
  aim: QualifiedFigure | undefined,
  measure: Measure,
  words: Phrases,
): Text {
  if (!aim) return plain(words.reported.none);
  return formatPrecision(formatRolledFigure(aim, measure), aim.precision ?? 'exact', words);
}

/** "200 (of those that reported: 100)" */
export function formatTargetOfAll(
  aim: QualifiedFigure | undefined,
  ofReported: QualifiedFigure | undefined,
  { measure, words }: { readonly measure: Measure; readonly words: Phrases },
): Text {
  const all = formatRolledTarget(aim, measure, words);
  if (ofReported === undefined) return all;
  const own = formatRolledTarget(ofReported, measure, words);
  const apart: Text = [...all, inBrackets([words.standing.ofReported, colon, ...own])];
  return [say((voice) => (textOf(write(own, voice)) === textOf(write(all, voice)) ? all : apart))];
}

const textOf = (text: readonly { readonly text: string }[]) => text.map((run) => run.text).join('');

/**
 * The ratio of all, "at least 30%", or else that of those that reported, which is named as such. Empty where nothing was reported, which
 * the cell of the actual value already says.
 */
export function formatComparison(compared: Partial<Comparison>, words: Phrases): Text {
  const achievement = ratioInForce(compared);
  if (!achievement || achievement.state === 'not_reported') return plain('');
  const said = formatAchievement(achievement, words);
  if (achievement.state !== 'ratio') return said;
  if (!compared.original) return [...said, inBrackets(words.standing.ofReported)];
  if (compared.ratioCompleteness === 'partial') return plain(words.rollUp.incomplete(said));
  return compared.ratioCompleteness === 'at_least' ? plain(words.rollUp.atLeast(said)) : said;
}
