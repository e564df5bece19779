import type { Answer } from '../http/answer.ts';
import { answerChanged } from '../http/writes.ts';
import { takeReviewStep } from './take-review-step.ts';

export const reviewValue: Answer<'reviewValue'> = async (call) =>
  answerChanged(await takeReviewStep(call, { key: call.params, input: call.body }));
