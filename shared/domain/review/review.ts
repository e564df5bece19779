import * as z from 'zod';
import { type Author, isAuthor } from '../author.ts';
import type { Instant } from '../dates.ts';
import { rule } from '../field-error.ts';
import { Problem } from '../problem.ts';
import type { Versioned } from '../record.ts';
import { Line } from '../text.ts';
import { keepApproved } from '../values/official-version.ts';
import type { ReviewStatus, Value } from '../values/value.ts';
import { assertOpen, type Closing } from './closing.ts';

export const ReviewStep = z.enum(['submit', 'recall', 'return', 'approve', 'reopen']);
export type ReviewStep = z.infer<typeof ReviewStep>;

/** The implementer must know why a value is returned or reopened. */
export const requiresComment = [
  ({ step, comment }: { step: ReviewStep; comment?: Line | undefined }) =>
    comment !== undefined || (step !== 'return' && step !== 'reopen'),
  rule('required', 'is required to return or reopen a value', ['comment']),
] as const;

/** Which indicator was read; refused where what it means has changed since. */
export const IndicatorVersion = z
  .int()
  .positive()
  .optional()
  .describe(
    'To approve: the version of the indicator that you read; without it, the one it has then.',
  );

export const ReviewInput = z
  .strictObject({
    step: ReviewStep.describe(
      'The step of the review: an implementer submits and recalls, a coordinator returns, approves and reopens.',
    ),
    comment: Line.optional().describe('A remark; required to return or reopen.'),
    indicatorVersion: IndicatorVersion,
  })
  .refine(...requiresComment)
  .refine(
    ({ step, indicatorVersion }) => step === 'approve' || indicatorVersion === undefined,
    rule('not_allowed', 'is for an approval', ['indicatorVersion']),
  )
  .meta({ id: 'ReviewInput' });
export type ReviewInput = z.infer<typeof ReviewInput>;

type Transition = { readonly from: readonly ReviewStatus[]; readonly to: ReviewStatus };

/** draft -> submitted -> approved; submitted -> draft by recall, -> returned; approved -> draft by reopening. */
const transitions: Readonly<Record<ReviewStep, Transition>> = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  recall: { from: ['submitted'], to: 'draft' },
  return: { from: ['submitted'], to: 'returned' },
  approve: { from: ['submitted'], to: 'approved' },
  reopen: { from: ['approved'], to: 'draft' },
};

/** What decides a step in addition to the value: who takes it, when, and what is closed. */
export type Grounds = {
  readonly by: Author;
  readonly at: Instant;
  readonly closings: readonly Closing[];
  /** Of an approval: what its indicator is as it is given. */
  readonly indicatorVersion?: number | undefined;
};

/**
 * The value after one step of its review.
 * @throws Problem `period_closed`, `review_conflict` where the status does not allow the step, `own_value` where an author approves.
 */
export function review(
  value: Versioned<Value>,
  { step, comment }: ReviewInput,
  { by, at, closings, indicatorVersion }: Grounds,
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
    ...(step === 'submit' && submissionOf(value, moment)),
    ...(step === 'reopen' && {
      approvals: keepApproved(value, {
        ...moment,
        version: value.version + 1,
        reason: comment ?? '',
      }),
    }),
    review: {
      ...moment,
      ...(comment !== undefined && { comment }),
      ...(step === 'approve' && indicatorVersion !== undefined && { indicatorVersion }),
    },
  };
}

type Moment = { readonly by: string; readonly at: Instant };

const submissionOf = ({ firstSubmittedAt }: Value, moment: Moment) => ({
  submission: moment,
  firstSubmittedAt: firstSubmittedAt ?? moment.at,
});

/** A value that is recorded and submitted at once. */
export function submitAtOnce(value: Value, moment: Moment): Value {
  return { ...value, status: 'submitted', ...submissionOf(value, moment), review: moment };
}
