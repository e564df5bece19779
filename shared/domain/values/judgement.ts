import * as z from 'zod';
import type { Indicator, Measure, Period } from '../framework/indicator.ts';
import type { Actual } from '../reported.ts';
import { Achievement, achievement } from './achievement.ts';

/** Explains each state in a sentence. */
const achievementExplained: Readonly<Record<Achievement['state'], string>> = {
  ratio: 'The progress made from the baseline to the target, as a share of it.',
  maintained: 'The target equals the baseline, and it was maintained.',
  not_maintained: 'The target equals the baseline, and it was not maintained.',
  no_target:
    'There is no target, so there is no ratio; the change is from the baseline, if there is one.',
  no_baseline: 'There is no baseline, and none is assumed, so there is no ratio.',
  not_reported: 'There is no figure to compare with the target.',
  direction_unknown:
    'Nobody said whether more is better, so there is no ratio; the change is from the baseline.',
  direction_conflict: 'The target contradicts the direction of the indicator.',
};

/** An achievement with the sentence that explains it. */
export const Judgement = z
  .strictObject({
    achievement: Achievement.describe('How far the target was achieved.'),
    changeIn: z.enum(['units', 'percentage_points']).describe('The unit of the change.'),
    explanation: z.string().describe('What the state means, in English.'),
  })
  .meta({ id: 'Judgement' });
export type Judgement = z.infer<typeof Judgement>;

export function judgementOf(outcome: Achievement, measure: Measure): Judgement {
  return {
    achievement: outcome,
    changeIn: measure === 'percentage' ? 'percentage_points' : 'units',
    explanation: achievementExplained[outcome.state],
  };
}

/** The achievement of a period by its original target and, where there is one, by its revised target. */
export function judgePeriod(
  { baseline, measure, ascending }: Indicator,
  { target, revisedTarget }: Period,
  actual: Actual | undefined,
): { readonly original: Judgement; readonly revised?: Judgement } {
  const judge = (aim: Period['target']) =>
    judgementOf(
      achievement({
        baseline: baseline?.value,
        target: aim?.value,
        actual,
        ascending,
        measure,
      }),
      measure,
    );
  const original = judge(target);
  return revisedTarget ? { original, revised: judge(revisedTarget) } : { original };
}
