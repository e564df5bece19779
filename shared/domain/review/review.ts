import * as z from 'zod';
import { type Author, isAuthor } from '../author.ts';
import type { Instant } from '../dates.ts';
import { Problem } from '../problem.ts';
import { Line } from '../text.ts';
import type { ReviewStatus, Value } from '../values/value.ts';
import { assertOpen, type Closing } from './closing.ts';

export const ReviewStep = z.enum(['submit', 'return', 'approve', 'reopen']);
export type ReviewStep = z.infer<typeof ReviewStep>;

/** Who gets a value back must know why. */
export const saysWhy = [
  ({ step, comment }: { step: ReviewStep; comment?: Line | undefined }) =>
    comment !== undefined || step === 'submit' || step === 'approve',
  { error: 'is required to return or reopen a value', path: ['comment'] as PropertyKey[] },
] as const;

export const ReviewInput = z
  .strictObject({ step: ReviewStep, comment: Line.optional() })
  .refine(...saysWhy)
  .meta({ id: 'ReviewInput' });
export type ReviewInput = z.infer<typeof ReviewInput>;

type Transition = { readonly from: readonly ReviewStatus[]; readonly to: ReviewStatus };

/** draft -> submitted -> approved; submitted -> returned; approved -> draft by reopening. */
const transitions: Readonly<Record<ReviewStep, Transition>> = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  return: { from: ['submitted'], to: 'returned' },
  approve: { from: ['submitted'], to: 'approved' },
  reopen: { from: ['approved'], to: 'draft' },
};

/** What a step is decided by beside the value: who takes it, when, and what is closed. */
export type Grounds = {
  readonly by: Author;
  readonly at: Instant;
  readonly closings: readonly Closing[];
};

/**
 * The value after one step of its review.
 * @throws Problem `period_closed`, `review_conflict` where the step does not follow, `own_value` for one's own approval.
 */
export function review(
  value: Value,
  { step, comment }: ReviewInput,
  { by, at, closings }: Grounds,
): Value {
  assertOpen(value, closings);
  const { from, to } = transitions[step];
  if (!from.includes(value.status)) {
    throw new Problem('review_conflict', `Cannot ${step} a value that is ${value.status}.`);
  }
  if (step === 'approve' && isAuthor(value.authors, by)) throw new Problem('own_value');
  const moment = { by: by.memberId, at };
  return {
    ...value,
    status: to,
    ...(step === 'submit' && { submission: moment }),
    review: { ...moment, ...(comment === undefined ? {} : { comment }) },
  };
}
