import * as z from 'zod';
import { issueOf, rule } from '../field-error.ts';
import { IndicatorId, PeriodId, ProjectId } from '../identifiers.ts';
import { PartProblem } from '../problem.ts';
import { TextWarnings } from '../text/warnings.ts';
import { Line } from '../text.ts';
import { IndicatorVersion, ReviewStep, requiresComment } from './review.ts';

/** A value by its address, and the version of it that is meant. */
const ReviewItem = z.strictObject({
  projectId: ProjectId.describe('The project of the value.'),
  indicatorId: IndicatorId.describe('The indicator of the value.'),
  periodId: PeriodId.describe('The period of the value.'),
  version: z.int().positive().describe('The version you read.'),
  indicatorVersion: IndicatorVersion,
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** The same step for many values. Each is a change of its own: one that is refused does not stop the others. */
export const ReviewBatch = z
  .strictObject({
    step: ReviewStep.describe('The step that all of them take.'),
    comment: Line.optional().describe('A remark to all; required to return or reopen.'),
    items: z
      .array(ReviewItem)
      .min(1)
      .max(100)
      .refine(eachOnce, rule('repeated', 'names a value twice'))
      .describe('The values, each once.'),
  })
  .refine(...requiresComment)
  .superRefine(({ step, items }, context) => {
    if (step === 'approve') return;
    for (const [at, { indicatorVersion }] of items.entries()) {
      if (indicatorVersion === undefined) continue;
      const path = ['items', at, 'indicatorVersion'];
      context.addIssue(issueOf('not_allowed', 'is for an approval', path));
    }
  })
  .meta({ id: 'ReviewBatch' });

/** What became of one value of a batch: `done_before` where an earlier try of the same request did it. */
export const ReviewOutcome = ReviewItem.extend({
  version: z
    .int()
    .positive()
    .describe('After the step; of what was refused, the version that was named.'),
  outcome: z
    .enum(['done', 'done_before', 'refused'])
    .describe('`done_before` where an earlier try of the same batch did it.'),
  problem: PartProblem.optional().describe('Why it was refused.'),
  warnings: TextWarnings,
});
export type ReviewOutcome = z.infer<typeof ReviewOutcome>;

export const ReviewOutcomes = z
  .strictObject({ items: z.array(ReviewOutcome).describe('In the order of the request.') })
  .meta({ id: 'ReviewOutcomes' });

function eachOnce(items: readonly ReviewItem[]): boolean {
  const addresses = items.map(({ projectId, indicatorId, periodId }) =>
    [projectId, indicatorId, periodId].join('#'),
  );
  return new Set(addresses).size === addresses.length;
}
