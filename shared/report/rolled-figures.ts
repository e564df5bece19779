import { roundNonZero } from '../domain/decimal.ts';
import type { Measure } from '../domain/framework/indicator.ts';
import { type Comparison, ratioInForce } from '../domain/rollup/comparison.ts';
import type { RolledFigure } from '../domain/rollup/figure.ts';
import type { QualifiedFigure } from '../domain/rollup/qualified.ts';
import { formatBound, formatNumber, formatPercentage, formatShare } from '../words/numbers.ts';
import type { CompositionContext } from './composition-context.ts';
import { formatAchievement, formatPrecision } from './figures.ts';
import { standingWords } from './words/standing/standing.ts';
import type { Words } from './words/words.ts';

/** A combined figure as text. */
export function formatRolledFigure(
  { value, numerator, denominator }: RolledFigure,
  measure: Measure,
  words: Words,
): string {
  if (measure !== 'percentage') {
    const rounded = roundNonZero(value, 2);
    return formatBound(formatNumber(rounded.number, words), rounded);
  }
  const share = formatPercentage(value, words);
  if (numerator === undefined || denominator === undefined) return share;
  return `${share}${formatShare({ numerator, denominator }, words)}`;
}

/** A combined baseline or target with its precision, or "none". */
function formatRolledTarget(
  aim: QualifiedFigure | undefined,
  measure: Measure,
  words: Words,
): string {
  if (!aim) return words.reported.none;
  return formatPrecision(formatRolledFigure(aim, measure, words), aim.precision ?? 'exact', words);
}

/** "200 (of those that reported: 100)" */
export function formatTargetOfAll(
  aim: QualifiedFigure | undefined,
  ofReported: QualifiedFigure | undefined,
  { measure, context }: { readonly measure: Measure; readonly context: CompositionContext },
): string {
  const { words, snapshot } = context;
  const [all, own] = [aim, ofReported].map((each) => formatRolledTarget(each, measure, words));
  if (ofReported === undefined || own === all) return all ?? '';
  const { ofReported: label } = standingWords[snapshot.scope.language];
  return `${all}${words.punctuation.brackets(`${label}${words.punctuation.colon}${own}`)}`;
}

/**
 * The ratio of all, "at least 30%", or else that of those that reported, which is named as such. Empty where nothing was reported, which
 * the cell of the actual value already says.
 */
export function formatComparison(
  compared: Partial<Comparison>,
  { words, snapshot }: CompositionContext,
): string {
  const achievement = ratioInForce(compared);
  if (!achievement || achievement.state === 'not_reported') return '';
  const said = formatAchievement(achievement, words);
  if (achievement.state !== 'ratio') return said;
  const { ofReported } = standingWords[snapshot.scope.language];
  if (!compared.original) return `${said}${words.punctuation.brackets(ofReported)}`;
  if (compared.ratioCompleteness === 'partial') return words.rollUp.incomplete(said);
  return compared.ratioCompleteness === 'at_least' ? words.rollUp.atLeast(said) : said;
}
