import type { CommonIndicator } from '../framework/common-indicator.ts';
import type { Completeness } from './completeness.ts';

type Rule = CommonIndicator['aggregation']['overProjects'];

const rules: Readonly<Record<Exclude<Rule, 'none'>, string>> = {
  sum: 'The sum of the approved figures of the projects at the date.',
  ratio_of_sums: 'The sum of the numerators over the sum of the denominators.',
  weighted_mean: 'The mean of the figures of the projects, each weighed by the named weight.',
  max: 'The largest of the figures of the projects.',
  min: 'The smallest of the figures of the projects.',
};

const completeness: Readonly<Record<Completeness, string>> = {
  complete: 'All that was due is in it.',
  at_least: 'Some that was due is missing; no part can be negative, so it is at least this.',
  partial: 'Some that was due is missing; the whole may be more or less.',
};

/** How a figure was put together, and whether it is whole. */
export function figureExplained(rule: Rule, whole: Completeness): string {
  return rule === 'none' ? completeness[whole] : `${rules[rule]} ${completeness[whole]}`;
}

export const categoriesExplained = 'How many projects stand in each category at the date.';
