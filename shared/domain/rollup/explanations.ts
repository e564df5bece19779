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
  complete: 'Every figure due is included.',
  at_least: 'Some figures due are missing; none can be negative, so the total is at least this.',
  partial: 'Some figures due are missing; the total may be higher or lower.',
};

/** Explains how a figure was combined, and whether it is complete. */
export function figureExplained(rule: Rule, whole: Completeness): string {
  return rule === 'none' ? completeness[whole] : `${rules[rule]} ${completeness[whole]}`;
}

export const categoriesExplained = 'How many projects are in each category at the date.';
